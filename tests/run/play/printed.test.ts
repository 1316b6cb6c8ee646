import { expect, it } from "vitest";
import { printed } from "../../../src/run/play/printed.ts";

it.each([
  ['"Well," he says. "Thrown."', "“Well,” he says. “Thrown.”"],
  [`"'It is warm here,'" he reads.`, "“‘It is warm here,’” he reads."],
  [`"It says, 'without filling.'"`, "“It says, ‘without filling.’”"],
  ['"A roll so much—"', "“A roll so much—”"],
  ["It's Mori's. They're ours.", "It’s Mori’s. They’re ours."],
  ['["Five sen."]', "[“Five sen.”]"],
])("%s is printed with a book's quotation marks", (typed, text) => {
  expect(printed(typed)).toBe(text);
});

it("what is printed cannot move the cursor", () => {
  expect(printed('"\u001b[2J"')).toBe("“\u241b[2J”");
});
