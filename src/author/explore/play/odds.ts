import type { Luck } from "../../../ink/tell/chance.ts";

// Dice thrown ten at a time fall in a million ways: after so many one after the other, so many are taken at random.
const IN_ORDER = 256;
const AT_RANDOM = 256;

/** Lets chance fall in every way it can in one passage, one way after the other. */
export class Odds {
  readonly #draw: (most: number) => number;
  /** What comes up at each throw, as a place among its outcomes, and how many there are. */
  readonly #falls: { place: number; readonly of: number }[] = [];
  #thrown = 0;
  #ways = 0;
  #hasSkipped = false;

  constructor(draw: (most: number) => number) {
    this.#draw = draw;
  }

  /** Whether there were too many outcomes to try each. */
  get hasSkipped(): boolean {
    return this.#hasSkipped;
  }

  readonly luck: Luck = ({ tried, isWhole }) => {
    if (!isWhole) this.#hasSkipped = true;
    if (this.#ways > IN_ORDER) return tried[this.#draw(tried.length)] ?? 0;
    const fall = this.#falls[this.#thrown] ?? { place: 0, of: tried.length };
    this.#falls[this.#thrown] = fall;
    this.#thrown += 1;
    return tried[fall.place] ?? 0;
  };

  /** Goes on to the next way, for the passage to be told again. @returns whether there is one */
  next(): boolean {
    this.#ways += 1;
    if (this.#ways > IN_ORDER) return this.#ways <= IN_ORDER + AT_RANDOM;
    this.#falls.length = this.#thrown;
    this.#thrown = 0;
    for (let last = this.#falls.at(-1); last; last = this.#falls.at(-1)) {
      last.place += 1;
      if (last.place < last.of) {
        if (this.#ways === IN_ORDER) this.#hasSkipped = true;
        return true;
      }
      this.#falls.pop();
    }
    return false;
  }
}

/** Chance as a reader meets it. */
export const fairLuck =
  (draw: (most: number) => number): Luck =>
  ({ outcomes, tried, isWhole }) =>
    isWhole ? (tried[draw(tried.length)] ?? 0) : draw(outcomes);
