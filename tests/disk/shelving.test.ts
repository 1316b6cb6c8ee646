import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { SaveFault } from "../../src/run/file/save-fault.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shelf = () => openRunFolder(folder);
const text = (...path: string[]) => readFileSync(join(folder, ...path), "utf8");
const files = (...path: string[]) => readdirSync(join(folder, ...path)).sort();

it("a new run's file is there whole, and nothing beside it", () => {
  shelf().create("first", "{}\n");
  expect(files()).toEqual(["first.jsonl"]);
  expect(text("first.jsonl")).toBe("{}\n");
});

it("a copy is another file, and what is decided in one is not in the other", () => {
  const journal = shelf().create("first", "one\n");
  shelf().copy("first", "second");
  journal.append("two\n");
  shelf().journal("second").append("other\n");
  expect([text("first.jsonl"), text("second.jsonl")]).toEqual(["one\ntwo\n", "one\nother\n"]);
  expect(files()).toEqual(["first.jsonl", "second.jsonl"]);
});

it("a run that is given another name is gone on with in the same file", () => {
  const journal = shelf().create("first", "one\n");
  journal.append("two\n");
  shelf().rename("first", "second");
  journal.append("three\n");
  expect(files()).toEqual(["second.jsonl"]);
  expect(text("second.jsonl")).toBe("one\ntwo\nthree\n");
});

it("neither a copy nor a new name nor what comes out of the trash takes the place of another run", () => {
  shelf().create("first", "one\n");
  shelf().create("second", "two\n");
  const taken = `Runs cannot be kept in ${folder}: a file of that name is there already.`;
  expect(() => shelf().copy("first", "second")).toThrow(taken);
  expect(() => shelf().rename("first", "second")).toThrow(taken);
  shelf().trash("first");
  shelf().create("first", "new\n");
  expect(() => shelf().restore("first", "first")).toThrow(taken);
  expect([text("first.jsonl"), text("second.jsonl"), text("trash", "first.jsonl")]).toEqual([
    "new\n",
    "two\n",
    "one\n",
  ]);
});

it("what is thrown away is no run any more, lies in the trash under a name of its own, and can be had back", () => {
  shelf().create("first", "one\n");
  expect(shelf().trash("first")).toBe("first");
  shelf().create("first", "two\n");
  expect(shelf().trash("first")).toBe("first-2");
  expect(shelf().names()).toEqual([]);
  expect(shelf().trashed().sort()).toEqual(["first", "first-2"]);
  shelf().restore("first-2", "again");
  expect(shelf().names()).toEqual(["again"]);
  expect(text("again.jsonl")).toBe("two\n");
});

it("a run whose renaming was killed half-way has two names, and a window that has one has the other", () => {
  shelf().create("first", "one\n");
  linkSync(join(folder, "first.jsonl"), join(folder, "second.jsonl"));
  const held = shelf().lock("first");
  expect(held).toBeDefined();
  expect(shelf().lock("second")).toBeUndefined();
  held?.release();
  const next = shelf().lock("second");
  expect(next).toBeDefined();
  held?.release();
  expect(shelf().lock("first")).toBeUndefined();
});

it("a run that is played stays another's run when its file is deleted, and a new one is free", () => {
  for (let round = 0; round < 20; round += 1) {
    shelf().create("first", "one\n");
    expect(shelf().lock("first")).toBeDefined();
    rmSync(join(folder, "first.jsonl"));
  }
});

it("a file where the trash should be is told of, and the run stays", () => {
  shelf().create("first", "one\n");
  writeFileSync(join(folder, "trash"), "");
  expect(() => shelf().trash("first")).toThrow(SaveFault);
  expect(shelf().names()).toEqual(["first"]);
});

it("lines another window has written are never written over", () => {
  const here = shelf().create("first", "one\n");
  shelf().journal("first").append("theirs\n");
  expect(() => here.append("ours\n")).toThrow("was played on in another window");
  expect(text("first.jsonl")).toBe("one\ntheirs\n");
});

it("a decision is not said to be kept in a file that was deleted meanwhile", () => {
  const journal = shelf().create("first", "one\n");
  journal.append("two\n");
  rmSync(join(folder, "first.jsonl"));
  expect(() => journal.append("three\n")).toThrow("was deleted while it was open here");
});

it("folders and names that lead out of the folder are no runs", () => {
  mkdirSync(join(folder, "a.jsonl"));
  writeFileSync(join(folder, ".hidden.jsonl"), "");
  expect(shelf().names()).toEqual([]);
  for (const name of ["../up", "a/b", "a\\b", "a\0b", "..", ""]) {
    expect(() => shelf().create(name, "{}\n")).toThrow(SaveFault);
    expect(() => shelf().lock(name)).toThrow(SaveFault);
  }
  expect(files()).toEqual([".hidden.jsonl", "a.jsonl"]);
});
