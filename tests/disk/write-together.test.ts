import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeTogether } from "../../src/disk/write-together.ts";
import { refusing } from "./refusing-disk.ts";

let folder = "";
const at = (name: string): string => join(folder, name);
const now = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(at(name), "utf8")]));
const BEFORE = { one: "1\r\n", two: "2" };
const ALL = () => [
  { path: at("one"), was: "1\r\n", text: "one" },
  { path: at("new"), was: undefined, text: "new" },
  { path: at("two"), was: "2", text: "two" },
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  for (const [name, text] of Object.entries(BEFORE)) writeFileSync(at(name), text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("files that belong together are all written, and each stays who may read it", () => {
  chmodSync(at("one"), 0o600);
  writeTogether([...ALL(), { path: at("sub/deep/er"), was: undefined, text: "deep" }]);
  expect(readFileSync(at("sub/deep/er"), "utf8")).toBe("deep");
  rmSync(at("sub"), { recursive: true });
  expect(now()).toEqual({ one: "one", two: "two", new: "new" });
  expect(statSync(at("one")).mode & 0o777).toBe(0o600);
});

it("what a link leads to is written, and the link stays", () => {
  symlinkSync("two", at("link"));
  writeTogether([{ path: at("link"), was: "2", text: "two" }]);
  rmSync(at("one"));
  expect(readFileSync(at("two"), "utf8")).toBe("two");
});

it.each([
  ["the disk has no room for the last", "writeSync", "ENOSPC", 2, "the disk is full"],
  ["the last cannot have its name", "renameSync", "EACCES", 1, "its permissions do not allow it"],
] as const)("where %s all are as they were, and nothing lies about", (_, call, code, after, says) => {
  let calls = 0;
  refusing(call, code, () => {
    calls += 1;
    return calls === after + 1;
  });
  expect(() => writeTogether(ALL())).toThrow(`${at("two")} cannot be written: ${says}. Nothing was changed.`);
  expect(now()).toEqual(BEFORE);
});

it.each([
  ["was changed since it was read", () => writeFileSync(at("two"), "3"), "was changed meanwhile"],
  ["is gone", () => rmSync(at("two")), "was changed meanwhile"],
  ["is there already that is to be new", () => writeFileSync(at("new"), "!"), "nothing is ever written over"],
  ["is no text", () => writeFileSync(at("two"), Buffer.from([0xff])), "is not all UTF-8"],
])("where one of them %s none is touched", (_, change, says) => {
  change();
  const before = now();
  expect(() => writeTogether(ALL())).toThrow(says);
  expect(now()).toEqual(before);
});

it("where one cannot be put back, all others are, and that one is named", () => {
  writeFileSync(at("zero"), "0");
  let calls = 0;
  // The last name, and then the first that is put back.
  refusing("renameSync", "EACCES", () => {
    calls += 1;
    return calls === 3 || calls === 4;
  });
  const zero = { path: at("zero"), was: "0", text: "zero" };
  expect(() => writeTogether([zero, ...ALL()])).toThrow(
    `${at("two")} cannot be written: its permissions do not allow it. Not all could be put back: look at ${at("zero")}. Nothing else was changed.`,
  );
  expect(now()).toEqual({ ...BEFORE, zero: "zero" });
});
