import fc from "fast-check";
import { expect, it } from "vitest";
import { findWords } from "../../src/text/find-words.ts";

/** The pieces that were found, as they stand in the text. */
const found = (text: string, words: string) =>
  findWords(text, words).map(([from, to]) => text.slice(from, to));

it.each([
  ["It is Itō’s glove, and ITO’s again.", "ito's", ["Itō’s", "ITO’s"]],
  ["Lieutenant It\u006f\u0304 waits.", "Itō", ["It\u006f\u0304"]],
  ["“Nobody laughs,” he says.", '"nobody laughs," he', ["“Nobody laughs,” he"]],
  ["A year — no, two.", "year - no", ["year — no"]],
  ["one two", "  one   two ", ["one two"]],
  ["Straße, straße", "straße", ["Straße", "straße"]],
  ["aaa", "aa", ["aa"]],
  ["No hit.", "mine", []],
  ["No words.", "  ", []],
])("in %j, %j finds %j", (text, words, pieces) => {
  expect(found(text, words)).toEqual(pieces);
});

it("what is looked for as it stands in a text is found at its place", () => {
  const letters = fc.constantFrom(...'abĀā éÉ’"“—ßİŌ硫', "o\u0304");
  fc.assert(
    fc.property(
      fc.array(letters),
      fc.array(letters, { minLength: 1 }),
      fc.array(letters),
      (before, word, after) => {
        const words = word.join("");
        fc.pre(words.trim() === words && !/\s\s/.test(words));
        const text = `${before.join("")}|${words}|${after.join("")}`;
        const at = before.join("").length + 1;
        expect(findWords(text, words)).toContainEqual([at, at + words.length]);
      },
    ),
  );
});
