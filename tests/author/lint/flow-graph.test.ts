import { describe, expect, it } from "vitest";
import { findingsOf } from "./checked.ts";

const told = (rule: string, ink: string) =>
  findingsOf({ ink: `=== beach\n${ink}` })
    .filter((found) => found.rule === rule)
    .map(({ line, says }) => `${line}: ${says}`);

const june = '~ day("1944-06-20")';
const later = '~ day("1944-06-21")';

describe("a date that goes back is told of", () => {
  const back = "goes back to 1944-06-20, from 1944-06-21 at chapter.ink";
  it.each([
    ["on the next line", `${later}\n${june}\n-> END`, `3: ${back}:2`],
    ["in a tunnel", `${later}\n-> dune ->\n-> END\n=== dune\n${june}\nGrass.\n->->`, `6: ${back}:2`],
    ["behind braces that may be skipped", `${later}\n{parched():\nSand.\n}\n${june}\n-> END`, `6: ${back}:2`],
    ["from inside braces", `{parched():\n${later}\n}\n${june}\n-> END`, `5: ${back}:3`],
    ["round a loop", `- (top) Sand.\n${june}\nDark.\n${later}\n-> top`, `3: ${back}:5`],
    [
      "where a choice leads",
      `${later}\n* (dig) [Dig]\n    -> noon\n* (lie) [Rest]\n    -> END\n= noon\n${june}\n-> END`,
      `8: ${back}:2`,
    ],
  ])("%s", (_, ink, said) => {
    expect(told("backward-date", ink)).toEqual([said]);
  });
});

it.each([
  ["another choice", `* (dig) [Dig]\n    ${later}\n* (lie) [Rest]\n    ${june}\n- -> END`],
  ["the other branch of braces", `{parched():\n${later}\n- else:\n${june}\n}\n-> END`],
  ["a stitch that was left", `${june}\n-> dusk\n= noon\n${june}\n-> END\n= dusk\n${later}\n-> END`],
  ["a loop that goes on from its label", `${june}\n- (top) Sand.\n+ (dig) [Dig]\n    ${later}\n    -> top`],
])("a date is not held against an earlier one in %s", (_, ink) => {
  expect(told("backward-date", ink)).toEqual([]);
});

it("a book in which no ending is named yet may end anywhere", () => {
  expect(told("bare-end", "* (dig) [Dig] -> END\n* (lie) [Rest]\n- -> DONE")).toEqual([]);
});

it("where an ending is named on one of two ways the other may not end by it", () => {
  const close = (other: string) =>
    told("bare-end", `{\n- parched(): Dry. # end: dry\n${other}Dark. # end: dark\n}\n-> END`);
  expect(close("- else: ")).toEqual([]);
  expect(close("- hungry(): ")).toEqual(["6: the book ends here, and no ending was named on the way"]);
});

it("DONE ends the book too, but in a thread only the thread", () => {
  const ink = "<- dune\n-> close\n= close\nDark. # end: dark\n-> END\n=== dune\nGrass.\n-> DONE";
  expect(told("bare-end", ink)).toEqual([]);
  expect(told("bare-end", ink.replace("<- dune", "-> dune"))).toEqual([
    "9: the book ends here, and no ending was named on the way",
  ]);
});

it("where the story may run out it is not advised to end the book there", () => {
  const advice = findingsOf({ ink: "=== beach\nSand." }).map(({ fix }) => fix);
  expect(advice).toEqual(["divert on (-> somewhere), gather (-), or return (->->)"]);
});

const dig = (condition = "") => `* (dig) ${condition} [Dig]\n    ~ toil()`;
const lie = (condition = "", bullet = "*") => `${bullet} (lie) ${condition} [Rest]\n    ~ rest()`;
const closed = (ink: string) => told("closed-group", ink).map((said) => said.replace(/ (the|one) .*/, ""));

describe("a group of options that can all be closed is told of at its first", () => {
  it.each([
    ["when each has a condition", `${dig("{parched()}")}\n${lie("{hungry()}")}\n- -> END`, ["2:"]],
    [
      "in braces that may be skipped",
      `{parched():\n${dig()}\n    -> END\n}\n${lie("{hungry()}")}\n- -> END`,
      ["3:"],
    ],
    ["below another", `${lie()}\n    * * (dig) {hungry()} [Dig]\n    - - Dark.\n- -> END`, ["4:"]],
    [
      "beside a door, which is empty in most books",
      `Dusk.\n- (door)\n<- doors.dune\n${lie("{hungry()}")}\n- -> END\n=== doors\n= dune\n-> DONE`,
      ["5:"],
    ],
    ["after a gather", `${lie()}\n- Dusk.\n${dig("{lie > 1}")}\n- -> END`, ["5:"]],
    [
      "when what is left is a way on that may be closed",
      `${dig("{parched()}")}\n* {hungry()} -> END\n- -> END`,
      ["2:"],
    ],
    ["when the way leads back and each is taken once", `- (top) Sand.\n${dig()}\n${lie()}\n- -> top`, ["3:"]],
    [
      "when the way leads back by another stitch",
      `-> noon\n= noon\n${dig()}\n${lie()}\n- -> dusk\n= dusk\nDark.\n-> noon`,
      ["4:"],
    ],
  ])("%s", (_, ink, said) => {
    expect(closed(ink)).toEqual(said);
  });
});

describe("a group of options stays open", () => {
  it.each([
    ["by one without a condition", `${dig("{parched()}")}\n${lie()}\n- -> END`],
    ["by what is done when none is left", `${dig("{parched()}")}\n* -> END\n- -> END`],
    [
      "by two of which one always is",
      `${dig("{parched() or hungry()}")}\n${lie("{not parched() && not hungry()}")}\n- -> END`,
    ],
    ["by the two sides of a count", `- (top) Sand.\n${dig("{top > 0}")}\n${lie("{top == 0}")}\n- -> END`],
    ["by an else", `{parched():\n${dig()}\n    -> END\n- else:\n${lie()}\n    -> END\n}`],
    ["by a divert behind it", `{parched():\n${dig()}\n    -> END\n}\n-> END`],
    [
      "by a thread beside it",
      `Dusk.\n<- dune\n${lie("{hungry()}")}\n- -> END\n=== dune\n+ (go) {hungry()} [Go] -> END`,
    ],
    [
      "where the way back leads by one that was taken",
      `- (top) Sand.\n* (in) [Go in] -> cave\n+ (on) [On] -> END\n- -> END\n=== cave\n${dig()}\n${lie()}\n- -> beach.top`,
    ],
    ["on a way back by one that stays", `- (top) Sand.\n${dig()}\n${lie("", "+")}\n- -> top`],
    ["on a way back by one that leads on", `- (top) Sand.\n${dig()}\n${lie()}\n    -> END\n- -> top`],
    ["where only a condition leads back", `- (top) Sand.\n${dig()}\n${lie()}\n- {parched(): -> top}\n-> END`],
  ])("%s", (_, ink) => {
    expect(closed(ink)).toEqual([]);
  });
});

describe("a speaker is told of before he joins", () => {
  const early = (ink: string) => told("early-speaker", ink).map((said) => said.replace(/ lets .*/, ""));
  it.each([
    [
      "on a way round the line that brings him",
      '{parched(): -> dune}\nNishi. # joins: nishi\n-> END\n=== dune\n"Dig," says Nishi.\n-> END',
      ["6:"],
    ],
    [
      "by his title, in braces",
      '"{parched():Dry|Wet}," the Baron says.\n-> dune\n=== dune\nHe comes. # joins: nishi\n-> END',
      ["2:"],
    ],
    ["not in the passage that brings him", '"Dig," says Nishi.\nIt is he. # joins: nishi\n-> END', []],
    [
      "not where the book is elsewhere",
      '# away\n"Dig," says Nishi.\n-> dune\n=== dune\nHe comes. # joins: nishi\n-> END',
      [],
    ],
    [
      "not while nothing leads to where he leaves",
      '"Dig," says Nishi.\n-> dune\n=== dune\nHe comes. # joins: nishi\n-> END\n=== pit\nHe goes. # leaves: nishi\n-> END',
      [],
    ],
    [
      "not where he is only spoken of",
      '"So Nishi says." Nishi\u2019s boots.\n-> dune\n=== dune\nHe comes. # joins: nishi\n-> END',
      [],
    ],
  ])("%s", (_, ink, lines) => {
    expect(early(ink)).toEqual(lines);
  });
});

describe("what stands behind a divert that is always taken is told of once", () => {
  it.each([
    [
      "in the branch of a choice",
      "* (dig) [Dig]\n    -> END\n    Sand.\n    Ash.\n* (lie) [Rest]\n- -> END",
      ["4:"],
    ],
    ["in braces", "{parched():\n    -> END\n    Sand.\n}\n-> END", ["4:"]],
    ["behind braces that lead away with every branch", "{parched(): -> END|-> END}\nSand.\n-> END", ["3:"]],
    ["a choice", "Sand.\n-> END\n* (dig) [Dig] -> END", ["4:"]],
    ["a deed", "-> END\n~ toil()", ["3:"]],
    ["not behind braces that may be skipped", "{parched(): -> END}\nSand.\n-> END", []],
    ["not a gather", "* (dig) [Dig]\n    -> END\n* (lie) [Rest]\n- Sand.\n-> END", []],
  ])("%s", (_, ink, lines) => {
    expect(told("unreached-text", ink).map((said) => said.replace(/ .*/, ""))).toEqual(lines);
  });
});
