import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import {
  type AskingSubject,
  compileQuestion,
  putQuestion,
} from "../../../../src/author/explore/routes/asking-book.ts";
import { question, ready, storyOf } from "./asked.ts";

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

const ASKED =
  "top and above and court.sit and low and high > 1 and down and first and second and left and not (walk or court.yard) and coins < MOST - 1 and bag ? (bread, salt) and spare(2, coins) == 1";

it("a question put to a book by itself is what it is when the whole is compiled with it", () => {
  const files = storyOf(COURT);
  const book = ready(files);
  const asked = question(book, `${ASKED} at court.yard`);
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
