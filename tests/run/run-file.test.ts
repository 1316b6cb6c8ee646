import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DecisionTree } from "../../src/run/decision-tree.ts";
import {
  RunFileFault,
  type RunHeader,
  readRunFile,
  writeLine,
  writeRunFile,
} from "../../src/run/run-file.ts";
import { FORMAT } from "../../src/run/upgrades.ts";

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

it("a last line that was torn off is dropped, wherever it was torn", () => {
  const whole = written({ chose: "a" });
  const torn = whole + writeLine({ chose: "b" });
  for (let cut = whole.length + 1; cut < torn.length; cut += 1) {
    const file = readRunFile(torn.slice(0, cut));
    expect(file.isTorn).toBe(true);
    expect(file.lines).toEqual([{ chose: "a" }]);
    expect(file.wholeBytes).toBe(whole.length);
  }
  expect(readRunFile(torn).isTorn).toBe(false);
});

it.each([
  ["nothing", "", "its first line is not the header of a run"],
  ["another's file", "PK\u0003\u0004 nonsense\n", "its first line is not the header of a run"],
  [
    "a run without a seed",
    `${JSON.stringify({ ...header, seed: undefined })}\n`,
    "its first line is not the header",
  ],
  [
    "a newer format",
    `${JSON.stringify({ ...header, format: 4 })}\n`,
    "it was kept by a newer version (format 4",
  ],
  [
    "a broken line in the middle",
    `${written()}"a\n"b"\n`,
    "line 2 is neither a decision, a return nor a bookmark",
  ],
  ["a decision as format 2 wrote it", `${written()}{"chose":"a"}\n`, "line 2 is neither"],
  ["a return to a place before the start", `${written()}{"back":-1}\n`, "line 2 is neither"],
])("%s is refused in a sentence", (_, text, sentence) => {
  expect(() => readRunFile(text)).toThrow(RunFileFault);
  expect(() => readRunFile(text)).toThrow(sentence);
});

const MUSEUM = join(import.meta.dirname, "..", "..", "saves", "museum", "formats");

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
    expect(tree.decisions).toEqual(["the_brush.cloth", "the_brush.pulled"]);
    expect(tree.ends).toContainEqual(["the_brush.cloth", "the_brush.left_tied", "ash.beach.asked_luck"]);
    expect(tree.bookmarks.map(({ name: words }) => words)).toEqual(
      name === "1.jsonl" ? [] : ["before the knot"],
    );
    const again = readRunFile(writeRunFile(file));
    expect(again.format).toBe(FORMAT);
    expect(again.lines).toEqual(file.lines);
  },
);

it("a file of an older format that was gone on with is of both, and says from where on", () => {
  const old = JSON.stringify({ ...header, format: 1 });
  const file = readRunFile(
    `${old}\n{"chose":"a"}\n{"format":2}\n{"mark":"here"}\n{"chose":"b"}\n{"format":3}\n"c"\n`,
  );
  expect(file.format).toBe(3);
  expect(file.lines).toEqual([{ chose: "a" }, { mark: "here" }, { chose: "b" }, { chose: "c" }]);
});

it("a file that a newer version went on with is refused from that line on, not misread", () => {
  expect(() => readRunFile(`${written({ chose: "a" })}{"format":4}\n{"took":"b"}\n`)).toThrow(
    "it was kept by a newer version (format 4; this one reads up to 3), so update the game to play it",
  );
});
