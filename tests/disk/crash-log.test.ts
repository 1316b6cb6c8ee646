import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { logCrash } from "../../src/disk/crash-log.ts";

const { TMPDIR } = process.env;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  process.env.TMPDIR = join(folder, "temporary");
});
afterEach(() => {
  process.env.TMPDIR = TMPDIR;
  rmSync(folder, { recursive: true, force: true });
});

it("crashes are written down one behind the other among the runs, with when, by what and where in the code", () => {
  const log = join(folder, "saves", "crash.log");
  expect(logCrash(join(folder, "saves"), new Error("one"))).toBe(log);
  expect(logCrash(join(folder, "saves"), new Error("two \u001b[2J"))).toBe(log);
  const text = readFileSync(log, "utf8");
  const entry = (says: string) =>
    `\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z v\\d+[\\d.]+ ${process.platform}\\nError: ${says}\\n( {4}at .*\\n)+(.*\\n)*?\\n`;
  expect(text).toMatch(new RegExp(`^${entry("one")}${entry("two ␛\\[2J")}$`));
});

it("a crash is written into the temporary folder where none can be among the runs, or there are none", () => {
  writeFileSync(join(folder, "saves"), "a file where the folder should be");
  const log = join(folder, "temporary", "buried-letters-crash.log");
  expect(logCrash(join(folder, "saves"), new Error("one"))).toBe(log);
  expect(logCrash(undefined, new Error("two"))).toBe(log);
  expect(readFileSync(log, "utf8")).toMatch(/Error: one.*Error: two/s);
});

it("a crash that can be written nowhere is told of all the same: there is no log, and no other crash", () => {
  mkdirSync(join(folder, "temporary", "buried-letters-crash.log"), { recursive: true });
  expect(logCrash(undefined, new Error("one"))).toBeUndefined();
});
