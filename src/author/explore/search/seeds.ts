import { luckOf } from "../../../ink/tell/chance.ts";
import { StoryFault } from "../../../ink/tell/story-fault.ts";
import { FIRST_STEP, farther } from "../invariants/way-so-far.ts";
import type { QuickRun } from "../play/quick-run.ts";
import { type Arrival, arrivalOf, brokenState } from "./arrival.ts";

// Three dice that have to fall one way take two hundred tries; of what takes more, that it depends on chance is said.
const MOST_SEEDS = 1_000;
const MOST_DECISIONS = 200_000;

/** Finds a seed with which the game itself goes a way that chance has a hand in. */
export class Seeds {
  readonly #run: QuickRun;
  readonly #first: number;
  readonly #isCut: () => boolean;
  #decisions = 0;

  /** @param first the seed that is tried before any other; the only one once `isCut` */
  constructor(run: QuickRun, first: number, isCut: () => boolean) {
    this.#run = run;
    this.#first = first;
    this.#isCut = isCut;
  }

  /** @param isThere whether the last decision has led where it should */
  find(
    path: readonly string[],
    isThere: (at: Pick<Arrival, "name" | "said">) => boolean,
  ): number | undefined {
    if (!this.#run.teller.hangsOnChance) return this.#first;
    for (let tried = 0; tried <= MOST_SEEDS; tried += 1) {
      const seed = tried === 0 ? this.#first : tried;
      if (tried > 0 && (this.#isCut() || this.#decisions > MOST_DECISIONS)) return undefined;
      const at = this.#play(path, seed);
      if (at && isThere(at)) return seed;
    }
    return undefined;
  }

  /** @returns nothing where the seed leads another way */
  #play(path: readonly string[], seed: number): Pick<Arrival, "name" | "said"> | undefined {
    const run = this.#run;
    let taken = 0;
    try {
      run.begin(luckOf(seed));
      if (path.length === 0) return arrivalOf(run, FIRST_STEP, undefined);
      let way = FIRST_STEP;
      for (const id of path) {
        const { playthrough } = run;
        way = farther(way, run.scene, playthrough.survival, run.heard());
        if (!playthrough.offers(id)) return undefined;
        const { reading } = playthrough.moment;
        run.takeShown();
        taken += 1;
        playthrough.choose(id);
        if (taken === path.length) return arrivalOf(run, way, reading);
      }
      return undefined;
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      return taken === path.length ? { name: brokenState(fault.message), said: [] } : undefined;
    } finally {
      this.#decisions += taken + 1;
      run.teller.takeSights();
    }
  }
}
