import { describe, expect, it } from "vitest";
import type { RunHeader } from "../../../src/run/file/header.ts";
import { readRunFile, writeLine, writeRunFile } from "../../../src/run/file/run-file.ts";
import { FORMAT } from "../../../src/run/file/upgrades.ts";

const header: RunHeader = {
  format: FORMAT,
  story: "a-tale",
  version: "0.1.0",
  hash: "0123456789ab",
  seed: 7,
  when: "2026-11-22T20:00:00.000Z",
};
const HEAD = writeLine(header);
const NO_RUN = "its first line is not the header of a run";
const MADE_OUT = { isHeaderLost: false, lines: [], isTorn: false, isMadeOut: true };

describe("a file that is not as it was written, and can be read all the same, is said to be made out:", () => {
  it.each([
    ["two lines that became one", `${HEAD}"a"*"b"\n`],
    ["a last line whose end was damaged", `${HEAD}"a"\n"b"*`],
    ["a last line that lacks its end", `${HEAD}"a"\n"b"`],
    ["a mark of another system in front", `\ufeff${HEAD}"a"\n"b"\n`],
    ["a header with a letter changed", `${HEAD.replace('"seed"', '"sedd"')}"a"\n"b"\n`],
  ])("%s", (_, text) => {
    const { lines, damage } = readRunFile(text);
    expect(lines).toEqual([{ chose: "a" }, { chose: "b" }]);
    expect(damage).toEqual(MADE_OUT);
  });

  it("what stands in front of its header", () => {
    const { damage, ...file } = readRunFile(`a"}\n${HEAD}"a"\n"b"\n`);
    expect(file).toMatchObject({ header, lines: [{ back: 0 }, { chose: "a" }, { chose: "b" }] });
    expect(damage).toEqual(MADE_OUT);
  });

  it("but not where it is whole", () => {
    expect(readRunFile(`${HEAD}"a"\n"b"\n`).damage).toBeUndefined();
    expect(readRunFile(`${HEAD}"a\ufeff"\n`)).toMatchObject({ lines: [{ chose: "a\ufeff" }] });
  });

  it("nor where a line in it cannot be read at all", () => {
    expect(readRunFile(`\ufeff${HEAD}"a\n"b"\n`).damage).toEqual({
      ...MADE_OUT,
      lines: [2],
      isMadeOut: false,
    });
  });
});

it("what stands between two lines that became one takes neither where one of them is no line", () => {
  const { lines, damage } = readRunFile(`${HEAD}"a"*"b\n"c"\n`);
  expect(lines).toEqual([{ lost: '"a"*"b', line: 2 }, { chose: "c" }]);
  expect(damage?.lines).toEqual([2]);
});

it("a line that cannot be read has its number in the file, also behind two that became one", () => {
  const { lines, damage } = readRunFile(`${HEAD}"a"*"b"\n"c\n"d"\n`);
  expect(lines).toEqual([{ chose: "a" }, { chose: "b" }, { lost: '"c', line: 3 }, { chose: "d" }]);
  expect(damage?.lines).toEqual([3]);
  expect(readRunFile(`${HEAD}"a"*"b"\n"c`).damage).toMatchObject({ lines: [], isTorn: true });
});

it("a file without its header is a run if half of its lines are, and none if fewer", () => {
  const some = (good: number, bad: number) => `nothing\n${'"a"\n'.repeat(good)}${"what\n".repeat(bad)}`;
  expect(readRunFile(some(2, 2)).damage).toMatchObject({ isHeaderLost: true, isMadeOut: false });
  expect(() => readRunFile(some(1, 2))).toThrow(NO_RUN);
  expect(() => readRunFile(some(0, 0))).toThrow(NO_RUN);
});

it("where a file was gone on with after something was told, it says in which book and behind which line", () => {
  const again = writeLine({ ...header, hash: "ffffffffffff", on: 1 });
  const { lines, told, damage, ...file } = readRunFile(`${HEAD}"a"\n"b\n"c"\n${again}"d"\n`);
  expect(lines).toEqual([
    { chose: "a" },
    { lost: '"b', line: 3 },
    { chose: "c" },
    { back: 1 },
    { chose: "d" },
  ]);
  expect([told, damage, file.header.hash]).toEqual([
    { hash: "ffffffffffff", lines: 4 },
    undefined,
    "ffffffffffff",
  ]);
  expect(readRunFile(`${HEAD}"a"\n`).told).toBeUndefined();
});

it("a run whose last line was torn off is handed on without that, and with every other", () => {
  const torn = readRunFile(`${HEAD}"a"\n"b\n"c"\n"d`);
  expect(torn.damage).toEqual({ isHeaderLost: false, lines: [3], isTorn: true, isMadeOut: false });
  expect(writeRunFile(torn)).toBe(`${HEAD}"a"\n"b\n"c"\n`);
});
