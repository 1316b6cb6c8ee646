import { expect, it } from "vitest";
import type { Finds, LetterFind } from "../../../src/run/show/finds.ts";
import { writeFinds } from "../../../src/run/show/finds-words.ts";

const share = { found: 0, of: 1 };

/** What is said of these letters. */
function said(...letters: LetterFind[]): readonly string[] {
  const finds: Finds = { endings: [], letters, shares: { words: share, options: share, endings: share } };
  return writeFinds(finds).parts.flatMap(({ lines }) => lines.slice(1));
}

const whole = { run: "one", ways: 1, of: 1 };

it("of Kinu’s letter it is not said that somebody carried it for him", () => {
  expect(
    said(
      { id: "kinu_letter", title: "Kinu’s letter", runs: [{ ...whole, fate: "carried" }] },
      { id: "letter_five", title: "Fifth letter", runs: [{ ...whole, fate: "carried" }] },
    ),
  ).toEqual(["Kinu’s letter: kept inside the shirt in “one”", "Fifth letter: carried by hand in “one”"]);
});

it("what Saigo is still at is begun, and neither read nor written", () => {
  expect(
    said(
      { id: "kashiwara_card", title: "Kashiwara’s card", runs: [{ ...whole, fate: "unwritten" }] },
      { id: "letter_one", title: "First letter", runs: [{ ...whole, fate: "drafted" }] },
      { id: "sam_letter", title: "Sam’s letter", runs: [{ ...whole, fate: "unwritten" }] },
    ),
  ).toEqual([
    "Kashiwara’s card: begun in “one”",
    "First letter: begun in “one”",
    "Sam’s letter: read in “one”",
  ]);
});
