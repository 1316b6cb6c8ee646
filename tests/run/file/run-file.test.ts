import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DecisionTree } from "../../../src/run/file/decision-tree.ts";
import type { RunHeader } from "../../../src/run/file/header.ts";
import { RunFileFault, readRunFile, writeLine, writeRunFile } from "../../../src/run/file/run-file.ts";
import { FORMAT } from "../../../src/run/file/upgrades.ts";
import { decisionOf, idOf, markOf } from "../../../src/run/play/decision.ts";
import { realBook } from "../../book.ts";

const header: RunHeader = {
  format: FORMAT,
  story: "buried-letters",
  version: "0.1.0",
  hash: "0123456789ab",
  seed: 7,
  when: "2026-11-22T20:00:00.000Z",
};
const decisions = (text: string) => DecisionTree.from(readRunFile(text).lines).decisions;
const written = (...lines: Parameters<typeof writeLine>[0][]) => [header, ...lines].map(writeLine).join("");

it("a run file gives back the decisions it was given", () => {
  const file = readRunFile(written({ chose: "a" }, { chose: "b" }));
  expect(file.header).toEqual(header);
  expect(decisions(written({ chose: "a" }, { chose: "b" }))).toEqual(["a", "b"]);
});

it("going back leaves the later decisions ahead, and deciding otherwise starts a branch", () => {
  const tree = DecisionTree.from(
    readRunFile(written({ chose: "a" }, { chose: "b" }, { chose: "c" }, { back: 1 })).lines,
  );
  expect(tree.decisions).toEqual(["a"]);
  expect(tree.ahead).toEqual(["b", "c"]);
  tree.choose("x");
  expect(tree.decisions).toEqual(["a", "x"]);
  tree.back(1);
  tree.choose("b");
  expect(tree.ahead).toEqual(["c"]);
});

it("a last line that was torn off is said to be, wherever it was torn, and one that lacks only its end is read", () => {
  const whole = written({ chose: "a" });
  const torn = whole + writeLine({ chose: "b" });
  for (let cut = whole.length + 1; cut < torn.length - 1; cut += 1) {
    const file = readRunFile(torn.slice(0, cut));
    expect(file.damage).toEqual({ isHeaderLost: false, lines: [], isTorn: true, isMadeOut: false });
    expect(DecisionTree.from(file.lines).decisions).toEqual(["a"]);
    expect(writeRunFile(file)).toBe(whole);
  }
  expect(readRunFile(torn).damage).toBeUndefined();
  expect(readRunFile(torn.slice(0, -1)).damage).toMatchObject({ isTorn: false, isMadeOut: true });
  expect(decisions(torn.slice(0, -1))).toEqual(["a", "b"]);
});

it.each([
  ["nothing", "", "its first line is not the header of a run"],
  ["another's file", "PK\u0003\u0004 nonsense\n", "its first line is not the header of a run"],
  [
    "a newer format",
    writeLine({ ...header, format: FORMAT + 1 }),
    `it was kept by a newer version (format ${FORMAT + 1}`,
  ],
])("%s is refused in a sentence", (_, text, sentence) => {
  expect(() => readRunFile(text)).toThrow(RunFileFault);
  expect(() => readRunFile(text)).toThrow(sentence);
});

it.each([
  ["what was a line once", '"a\n'],
  ["a decision as format 2 wrote it", '{"chose":"a"}\n'],
  ["a return to a place before the start", '{"back":-1}\n'],
  ["a block of nothing, as a power cut leaves it", `${"\0".repeat(500)}\n`],
  ["a header of something else", '{"format":9}\n'],
])("%s takes no other line with it", (_, line) => {
  const file = readRunFile(`${written({ chose: "a" })}${line}"b"\n${line}"c"\n`);
  expect(file.damage).toEqual({ isHeaderLost: false, lines: [3, 5], isTorn: false, isMadeOut: false });
  expect(DecisionTree.from(file.lines).decisions).toEqual(["a", "?3", "b", "?5", "c"]);
  expect(readRunFile(writeRunFile(file)).lines).toEqual(file.lines);
});

it("two lines that became one are read as two, and the line ends and marks of other systems are no damage", () => {
  const text = written({ chose: "a" }, { back: 0 }, { chose: "b" }, { mark: "here" });
  for (const end of ["\u000b", "*", "\ufffd"])
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
      expect(readRunFile(text.slice(0, at) + end + text.slice(at + 1)).lines).toHaveLength(4);
  expect(readRunFile(text.replaceAll("\n", "\r\n"))).toEqual(readRunFile(text));
  expect(readRunFile(`\ufeff${text}`)).toMatchObject({ ...readRunFile(text), damage: { isMadeOut: true } });
});

it("a header with one bit flipped anywhere in it is read as it was", () => {
  const [line = ""] = written().split("\n");
  for (let place = 0; place < line.length; place += 1)
    for (let bit = 1; bit < 256; bit *= 2) {
      const bytes = Buffer.from(`${line}\n"a"\n`);
      bytes[place] = (bytes[place] ?? 0) ^ bit;
      expect(readRunFile(bytes.toString())).toMatchObject({ header, lines: [{ chose: "a" }] });
    }
});

it("a header that is beyond reading leaves the decisions, and what of the seed is left", () => {
  const [line = ""] = written().split("\n");
  const file = readRunFile(`${line.replace(/"story":"[^"]*"/, "\0".repeat(20))}\n"a"\n`);
  expect(file).toMatchObject({
    header: { seed: 7 },
    lines: [{ chose: "a" }],
    damage: { isHeaderLost: true },
  });
  expect(decisions(`${"\0".repeat(512)}\n"a"\n"b"\n`)).toEqual(["a", "b"]);
});

const MUSEUM = join(import.meta.dirname, "..", "..", "..", "saves", "museum", "formats");

it("there is a kept file of every format there ever was", () => {
  const numbers = Array.from({ length: FORMAT }, (_, index) => `${index + 1}.jsonl`);
  expect(readdirSync(MUSEUM).sort()).toEqual(numbers);
});

it.each(readdirSync(MUSEUM))(
  "%s of the museum is read as it was meant, and written in today's format",
  (name) => {
    const file = readRunFile(readFileSync(join(MUSEUM, name), "utf8"));
    expect(file.header).toMatchObject({ format: FORMAT, seed: 20260214 });
    const tree = DecisionTree.from(file.lines);
    expect(tree.decisions.map(idOf)).toEqual(["the_brush.cloth", "the_brush.pulled"]);
    expect(tree.ends.map((end) => end.map(idOf))).toContainEqual([
      "the_brush.cloth",
      "the_brush.left_tied",
      "ash.beach.asked_luck",
    ]);
    expect(tree.decisions.every((each) => markOf(each) !== undefined)).toBe(name >= "4.jsonl");
    expect(tree.bookmarks.map(({ name: words }) => words)).toEqual(
      name === "1.jsonl" ? [] : [name === "5.jsonl" ? "the knot" : "before the knot"],
    );
    const again = readRunFile(writeRunFile(file));
    expect(again.format).toBe(FORMAT);
    expect(again.lines).toEqual(file.lines);
  },
);

it("two thousand decisions of the real book fit into 64 KB", () => {
  const options = Object.values(realBook().choices).map(({ id }) => decisionOf(id, id));
  const decided = Array.from({ length: 2000 }, (_, at) => ({ chose: options[at % options.length] ?? "" }));
  expect(written(...decided).length).toBeLessThanOrEqual(64 * 1024);
});

it("a file of an older format that was gone on with is of both, and says from where on", () => {
  const old = JSON.stringify({ ...header, format: 1 });
  const file = readRunFile(
    `${old}\n{"chose":"a"}\n{"format":2}\n{"mark":"here"}\n{"chose":"b"}\n{"format":3}\n"c"\n${writeLine({ ...header, on: 3 })}"d#k3"\n`,
  );
  expect(file.format).toBe(FORMAT);
  expect(file.damage).toBeUndefined();
  expect(DecisionTree.from(file.lines).decisions).toEqual(["a", "b", "c", "d#k3"]);
});

it("a file that a newer version went on with is refused from that line on, not misread", () => {
  expect(() =>
    readRunFile(`${written({ chose: "a" })}${writeLine({ ...header, format: FORMAT + 1 })}{"took":"b"}\n`),
  ).toThrow(
    `it was kept by a newer version (format ${FORMAT + 1}; this one reads up to ${FORMAT}), so update the game to play it`,
  );
});
