import { expect, it } from "vitest";
import { twinsOf } from "../../../../src/author/explore/against/twins.ts";
import { foreign } from "../subjects.ts";

const book = (hall: string, loft = "Hay.") =>
  foreign(`-> hall\n=== hall\n${hall}\n-> END\n=== loft\n${loft}\n-> END`);

/** Each text of a book as it is now, with what it was. */
function twins(before: string, after: string, loft?: string) {
  const [old, now] = [book(before), book(after, loft)];
  return Array.from(twinsOf(old, now), (twin, index) => [
    now.map.texts[index]?.text,
    old.map.texts[twin]?.text,
  ]);
}

const same = (...texts: string[]) => texts.map((text) => [text, text]);

it("a line is what it was wherever it has moved to, and one that was reworded is what it was before", () => {
  expect(twins("One.\nTwo.\nThree.", "One.\nTwo, then.\nThree.")).toEqual([
    ...same("One."),
    ["Two, then.", "Two."],
    ...same("Three.", "Hay."),
  ]);
});

it("between lines that are as they were, lines that are new are nobody's", () => {
  expect(
    twins("One.\nTwo.\nThree.\nFour.", "None.\nOne, now.\nTwo.\nMore.\nThree.\nFour, then.", "Old hay."),
  ).toEqual([
    ["None.", undefined],
    ["One, now.", undefined],
    ...same("Two."),
    ["More.", undefined],
    ...same("Three."),
    ["Four, then.", "Four."],
    ["Old hay.", "Hay."],
  ]);
});

it("of a line that stands there twice, and of a scene whose lines are elsewhere now, each is told apart", () => {
  expect(twins("Ash.\nSand.\nAsh.", "Sand.\nAsh.", "Ash.")).toEqual([
    ...same("Sand.", "Ash."),
    ["Ash.", "Hay."],
  ]);
});
