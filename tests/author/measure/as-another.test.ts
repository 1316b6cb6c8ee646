import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { measureStory } from "../../../src/author/measure/measure.ts";

const STORY = join(import.meta.dirname, "../../../story");
const PROSE = join(import.meta.dirname, "../../../../shared/tools/prose.mjs");
const NO_PROSE = existsSync(PROSE) ? "" : ": there is no other measure here";
// All of them: in two, five sentences that are counted otherwise are a tenth of a habit.
const CHAPTERS = readdirSync(join(STORY, "chapters")).map((name) => `chapters/${name}`);

// Both count the same habits. The other counts what is in braces as one text, with the names that are asked for there, and
// ends a sentence at "Hm?" says Mori; it does not hear "don't" and "didn't" as a not.
it.skipIf(NO_PROSE)(`the chapters measure as another measure has them${NO_PROSE}`, () => {
  const files = CHAPTERS.map((chapter) => join(STORY, chapter));
  const other = JSON.parse(execFileSync(process.execPath, [PROSE, "--json", ...files], { encoding: "utf8" }));
  const main = CHAPTERS.map((chapter) => `INCLUDE ${chapter}\n`).join("");
  const read = (path: string) => (path === "main.ink" ? main : readFileSync(join(STORY, path), "utf8"));
  const { figures, habits } = measureStory({ read });
  const { "different words per 1000": different, ...rest } = other;
  const [words, sentences, mean, spread, you, phrases, ...rates] = Object.values(rest) as number[];
  const far = (
    [
      ["words", figures.words, words, 0.03],
      ["sentences", figures.sentences, sentences, 0.08],
      ["words a sentence", figures.wordsPerSentence, mean, 0.08],
      ["spread", figures.spreadOfSentences, spread, 0.15],
      ["different words", figures.differentWordsPer1000, different, 0.03],
      ["open with you", figures.sentencesOpeningWithYou, you, 0.08],
      ["phrases", figures.phrasesAgainPer1000, phrases, 0.08],
    ] as const
  ).filter(([, ours = 0, theirs = 0, share]) => Math.abs(ours - theirs) > share * theirs);
  expect(far).toEqual([]);
  expect(rates).toHaveLength(habits.length);
  const otherwise = habits.filter(({ per1000 }, index) => {
    const theirs = rates[index] ?? 0;
    return Math.abs(per1000 - theirs) > Math.max(0.3, 0.1 * theirs);
  });
  expect(otherwise.map(({ name, per1000 }) => [name, per1000])).toEqual([]);
});
