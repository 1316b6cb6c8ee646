import { choiceOf } from "../../../ink/renamed.ts";
import { Draws } from "../play/draws.ts";
import { QuickRun } from "../play/quick-run.ts";
import type { Subject } from "../play/subject.ts";
import type { Ending } from "../search/search-result.ts";
import { type PlayedRun, POLICIES, type Policy, playRun } from "./policy.ts";

/** Some of the runs of one policy: the same whoever plays them, and in whatever order. */
export interface Batch {
  readonly policy: Policy;
  /** Numbers of the first run and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface PlayedBatch {
  readonly runs: readonly Omit<PlayedRun, "chose">[];
  /** In how many of the runs each sight was come by, and each choice taken. */
  readonly sights: ReadonlyMap<number, number>;
  readonly choices: ReadonlyMap<string, number>;
  /** Each end that was come to, by the shortest run. */
  readonly endings: readonly Ending[];
  /** Whether there would have been more runs. */
  readonly isCut: boolean;
}

/** Of each policy, where nothing else is said: a share of one in ten is known to within four points. */
export const RUNS = 250;
const RUNS_A_BATCH = 125;

/** The batches in which so many runs of each policy are played. */
export const batchesOf = (runs: number): Batch[] =>
  POLICIES.flatMap((policy) =>
    Array.from({ length: Math.ceil(runs / RUNS_A_BATCH) }, (_, index) => ({
      policy,
      from: index * RUNS_A_BATCH,
      to: Math.min(runs, (index + 1) * RUNS_A_BATCH),
    })),
  );

// On the average of a batch; twice what a book of ours takes. Runs that come to no end tell little more the more there are.
const MOST_DECISIONS_A_RUN = 400;

/** Plays batches of one book with one seed. */
export class BatchPlayer {
  readonly #seed: number;
  readonly #run: QuickRun;

  /** @param run of that subject; what was told for others need not be told again */
  constructor(subject: Subject, seed: number, run = new QuickRun(subject)) {
    this.#seed = seed;
    this.#run = run;
  }

  /**
   * Every run has a number, and by it and the seed its own luck.
   * @param isCut asked before every decision; a run it falls into is not counted
   */
  play({ policy, from, to }: Batch, isCut: (run: number) => boolean = () => false): PlayedBatch {
    const sights = new Tally<number>();
    const choices = new Tally<string>();
    const endings = new Map<string, Ending>();
    const runs: Omit<PlayedRun, "chose">[] = [];
    let decisions = 0;
    let wasCut = false;
    const most = MOST_DECISIONS_A_RUN * (to - from);
    for (let number = from; number < to && decisions < most; number += 1) {
      const played = playRun(this.#run, policy, new Draws(this.#seed, number), {
        onSights: (lists) => {
          for (const list of lists) for (const sight of list) sights.count(sight, number);
        },
        isCut: () => isCut(number),
      });
      if (!played) {
        wasCut = true;
        break;
      }
      const { chose, ...rest } = played;
      for (const id of chose) choices.count(choiceOf(id), number);
      const soonest = endings.get(rest.fate)?.shortest.length ?? Number.POSITIVE_INFINITY;
      // A run of a reader has luck of its own, which no seed of the game's is known to bring.
      const seed = this.#run.teller.hangsOnChance ? undefined : this.#seed;
      if (chose.length < soonest) endings.set(rest.fate, { id: rest.fate, shortest: chose, seed });
      runs.push(rest);
      decisions += rest.decisions;
    }
    return {
      runs,
      sights: sights.runs,
      choices: choices.runs,
      endings: [...endings.values()],
      isCut: wasCut,
    };
  }
}

/** Counts runs in which something happened, however often it did in one. */
class Tally<Key> {
  readonly runs = new Map<Key, number>();
  readonly #last = new Map<Key, number>();

  count(key: Key, run: number): void {
    if (this.#last.get(key) === run) return;
    this.#last.set(key, run);
    this.runs.set(key, (this.runs.get(key) ?? 0) + 1);
  }
}

/** What a policy's runs come to, all together. */
export interface PolicySummary {
  readonly runs: number;
  readonly shares: Readonly<Record<string, number>>;
  readonly words: Spread;
  readonly decisions: Spread;
  readonly wordsBetween: { readonly p50: number; readonly p90: number; readonly max: number };
}

export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Puts batches together again, in the order of their runs. */
export function summarise(batches: readonly PlayedBatch[]): PolicySummary {
  const runs = batches.flatMap((batch) => batch.runs);
  const between = runs.flatMap((run) => run.between);
  const fates = [...new Set(runs.map(({ fate }) => fate))].sort();
  const share = (fate: string) => runs.filter((run) => run.fate === fate).length / runs.length;
  return {
    runs: runs.length,
    shares: Object.fromEntries(fates.map((fate) => [fate, share(fate)])),
    words: spread(runs.map(({ words }) => words)),
    decisions: spread(runs.map(({ decisions }) => decisions)),
    wordsBetween: { p50: at(between, 0.5), p90: at(between, 0.9), max: at(between, 1) },
  };
}

export const spread = (values: readonly number[]): Spread => ({
  p10: at(values, 0.1),
  p50: at(values, 0.5),
  p90: at(values, 0.9),
});

/** The value that this share of the values is not above; 0 where there are none. */
function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
