import { StoryFault } from "../../../ink/tell/story-fault.ts";
import type { Option } from "../../../run/play/scene.ts";
import type { Moment } from "../../../run/play/told.ts";
import { dice } from "../play/dice.ts";
import type { QuickRun } from "../play/quick-run.ts";

/** Decisions; a story may have no end. */
export const LONGEST_STROLL = 1_000;

const TASTES = 1_000;
const ON_A_WHIM = 12;
// Who goes after something has long to go, and may be led astray by a single decision.
const ASTRAY = 30;

/**
 * Goes from the first page to an end by chance: one walk rather where it has gone least, the next out of habit, with a
 * taste for some words in the ids of choices. Who keeps one letter keeps the rest; chance would hardly ever.
 */
export class Stroll {
  readonly #draw: (most: number) => number;
  readonly #taken = new Map<string, number>();
  /** How much the one who walks now likes each word; nobody knows yet where it is not set. */
  readonly #tastes = new Map<string, number>();
  #isOfHabit = true;

  constructor(seed: number) {
    this.#draw = dice(seed);
  }

  /** Begins at the first page again. */
  setOut(): void {
    this.#isOfHabit = !this.#isOfHabit;
    this.#tastes.clear();
  }

  pick(options: readonly Option[]): string {
    const ids = options.map(({ id }) => id);
    const among = this.#isOfHabit ? this.#liked(ids) : this.#newest(ids);
    const id = among[this.#draw(among.length)] ?? "";
    this.#taken.set(id, (this.#taken.get(id) ?? 0) + 1);
    return id;
  }

  #newest(ids: readonly string[]): readonly string[] {
    const times = ids.map((id) => this.#taken.get(id) ?? 0);
    const least = Math.min(...times);
    return this.#draw(2) === 0 ? ids : ids.filter((_, index) => times[index] === least);
  }

  #liked(ids: readonly string[]): readonly string[] {
    if (this.#draw(ON_A_WHIM) === 0) return ids;
    const tastes = ids.map((id) => this.#tasteFor(/([^._]+)[^.]*$/.exec(id)?.[1] ?? ""));
    const most = Math.max(...tastes);
    return ids.filter((_, index) => tastes[index] === most);
  }

  #tasteFor(word: string): number {
    const known = this.#tastes.get(word) ?? this.#draw(TASTES);
    this.#tastes.set(word, known);
    return known;
  }
}

/**
 * The option after which least is missing; one of them by chance, and now and then any.
 * @param missing asked where the run stands after each
 */
export function nearest(
  run: QuickRun,
  moment: Moment,
  draw: (most: number) => number,
  missing: (id: string, sights: readonly (readonly number[])[]) => number,
): string {
  const { options } = moment.told;
  if (options.length === 1 || draw(ASTRAY) === 0) return options[draw(options.length)]?.id ?? "";
  const after = options.map(({ id }) => {
    run.playthrough.resume(moment);
    try {
      run.playthrough.choose(id);
      return missing(id, run.teller.takeSights());
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      // Looked at, not come by.
      run.teller.takeSights();
      return Number.POSITIVE_INFINITY;
    }
  });
  run.takeShown();
  run.playthrough.resume(moment);
  const least = Math.min(...after);
  const best = options.filter((_, index) => after[index] === least);
  return best[draw(best.length)]?.id ?? "";
}
