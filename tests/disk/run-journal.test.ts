import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { journalOf } from "../../src/disk/run-journal.ts";
import { LARGEST_RUN } from "../../src/run/file/run-file.ts";
import { RunGoneFault, SaveFault } from "../../src/run/file/save-fault.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  file = join(folder, "first.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = (): string => readFileSync(file, "utf8");

it("lines come one behind the other, the first at the beginning of an empty file", () => {
  writeFileSync(file, "");
  const journal = journalOf(file);
  journal.append("one\n");
  journal.append("硫\n");
  expect(kept()).toBe("one\n硫\n");
});

it("a line that was torn off is ended, and a whole one is not", () => {
  writeFileSync(file, "one\ntwo");
  journalOf(file).append("three\n");
  expect(kept()).toBe("one\ntwo\nthree\n");
  journalOf(file).append("four\n");
  expect(kept()).toBe("one\ntwo\nthree\nfour\n");
});

it("a run is kept up to its greatest length, and what goes beyond is told of and not kept in part", () => {
  writeFileSync(file, `${"x".repeat(LARGEST_RUN - 5)}\n`);
  const journal = journalOf(file);
  expect(() => journal.append("12345\n")).toThrow(
    new SaveFault(`${file} is as long as a run may be, so nothing more is kept in it: begin a new run.`),
  );
  journal.append("123\n");
  expect(kept()).toHaveLength(LARGEST_RUN);
});

it("a file that another program has cut short is not gone on with", () => {
  writeFileSync(file, "one\ntwo\n");
  const journal = journalOf(file);
  truncateSync(file, 4);
  expect(() => journal.append("three\n")).toThrow(
    new RunGoneFault(`Another program has cut ${file} short, so not all that was decided is in it.`),
  );
  expect(kept()).toBe("one\n");
});

it("lines that came from elsewhere stay, at the first append and at every other", () => {
  writeFileSync(file, "one\n");
  const journal = journalOf(file);
  journal.append("two\n");
  appendFileSync(file, "theirs\n");
  const played = `${file} was played on in another window, so nothing is kept from this one: open it again.`;
  for (const _ of [1, 2]) expect(() => journal.append("three\n")).toThrow(new SaveFault(played));
  expect(kept()).toBe("one\ntwo\ntheirs\n");
});

it("a journal that was closed, or whose file came later, opens it with the next line", () => {
  const journal = journalOf(file);
  expect(() => journal.append("one\n")).toThrow(`Runs cannot be kept in ${folder}: it is not there.`);
  writeFileSync(file, "");
  journal.append("one\n");
  journal.close();
  journal.close();
  journal.append("two\n");
  expect(kept()).toBe("one\ntwo\n");
});
