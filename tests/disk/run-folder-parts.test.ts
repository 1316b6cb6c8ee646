import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRunFolder, openShelf } from "../../src/disk/run-folder.ts";
import { LARGEST_RUN, RunFileFault } from "../../src/run/file/run-file.ts";
import { SaveFault, ShelfFault } from "../../src/run/file/save-fault.ts";
import { refusing } from "./refusing-disk.ts";

const RUN = "{}\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shelf = () => openRunFolder(folder);
const at = (...path: string[]): string => join(folder, ...path);

it("the runs of our book lie in the folder itself, those of another in one of its own", () => {
  openShelf(folder, { identity: "buried-letters" }).create("ours", RUN);
  openShelf(folder, { identity: "two-doors" }).create("theirs", RUN);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    "books",
    "books/two-doors",
    "books/two-doors/theirs.jsonl",
    "ours.jsonl",
  ]);
});

it("a run is read whole, up to its greatest length", () => {
  writeFileSync(at("first.jsonl"), "硫\n".padEnd(LARGEST_RUN - 2, "x"));
  expect(shelf().read("first")).toHaveLength(LARGEST_RUN - 2);
  truncateSync(at("first.jsonl"), LARGEST_RUN + 1);
  expect(() => shelf().read("first")).toThrow(new RunFileFault("it is far too large to be a run"));
  expect(() => shelf().read("nobody")).toThrow(new RunFileFault("it cannot be read (it is not there)"));
});

it("no run is made that is too long to be read again", () => {
  const longest = "x".repeat(LARGEST_RUN);
  shelf().create("first", longest);
  shelf().copy("first", "second");
  const says = new SaveFault("That is longer than a run may be, so it was not kept.");
  expect(() => shelf().create("third", `${longest}x`)).toThrow(says);
  writeFileSync(at("first.jsonl"), `${longest}x`);
  expect(() => shelf().copy("first", "third")).toThrow(says);
  expect(shelf().names().sort()).toEqual(["first", "second"]);
});

it("a run is known to be another text by what the disk says of it, and one that is gone to be gone", () => {
  shelf().create("first", RUN).close();
  const when = new Date("2005-03-01T12:00:00Z");
  utimesSync(at("first.jsonl"), when, when);
  const { stamp } = shelf().seen("first");
  expect(shelf().seen("first")).toEqual({ when, stamp });
  writeFileSync(at("first.jsonl"), "{}\n{}\n");
  utimesSync(at("first.jsonl"), when, when);
  expect(shelf().seen("first").stamp).not.toBe(stamp);
  expect(shelf().seen("nobody")).toEqual({ when: new Date(0), stamp: "gone" });
});

it("what is noted beside the runs is there for the next window, and is no run", () => {
  expect(shelf().noted("list")).toBeUndefined();
  shelf().note("list", "硫 one");
  shelf().note("list", "硫 two");
  expect([shelf().noted("list"), shelf().names(), readdirSync(folder)]).toEqual([
    "硫 two",
    [],
    [".list.json"],
  ]);
  truncateSync(at(".list.json"), 16 * 1024 * 1024);
  expect(shelf().noted("list")).toHaveLength(16 * 1024 * 1024 - 2);
  truncateSync(at(".list.json"), 16 * 1024 * 1024 + 1);
  expect(shelf().noted("list")).toBeUndefined();
});

it("where nothing can be noted nothing is, without a word and without a trace", () => {
  refusing("renameSync", "EIO");
  shelf().note("list", "one");
  expect(readdirSync(folder)).toEqual([]);
  openRunFolder(at("nowhere")).note("list", "one");
  expect(readdirSync(folder)).toEqual([]);
});

it("a folder that cannot be listed is told of with why, and one that is none has no runs", () => {
  writeFileSync(at("file"), "");
  expect([openRunFolder(at("none")).names(), openRunFolder(at("file")).names()]).toEqual([[], []]);
  refusing("readdirSync", "EIO");
  expect(() => shelf().names()).toThrow(
    new ShelfFault(`The runs in ${folder} cannot be listed: the disk failed.`),
  );
});

it("only what has the ending of a run is one, and a name that leads elsewhere is refused in a sentence", () => {
  shelf().create("first", RUN);
  for (const name of ["notes.txt", "first.jsonl.bak", "jsonl"]) writeFileSync(at(name), "");
  mkdirSync(at("trash"));
  expect([shelf().names(), shelf().path("first")]).toEqual([["first"], at("first.jsonl")]);
  expect(() => shelf().path("../up")).toThrow(
    new SaveFault(`No run can be kept under the name “../up” in ${folder}: choose another.`),
  );
  expect(readFileSync(at("first.jsonl"), "utf8")).toBe(RUN);
});
