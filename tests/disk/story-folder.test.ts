import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileStory, writeVocabulary } from "../../src/author/story-book.ts";
import { BookFault, findSavesFolder } from "../../src/disk/places.ts";
import { openStoryFolder } from "../../src/disk/story-folder.ts";
import { refusing } from "./refusing-disk.ts";

const SECRET = "A secret of this machine.";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  write("story/main.ink", "INCLUDE vocabulary.ink\nINCLUDE chapters/one.ink\n");
  write("story/vocabulary.ink", writeVocabulary());
  write("story/chapters/one.ink", "Sand.\n-> END\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const files = () => openStoryFolder(join(folder, "story"));

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
    const { book, problems } = compileStory(files());
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
  expect(openStoryFolder(join(folder, "linked")).read("chapters/one.ink")).toBe("Sand.\n-> END\n");
});

it("a folder where a file is named, and a link that leads nowhere, are as good as missing", () => {
  symlinkSync(join(folder, "gone.ink"), join(folder, "story", "gone.ink"));
  expect(files().read("gone.ink")).toBeUndefined();
  expect(files().read("chapters")).toBeUndefined();
});

const INK = "Sand.\n-> END\n";
const MEANT = "A story is a folder with a main.ink in it, or the .ink file that one starts from.";

describe("what is no story is told of in a sentence:", () => {
  it.each([
    ["nothing at all", "none", () => {}, `There is nothing at PATH. ${MEANT}`],
    ["nothing under a file", "note/main.ink", () => write("note", INK), `There is nothing at PATH. ${MEANT}`],
    ["a name no disk takes", `${"x".repeat(300)}.ink`, () => {}, `There is nothing at PATH. ${MEANT}`],
    [
      "a folder without a first file",
      "empty",
      (path: string) => mkdirSync(path),
      `There is no main.ink in PATH. ${MEANT}`,
    ],
    [
      "a folder for a first file",
      "empty",
      (path: string) => mkdirSync(join(path, "main.ink"), { recursive: true }),
      `PATH/main.ink is no file of text. ${MEANT}`,
    ],
    [
      "text of another name",
      "tale.ink.txt",
      (path: string) => writeFileSync(path, INK),
      `PATH is no story in ink: its name does not end in .ink. ${MEANT}`,
    ],
    [
      "compiled ink",
      "tale.json",
      (path: string) => writeFileSync(path, '{"inkVersion":21,"root":[]}'),
      "PATH is a story compiled for a player. Name the .ink file it was made from.",
    ],
    [
      "compiled ink by another name, with a mark and room before it",
      "tale.ink",
      (path: string) => writeFileSync(path, '\ufeff  {  "inkVersion":21}'),
      "PATH is a story compiled for a player. Name the .ink file it was made from.",
    ],
    [
      "a device",
      "tale.ink",
      (path: string) => symlinkSync("/dev/zero", path),
      `PATH is no file of text. ${MEANT}`,
    ],
    [
      "a link to itself",
      "tale.ink",
      (path: string) => symlinkSync(path, path),
      "PATH cannot be read: it is a link that leads back to itself.",
    ],
    [
      "a file without end",
      "tale.ink",
      (path: string) => {
        writeFileSync(path, INK);
        truncateSync(path, 16 * 1024 * 1024 + 1);
      },
      "PATH is far too large to be a story.",
    ],
  ])("%s", (_, name, make, says) => {
    const path = join(folder, name);
    make(path);
    expect(() => openStoryFolder(path)).toThrow(new BookFault(says.replace("PATH", path)));
  });

  it("an empty path, which is not taken for the folder one is in", () => {
    expect(() => openStoryFolder("")).toThrow(new BookFault(`Behind --story stands nothing. ${MEANT}`));
  });

  it("a file that the disk does not give", () => {
    refusing("readFileSync", "EIO");
    expect(() => files()).toThrow(
      new BookFault(`${join(folder, "story", "main.ink")} cannot be read: the disk failed.`),
    );
  });
});

it("a story may speak of what compiled ink begins with, and its name may be in capitals", () => {
  const ink = 'He read: {"inkVersion":21}\n-> END\n';
  expect(openStoryFolder(write("TALE.INK", ink)).read("TALE.INK")).toBe(ink);
});

it("a story of a file has that for its first, and what lies around it", () => {
  write("tales/other.ink", INK);
  const story = openStoryFolder(write("tales/tale.ink", "INCLUDE other.ink\n"));
  expect([story.main, story.read("tale.ink"), story.read("other.ink")]).toEqual([
    "tale.ink",
    "INCLUDE other.ink\n",
    INK,
  ]);
  expect([files().main, files().read("main.ink")?.startsWith("INCLUDE")]).toEqual(["main.ink", true]);
});

it("where a story lies is told by two parts of its path, however it was named and through whatever link", () => {
  write("tales/tale.ink", INK);
  symlinkSync(join(folder, "tales"), join(folder, "linked"));
  const [name] = folder.split("/").slice(-1);
  expect([files().place, openStoryFolder(join(folder, "story", "main.ink")).place]).toEqual([
    `${name}/story`,
    `${name}/story`,
  ]);
  expect(openStoryFolder(join(folder, "linked", "tale.ink")).place).toBe("tales/tale");
});

it("the files of a story are listed in order, three folders deep: none that is hidden, a package's, or no ink", () => {
  for (const path of ["b.ink", "a.ink", "chapters/two.ink", "a/b/c/deep.ink", "a/b/c/d/deeper.ink"])
    write(`story/${path}`, INK);
  for (const path of [".hidden.ink", ".git/x.ink", "node_modules/x.ink", "notes.md", "a.ink.txt"])
    write(`story/${path}`, INK);
  mkdirSync(join(folder, "story", "folder.ink"));
  expect(files().list?.()).toEqual([
    "a/b/c/deep.ink",
    "a.ink",
    "b.ink",
    "chapters/one.ink",
    "chapters/two.ink",
    "main.ink",
    "vocabulary.ink",
  ]);
});

it("a folder that may not be looked into is passed over in the list", () => {
  refusing("readdirSync", "EACCES", (path) => /chapters\/?$/.test(String(path)));
  expect(files().list?.()).toEqual(["main.ink", "vocabulary.ink"]);
});

it("what is no UTF-8 is read as something no text has, and a sign for it is a letter as any other", () => {
  writeFileSync(join(folder, "story", "latin.ink"), Buffer.from("caf\xe9 \n", "latin1"));
  write("story/sign.ink", "caf\ufffd\n");
  expect([files().read("latin.ink"), files().read("sign.ink")]).toEqual(["caf\udcff \n", "caf\ufffd\n"]);
});

it("runs are kept where they were asked for, else where the environment says if it says anything", () => {
  const environment = { BURIED_LETTERS_SAVES: join(folder, "environment") };
  expect(findSavesFolder(join(folder, "asked"), environment)).toBe(join(folder, "asked"));
  expect(findSavesFolder(undefined, environment)).toBe(environment.BURIED_LETTERS_SAVES);
  expect(findSavesFolder(undefined, { BURIED_LETTERS_SAVES: "" })).toMatch(/saves|buried-letters/);
});
