import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import {
  type AskingSubject,
  compileQuestion,
  putQuestion,
} from "../../../../src/author/explore/routes/asking-book.ts";
import type { StoryFiles } from "../../../../src/ink/sources.ts";
import { question, ready, storyOf } from "./asked.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..", "..");
const realBook: StoryFiles = {
  read(path) {
    try {
      return readFileSync(join(ROOT, "story", path), "utf8");
    } catch {
      return undefined;
    }
  },
};

const COURT = `
VAR coins = 3 // what he has
CONST MOST = 6
LIST bag = bread, (salt)
/* === nowhere
* (lost) */
* (top) [Top]
- (above) -> court(2)
=== function spare(kept, ref other)
~ other = other + 0
~ return coins - kept
=== court(guests)
{guests} of them.
* (sit) [Sit]
    * * (low) [Low]
    * * (high) [High]
    - - (down) Down.
* {coins > 1} (pay) [Pay]
- (first) One.
- (second) Two.
-> yard
= yard
+ (walk) [Walk] -> yard
* [Leave]
- (left) -> END`;

/** The knots of a compiled book, their assertions without numbers: in another order they have others. */
const knots = ({ book }: AskingSubject) =>
  (JSON.parse(book.ink.replace(/\ue004\d+ */g, "")) as { root: unknown[] }).root.at(-1);

it.each([
  [
    "a story with all that can be named",
    storyOf(COURT),
    "top and above and court.sit and low and high > 1 and down and first and second and left and not (walk or court.yard) and coins < MOST - 1 and bag ? (bread, salt) and spare(2, coins) == 1 at court.yard",
  ],
  [
    "the book",
    realBook,
    "burning.drawings.keep_drawings and two_ends and candle() > 0 and letter_is(LETTER_ONE, KEPT) and not the_slope.roll.tore_half and earth at burning.late",
  ],
])("a question put to %s by itself is what it is when the whole is compiled with it", (_, files, goal) => {
  const book = ready(files);
  const asked = question(book, goal);
  const put = putQuestion(files, book, asked);
  const made = compileQuestion(files, book, asked);
  if (!put || typeof made === "string") throw new Error("It cannot be put.");
  // Not by toEqual, which would print both books.
  expect(isDeepStrictEqual(knots(put), knots(made))).toBe(true);
  expect([put.question, put.map.conditions.map(({ path }) => path)]).toEqual([
    made.question,
    made.map.conditions.map(({ path }) => path),
  ]);
});
