import stringWidth from "string-width";
import { expect, test } from "vitest";
import { countColumns, splitGlyphs } from "../../src/text/width.ts";
import { rounds } from "../durability/rounds.ts";

// Line separators, which no terminal draws, the new Yijing and Tai Xuan signs, and halves of flags.
const OTHERWISE =
  /[\u2028\u2029\u2630-\u2637\u268a-\u268f\u3248-\u324f\u{1d300}-\u{1d376}\u{1f1e6}-\u{1f1ff}]/u;

// Chinese, Korean and Tangut, thousands in a row and all of one width: some of them tell of all.
const IN_A_ROW = /[\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\u{17000}-\u{18cff}]/u;

test("every character takes the columns string-width gives it", () => {
  const differing: string[] = [];
  for (let code = 0x20; code < 0x20100; code++) {
    const character = String.fromCodePoint(code);
    if (/\p{Cn}|\p{Co}|\p{Cs}/u.test(character) || OTHERWISE.test(character)) continue;
    if (code % rounds(16, 1) !== 0 && IN_A_ROW.test(character)) continue;
    if (countColumns(character) !== stringWidth(character)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

test("what a reader takes for one character is one, however many code points it is made of", () => {
  for (const character of ["e\u0301", "か\u3099", "👩‍👩‍👧", "🇯🇵", "1️⃣", "☠️", "✌🏽", "🏳\u200d🌈", "ｶﾞ"]) {
    expect(splitGlyphs(character)).toEqual([{ text: character, columns: stringWidth(character) }]);
  }
});

test("a syllable of several letters takes the room of all of them", () => {
  expect(countColumns("น้ำ")).toBe(2);
  expect(countColumns("क्षि")).toBe(3);
  expect(countColumns("\u1112\u1161\u11ab")).toBe(2);
});

test("marks that turn the reading direction take no column", () => {
  expect(countColumns("a\u202eb\u2066c\u200f")).toBe(3);
});
