import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { readRunFile, writeRunFile } from "../../src/run/file/run-file.ts";
import { SaveFault } from "../../src/run/file/save-fault.ts";
import { Library } from "../../src/run/keep/library.ts";
import { RunNameFault } from "../../src/run/keep/run-name.ts";
import { smallBook } from "../book.ts";

const book = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
Flour does this too.
* (left) [Left]
* (right) [Right]
- Next.
* (on) [On]
- Last.
-> END`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const library = () => new Library(book, openRunFolder(join(folder, "saves")), "0.1.0");
/** Begins a run, decides this in it and leaves it. */
function left(name: string, ...decisions: string[]) {
  const run = library().begin({ name });
  for (const id of decisions) run.decide(id);
  run.close();
  return run;
}
const file = (name: string) => join(folder, "saves", `${name}.jsonl`);

it("a run that is closed and opened again stands at its last decision", () => {
  const run = left("first", "ash.left");
  const { session, notices } = library().open("first");
  expect(session.scene).toEqual(run.scene);
  expect(notices).toEqual([]);
  session.decide("ash.on");
  session.close();
  expect(library().open("first").session.count).toBe(2);
});

it("a decision torn off while being written is said once, and the run goes on behind it", () => {
  left("first", "ash.left");
  const torn = `"ash.${"o".repeat(80)}`;
  appendFileSync(file("first"), torn);
  const before = readFileSync(file("first"), "utf8");
  const { session, notices } = library().open("first");
  expect(notices).toEqual([
    "The last decision of “first” was cut off while it was being written, and is gone.",
  ]);
  expect(session.count).toBe(1);
  session.decide("ash.on");
  session.close();
  expect(readFileSync(file("first"), "utf8").startsWith(`${before}\n`)).toBe(true);
  const again = library().open("first");
  expect([again.session.count, again.notices, again.receipt, again.session.branches()]).toEqual([
    2,
    [],
    undefined,
    [],
  ]);
});

it("opening a run writes nothing", () => {
  left("first");
  appendFileSync(file("first"), '"ash');
  const before = readFileSync(file("first"));
  library().open("first");
  library().runs();
  expect(readFileSync(file("first"))).toEqual(before);
});

it("a broken or foreign file is named, left untouched, and the other runs are still listed", () => {
  left("whole", "ash.right");
  const foreign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 10]);
  writeFileSync(file("picture"), foreign);
  writeFileSync(join(folder, "saves", "notes.txt"), "not a run");
  const runs = library().runs();
  expect(runs.map(({ name }) => name).sort()).toEqual(["picture", "whole"]);
  expect(runs.find(({ name }) => name === "picture")?.fault).toBe(
    "its first line is not the header of a run",
  );
  expect(runs.find(({ name }) => name === "whole")).toMatchObject({
    title: "Ash",
    chapter: 1,
    line: "Next.",
    decisions: 1,
  });
  expect(readFileSync(file("picture"))).toEqual(foreign);
  expect(() => library().open("picture")).toThrow("its first line is not the header of a run");
});

it("a run of another story is not opened, but where the book is the same under another name", () => {
  left("first");
  const { header, lines } = readRunFile(readFileSync(file("first"), "utf8"));
  writeFileSync(file("first"), writeRunFile({ header: { ...header, story: "someone-else" }, lines }));
  library().open("first").session.close();
  const theirs = { ...header, story: "someone-else", hash: "ffffffffffff" };
  writeFileSync(file("first"), writeRunFile({ header: theirs, lines }));
  expect(() => library().open("first")).toThrow("it is a run of another story, “someone-else”");
});

it("a run never takes the place of another", () => {
  left("first", "ash.left");
  const before = readFileSync(file("first"));
  expect(() => library().begin({ name: "first" })).toThrow(RunNameFault);
  expect(readFileSync(file("first"))).toEqual(before);
  // Two games at once may both have found the name free.
  expect(() => openRunFolder(join(folder, "saves")).create("first", "{}\n")).toThrow(
    "a file of that name is there already",
  );
  expect(readFileSync(file("first"))).toEqual(before);
  library().begin();
  library().begin();
  expect(readdirSync(join(folder, "saves")).sort()).toEqual(["first.jsonl", "run-1.jsonl", "run-2.jsonl"]);
});

it.each(["", "../up", "a/b", "a\\b", ".hidden", "a\u0000b", "x".repeat(41), "\u202eabc", "line\nbreak"])(
  "%j cannot be the name of a run, and nothing is made",
  (name) => {
    expect(() => library().begin({ name })).toThrow(RunNameFault);
    expect(readdirSync(folder)).toEqual([]);
  },
);

it("a run that is not there is answered with those that are", () => {
  library().begin({ name: "first" });
  expect(() => library().open("frist")).toThrow("there are: first. Type --new frist to begin it.");
});

it("a folder that takes no runs is told of before the first decision", () => {
  writeFileSync(join(folder, "saves"), "a file where the folder should be");
  expect(() => library().begin()).toThrow(SaveFault);
  expect(() => library().begin()).toThrow(`Runs cannot be kept in ${join(folder, "saves")}`);
});

it("a line with a byte in it that is no text is not counted as if it were, and nothing is written over it", () => {
  left("first", "ash.left", "ash.on");
  const bytes = readFileSync(file("first"));
  bytes[bytes.indexOf("left")] = 0xff;
  writeFileSync(file("first"), bytes);
  const { session, notices } = library().open("first");
  expect([session.count, notices]).toEqual([0, []]);
  expect(session.receipt?.points[1]).toEqual({
    label: "what holds behind it, 2 decisions, if “Left” came next",
    count: 2,
  });
  session.decide("ash.right");
  expect(readFileSync(file("first")).subarray(0, bytes.length)).toEqual(bytes);
});
