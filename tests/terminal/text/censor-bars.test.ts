import { expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";
import { newFolder, PLAIN_COLOURS, reader } from "../reader.ts";

/** The lines of a sent letter on the page of letters, of which the censor took the words in the middle. */
function letterLine(struck: string, look = PLAIN_COLOURS, columns = 80): string[] {
  const ink = `Sand.
* (on) [Go on]
-
It is {about(PLACE, "${struck}")} here. # letter: letter_one
~ draft(LETTER_ONE)
~ send(LETTER_ONE)
* (over) [Over]
- -> END`;
  const library = new Library(smallBook(ink), openRunFolder(newFolder()), "0.0.0");
  const me = reader({ look, columns, library });
  me.press("enter", "1", "l");
  return me.lines().filter((line) => /█|#/.test(line));
}

test.for([
  ["black", 5],
  ["硫黄島", 6],
  ["南 beach", 8],
  ["e\u0301te\u0301", 3],
] as const)("the bar over %s is as wide as the words stand on the screen: %i columns", ([words, columns]) => {
  expect(letterLine(words).join()).toContain(`It is ${"█".repeat(columns)} here.`);
});

test("a bar that goes over the end of a line covers every word on both, and no word beside", () => {
  const words = "on the black beach below the mountain, two hundred steps from the sea and the wreck";
  const lines = letterLine(words, PLAIN_COLOURS, 60);
  expect(lines.length).toBeGreaterThan(1);
  const all = lines.map((line) => line.replace("│", "").trim()).join(" ");
  expect(all).toMatch(/^It is [█ ]+ here\.$/);
  expect(all.replace(/[^█]/g, "").length).toBeGreaterThan(words.length - 6);
});

test("where the terminal has no bars, signs of the same number stand for them", () => {
  expect(letterLine("black", { ...PLAIN_COLOURS, unicode: false }).join()).toContain("It is ##### here.");
});
