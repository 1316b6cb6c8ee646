import { describe, expect, it } from "vitest";
import { capitalise } from "../../src/text/capitalise.ts";
import { countWords } from "../../src/text/count-words.ts";
import { counted } from "../../src/text/counted.ts";
import { toHalfwidth } from "../../src/text/halfwidth.ts";
import { table } from "../../src/text/table.ts";

it("rows stand under each other, names from the left and figures from the right", () => {
  expect(
    table([
      ["", "words", "of"],
      ["ash", "5", "71,258"],
      ["the walk", "1,204", ""],
    ]),
  ).toBe("           words       of\nash            5   71,258\nthe walk   1,204");
  expect(table([["one"], ["two"]])).toBe("one\ntwo");
  expect(table([])).toBe("");
});

describe("words are counted as a reader counts them", () => {
  it.each([
    ["It’s half-baked in 1945.", 4],
    ["“Ōkubo,” says the man — and goes.", 6],
    ["… – *", 0],
    ["", 0],
    ["3rd x", 2],
  ])("%j has %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

it("one is one, and none are many", () => {
  expect([0, 1, 2].map((count) => counted(count))).toEqual(["0 decisions", "1 decision", "2 decisions"]);
  expect(counted(1, "letter")).toBe("1 letter");
});

it("what is typed wide is read narrow", () => {
  expect(toHalfwidth("１２　ｂ！～")).toBe("12 b!~");
  expect(toHalfwidth("１ｂ", /[\uff10-\uff19]/g)).toBe("1ｂ");
  expect(toHalfwidth("島 a")).toBe("島 a");
});

it("a sentence begins with a capital", () => {
  expect(capitalise("ōkubo says")).toBe("Ōkubo says");
});
