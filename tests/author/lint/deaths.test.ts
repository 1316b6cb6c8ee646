import { expect, it } from "vitest";
import { DEATHS } from "../../../src/author/lint/book/deaths.ts";
import { TELLS } from "../../../src/run/play/vocabulary.ts";
import { causeOfDeath } from "../../../src/survival/queries.ts";
import { after, atTheStart } from "../../../src/survival/survival.ts";
import { findingsOf } from "./checked.ts";

/** What he dies of when one word is told him again and again. */
const deathBy = (word: string) => {
  const event = TELLS[word]?.event();
  let survival = atTheStart;
  for (let times = 0; event && times < 12; times += 1) survival = after(survival, event);
  return causeOfDeath(survival);
};

it("the words that wear him down to a death are those of which check asks for its stitch", () => {
  const bare = Object.keys(TELLS).filter((word) => TELLS[word]?.takes.length === 0);
  const deadly = bare.filter((word) => !["killed", undefined].includes(deathBy(word)));
  expect(deadly.map((word) => `${word}: endings.${deathBy(word)}`).sort()).toEqual(
    DEATHS.flatMap(({ flow, words }) => words.map((word) => `${word}: ${flow}`)).sort(),
  );
});

it("a book in which he may grow thirsty and sicken lacks both deaths until it has them", () => {
  const ink = "=== beach\n~ grow_thirsty()\n~ sicken()\nSand.\n-> END";
  expect(findingsOf({ ink }).map(({ rule, says }) => `${rule} ${says}`)).toEqual([
    'unwritten-death "grow_thirsty", told often enough, leads to "endings.thirst", and the book has no such stitch',
    'unwritten-death "sicken", told often enough, leads to "endings.dysentery", and the book has no such stitch',
  ]);
  const endings = "\n=== endings\n= thirst\nDry.\n-> END\n= dysentery\nDark.\n-> END";
  expect(findingsOf({ ink: ink + endings })).toEqual([]);
});
