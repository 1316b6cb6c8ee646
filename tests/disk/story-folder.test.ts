import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storyBook, vocabularyFile } from "../../src/author/story-book.ts";
import { savesFolder } from "../../src/disk/places.ts";
import { storyFolder } from "../../src/disk/story-folder.ts";

const SECRET = "A secret of this machine.";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  write("story/main.ink", "INCLUDE vocabulary.ink\nINCLUDE chapters/one.ink\n");
  write("story/vocabulary.ink", vocabularyFile());
  write("story/chapters/one.ink", "Sand.\n-> END\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const files = () => storyFolder(join(folder, "story"));

describe("a story reads no file that lies outside its folder:", () => {
  it.each([
    ["a link to a file beside it", "notes.txt", "file"],
    ["a link to a file of a folder whose name begins as its own", "story-old/one.ink", "file"],
    ["a link to a folder beside it", "elsewhere/one.ink", "folder"],
  ])("%s", (_, secret, kind) => {
    const file = write(secret, `${SECRET}\n-> END\n`);
    const link = kind === "file" ? "chapters/one.ink" : "chapters";
    rmSync(join(folder, "story", link), { recursive: true });
    symlinkSync(kind === "file" ? file : dirname(file), join(folder, "story", link));
    expect(files().read("chapters/one.ink")).toBeUndefined();
    const { book, problems } = storyBook(files());
    expect(book?.ink ?? "").not.toContain(SECRET);
    expect(problems.map(({ says }) => says).join()).toContain("chapters/one.ink");
  });

  it.each(["../notes.txt", "chapters/../../notes.txt", "../story-old/one.ink"])("the path %s", (path) => {
    write("notes.txt", SECRET);
    write("story-old/one.ink", SECRET);
    expect(files().read(path)).toBeUndefined();
  });
});

it("a link to another file of the story is followed, and so is one to the whole folder", () => {
  symlinkSync(join(folder, "story", "chapters", "one.ink"), join(folder, "story", "same.ink"));
  symlinkSync(join(folder, "story"), join(folder, "linked"));
  expect(files().read("same.ink")).toBe("Sand.\n-> END\n");
  expect(storyFolder(join(folder, "linked")).read("chapters/one.ink")).toBe("Sand.\n-> END\n");
});

it("a folder where a file is named, and a link that leads nowhere, are as good as missing", () => {
  symlinkSync(join(folder, "gone.ink"), join(folder, "story", "gone.ink"));
  expect(files().read("gone.ink")).toBeUndefined();
  expect(files().read("chapters")).toBeUndefined();
});

it("runs are kept where they were asked for, else where the environment says if it says anything", () => {
  const environment = { BURIED_LETTERS_SAVES: join(folder, "environment") };
  expect(savesFolder(join(folder, "asked"), environment)).toBe(join(folder, "asked"));
  expect(savesFolder(undefined, environment)).toBe(environment.BURIED_LETTERS_SAVES);
  expect(savesFolder(undefined, { BURIED_LETTERS_SAVES: "" })).toMatch(/saves|buried-letters/);
});
