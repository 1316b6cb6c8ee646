import { expect, it } from "vitest";
import { openSpeller } from "../../../../src/author/lint/words/speller.ts";

const AFF = "SET UTF-8\n";

it("each language knows its own words, whichever was opened before, and is read once", () => {
  const files = { aff: AFF, dic: "1\nsand\n" };
  const sand = openSpeller(files);
  expect(openSpeller({ ...files })).toBe(sand);
  const ash = openSpeller({ aff: AFF, dic: "1\nash\n" });
  expect(["sand", "ash"].map((word) => [sand.knows(word), ash.knows(word)])).toEqual([
    [true, false],
    [false, true],
  ]);
});
