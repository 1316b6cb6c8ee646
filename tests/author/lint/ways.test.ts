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
  expect(advice).toEqual(["divert on (-> somewhere), or gather (-)"]);
});
