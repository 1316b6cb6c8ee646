import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compileStory } from "../../src/author/story-book.ts";
import { storyAt } from "../../src/disk/story-at.ts";

let folder = "";
const story = () => join(folder, "book", "story");

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], { cwd: join(folder, "book") });

function commit(says: string): void {
  git("add", "-A");
  git("commit", "-q", "-m", says);
}

/** A story with three versions in git, before them one without it, and one that is not committed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  write("book/README.md", "A book.\n");
  git("init", "-q", "-b", "main");
  commit("Nothing yet");
  write("book/story/main.ink", "INCLUDE chapters/ë one.ink\n-> END\n");
  write("book/story/chapters/ë one.ink", "Sand.\r\n");
  write("book/story/.hidden.ink", "Nobody's.\n");
  commit("First");
  write("book/story/chapters/ë one.ink", "Ash.\n");
  commit("Second");
  write("book/story/start.ink", "Begin.\n-> END\n");
  commit("Third");
  write("book/story/chapters/ë one.ink", "Mud.\n");
  write("book/story/two.ink", "More.\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const chapterAt = (asked: string) => storyAt(asked, story()).read("chapters/ë one.ink");

it("a version of git's is read as it was committed, byte for byte, with every file it had and no other", () => {
  expect([chapterAt("HEAD~2"), chapterAt("main")]).toEqual(["Sand.\r\n", "Ash.\n"]);
  const files = storyAt("HEAD~1", story());
  expect(files.list?.()).toEqual(["chapters/ë one.ink", "main.ink"]);
  expect([files.read("two.ink"), files.read("../README.md")]).toEqual([undefined, undefined]);
  expect(compileStory(files).problems).toEqual([]);
});

it("a story that starts from a file of another name is found in git by that file", () => {
  const files = storyAt("HEAD", join(story(), "start.ink"));
  expect([files.main, files.read("start.ink")]).toEqual(["start.ink", "Begin.\n-> END\n"]);
});

it("a folder with a story in it is read where it lies", () => {
  write("other/main.ink", "Elsewhere.\n");
  expect(storyAt(join(folder, "other"), story()).read("main.ink")).toBe("Elsewhere.\n");
});

it("what git was told of another folder by its hooks is not asked of this one", () => {
  process.env.GIT_DIR = join(folder, "nowhere");
  try {
    expect(chapterAt("HEAD")).toBe("Ash.\n");
  } finally {
    delete process.env.GIT_DIR;
  }
});

it.each([
  ["nothing git knows", "autumn", /“autumn” is neither a folder with a story in it nor a version/],
  ["an option of git's", "--all", /“--all” is neither/],
  ["a version without the story", "HEAD~3", /In “HEAD~3” there was no main.ink in .*story yet/],
])("%s is refused in a sentence", (_, asked, says) => {
  expect(() => storyAt(asked, story())).toThrow(says);
});

it("a story that git does not keep can be held against a folder, and says so", () => {
  write("alone/main.ink", "Alone.\n");
  expect(() => storyAt("HEAD", join(folder, "alone"))).toThrow(/git keeps no versions of .*alone/);
});
