import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  bringIn,
  keepOthers,
  LooseFileFault,
  putAgain,
  putFree,
  putNew,
  readText,
} from "../../src/disk/loose-files.ts";
import { refusing } from "./refusing-disk.ts";

const MOST = 1024 * 1024;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...path: string[]): string => join(folder, ...path);

it("a file that is named is brought in with every letter of it", () => {
  writeFileSync(at("run.jsonl"), "硫黄島\n");
  expect(bringIn(at("run.jsonl"))).toBe("硫黄島\n");
  writeFileSync(at("empty"), "");
  expect(bringIn(at("empty"))).toBe("");
});

it("a file is brought in up to a megabyte, and one that is longer is told of, not cut", () => {
  writeFileSync(at("long"), "x".repeat(MOST));
  expect(bringIn(at("long"))).toHaveLength(MOST);
  writeFileSync(at("longer"), "x".repeat(MOST + 1));
  expect(() => bringIn(at("longer"))).toThrow(
    new LooseFileFault(`${at("longer")} is far too large to be a run.`),
  );
});

it.each([
  ["that is not there", "none", "it is not there"],
  ["that is a folder", "", "it is a folder"],
])("a file %s is told of with its path", (_, name, why) => {
  expect(() => bringIn(at(name))).toThrow(new LooseFileFault(`${at(name)} cannot be read: ${why}.`));
});

it("a file is put where it was asked for, in folders that are made for it, and takes nobody's place", () => {
  const file = at("deep", "down", "run.jsonl");
  expect(putNew(file, "硫\n")).toBe(file);
  expect(readFileSync(file, "utf8")).toBe("硫\n");
  expect(() => putNew(file, "other")).toThrow(
    new LooseFileFault(
      `${file} cannot be written: a file of that name is there already. Choose another place or name.`,
    ),
  );
  expect(readFileSync(file, "utf8")).toBe("硫\n");
});

const isDrawn = (beginning: string) => beginning.startsWith("drawn");

it("a file is put over one of the same making, and over nothing else", () => {
  const file = at("deep", "map.svg");
  expect([1, 2].map((time) => putAgain(file, `drawn ${time}`, isDrawn))).toEqual([file, file]);
  expect(readFileSync(file, "utf8")).toBe("drawn 2");
  for (const name of ["other.svg", "folder"]) {
    const other = at(name);
    if (name === "folder") mkdirSync(other);
    else writeFileSync(other, "mine, and not drawn");
    const fault = new LooseFileFault(
      `${other} is there already, and is something else. Choose another place or name.`,
    );
    expect(() => keepOthers(other, isDrawn)).toThrow(fault);
    expect(() => putAgain(other, "drawn", isDrawn)).toThrow(fault);
  }
  expect(readFileSync(at("other.svg"), "utf8")).toBe("mine, and not drawn");
});

it("a file that is to be written again is there as it was when the disk refuses", () => {
  const file = at("map.svg");
  putAgain(file, "drawn once", isDrawn);
  refusing("writeSync", "ENOSPC");
  expect(() => putAgain(file, "drawn twice", isDrawn)).toThrow(
    new LooseFileFault(`${file} cannot be written: the disk is full. Choose another place or name.`),
  );
  expect(readFileSync(file, "utf8")).toBe("drawn once");
});

it("a file is put under a free name like the one it should have, before the ending", () => {
  const names = [1, 2, 3].map((number) => putFree(at("a.b", "first run.html"), `${number}`));
  expect(names).toEqual(
    ["first run.html", "first run-2.html", "first run-3.html"].map((name) => at("a.b", name)),
  );
  expect(names.map((name) => readFileSync(name, "utf8"))).toEqual(["1", "2", "3"]);
});

it("where none can be put it is told which, and why", () => {
  writeFileSync(at("file"), "");
  expect(() => putFree(at("file", "first.html"), "")).toThrow(LooseFileFault);
  refusing("writeSync", "ENOSPC");
  expect(() => putFree(at("first.html"), "x")).toThrow(/first\.html cannot be written: the disk is full\. /);
});

it("a text that is looked for is there, or nothing is: a folder of that name has none", () => {
  writeFileSync(at("there"), "Sand.");
  mkdirSync(at("folder"));
  expect([readText(at("there")), readText(at("folder")), readText(at("none"))]).toEqual([
    "Sand.",
    undefined,
    undefined,
  ]);
});
