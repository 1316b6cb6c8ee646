import fc from "fast-check";
import { expect, it } from "vitest";
import type { Line } from "../../../src/ink/tell/passage.ts";
import { StoryFault } from "../../../src/ink/tell/story-fault.ts";
import { type Teller, tell } from "../../../src/ink/tell/teller.ts";
import { rounds } from "../../durability/rounds.ts";
import { bookOf } from "../specimens.ts";
import { generatedStory } from "./generated-stories.ts";
import { rawPlay, type Told } from "./raw-ink.ts";

const picks = fc.array(fc.nat(5), { minLength: 1, maxLength: 24 });
const seed = fc.nat(10_000);

/** The passage a teller stands before, as ink's own comes out. */
function passageOf(teller: Teller): Told {
  let isBroken = false;
  let lines: readonly Line[];
  try {
    lines = teller.advance();
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    lines = fault.told;
    isBroken = true;
  }
  return {
    lines: lines.flatMap(({ text }) => (text === "" ? [] : [text])),
    tags: lines.flatMap(({ tags }) => tags.map((tag) => `${tag.key}: ${"value" in tag ? tag.value : ""}`)),
    options: teller.options.map(({ text }) => text),
    isBroken,
  };
}

const chosen = (teller: Teller, pick: number): string =>
  teller.options[pick % teller.options.length]?.id ?? "";

function play(teller: Teller, picks: readonly number[]): Told[] {
  const told = [passageOf(teller)];
  for (const pick of picks) {
    if (teller.options.length === 0 || told.at(-1)?.isBroken) break;
    teller.choose(chosen(teller, pick));
    told.push(passageOf(teller));
  }
  return told;
}

const RUNS = rounds(25, 2_000);
const LONGEST_MS = 900_000;

it(
  "a story comes out as ink itself tells it, whatever it is made of",
  () => {
    fc.assert(
      fc.property(generatedStory, seed, picks, (source, seed, picks) => {
        expect(play(tell(bookOf(source), [], seed), picks)).toEqual(rawPlay(source, seed, picks));
      }),
      { numRuns: RUNS },
    );
  },
  LONGEST_MS,
);

it(
  "a story goes on from any decision gone back to as it would from the first page on",
  () => {
    const steps = fc.array(fc.record({ from: fc.nat(40), pick: fc.nat(5) }), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(generatedStory, seed, steps, (source, seed, steps) => {
        const book = bookOf(source);
        const teller = tell(book, [], seed);
        const points = [{ picks: [] as number[], told: [passageOf(teller)], moment: teller.save() }];
        for (const { from, pick } of steps) {
          // Mostly from one of the last, so that the way gets long.
          const point = points.at(-1 - (from % Math.min(points.length, 1 + (from % 4))));
          if (!point || point.told.at(-1)?.options.length === 0) continue;
          teller.restore(point.moment);
          teller.choose(chosen(teller, pick));
          const picks = [...point.picks, pick];
          const told = [...point.told, passageOf(teller)];
          expect(told).toEqual(play(tell(book, [], seed), picks));
          if (!told.at(-1)?.isBroken) points.push({ picks, told, moment: teller.save() });
        }
        const last = points.at(-1);
        if (last) expect(rawPlay(source, seed, last.picks)).toEqual(last.told);
      }),
      { numRuns: RUNS },
    );
  },
  LONGEST_MS,
);
