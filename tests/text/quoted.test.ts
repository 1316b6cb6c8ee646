import { expect, it } from "vitest";
import { beginningOf, cited, oneLine, quoted, withoutLoneMarks } from "../../src/text/quoted.ts";

it.each([
  ["Go on", "“Go on”"],
  ["“I did, Excellency.”", "“I did, Excellency.”"],
  ["“Mugiko”, for wheat. Kinu won’t forgive it.", "“‘Mugiko’, for wheat. Kinu won’t forgive it.”"],
  ["Stand up: “I said it.”", "“Stand up: ‘I said it.’”"],
])("words of the story within ours stand in marks once: %s", (text, said) => {
  expect(cited(text)).toBe(said);
});

it.each([
  ["“Each week I", "Each week I"],
  ["were meant to hit me,” he says. “It’s late.”", "were meant to hit me, he says. “It’s late.”"],
  ["“One.” “Two", "“One.” Two"],
  ["“One.”", "“One.”"],
])("of words cut out of a line no half of a pair of marks is left: %s", (text, said) => {
  expect(withoutLoneMarks(text)).toBe(said);
});

it.each([
  ["ash", "“ash”"],
  ["one\ntwo \u001b[2J", "“one two \u241b[2J”"],
  ["a".repeat(60), `“${"a".repeat(60)}”`],
  ["a".repeat(61), `“${"a".repeat(60)}…”`],
])("words out of a file stand on one line, safe to print, and are not long: %j", (text, said) => {
  expect(quoted(text)).toBe(said);
});

it("at their full length they are as safe", () => {
  expect(oneLine(`${"a".repeat(90)}\nb\u0007`)).toBe(`${"a".repeat(90)} b\u2407`);
});

it.each([
  ["kashiwara", 4, "kash"],
  ["kashiwara", 9, "kashiwara"],
  // A family of five code points, and a letter with its mark: all of one or none.
  ["a👩\u200d👩\u200d👧b", 5, "a"],
  ["a👩\u200d👩\u200d👧b", 6, "a👩\u200d👩\u200d👧"],
  ["e\u0301e\u0301e\u0301", 3, "e\u0301"],
])("a beginning is cut between whole characters: %j, %i", (text, most, beginning) => {
  expect(beginningOf(text, most)).toBe(beginning);
});
