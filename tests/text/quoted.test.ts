import { expect, it } from "vitest";
import { cited, withoutLoneMarks } from "../../src/text/quoted.ts";

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
