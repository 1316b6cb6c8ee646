import type { Subject } from "../play/subject.ts";
import type { PairedRun, PairedRuns, PlayedPairs } from "../policies/paired-runs.ts";
import { POLICIES, type Policy } from "../policies/policy.ts";
import type { Side } from "./side.ts";

/** A run in both books: the same luck, and what each makes of it. Where it meets nothing that changed they are one. */
export interface Pair {
  readonly policy: Policy;
  readonly before: PairedRun;
  readonly after: PairedRun;
}

/** Runs of each policy: a fifth of those of a whole exploration, since of a pair only the difference is left to chance. */
export const PAIRS = 100;
const PAIRS_A_BATCH = 25;

interface ReadingBoth {
  readonly seed: number;
  /** How many batches are played side by side. */
  readonly threads: number;
  /** For a text of the book as it was, its number in the other. */
  textNow(text: number): number | undefined;
  /** What the threads of the second book do as long as there is nothing to read in it. */
  meanwhile(): Promise<void>;
}

/**
 * Has the readers play the book as it was, and in the book as it is now those runs that meet what has changed, from there on.
 */
export async function readBoth(
  before: Side,
  after: Side,
  { seed, threads, textNow, meanwhile }: ReadingBoth,
): Promise<Pair[]> {
  const batches: PairedRuns[] = [];
  for (let from = 0; from < PAIRS; from += PAIRS_A_BATCH)
    for (const policy of POLICIES)
      batches.push({
        seed,
        policy,
        runs: Array.from({ length: PAIRS_A_BATCH }, (_, index) => ({ number: from + index })),
      });
  const pairs: Pair[] = [];
  // The second book is read while the first goes on to its next batches. Until the end nobody else hears of a fault in it.
  let behind = meanwhile();
  behind.catch(() => {});
  for (let from = 0; from < batches.length; from += threads) {
    const some = batches.slice(from, from + threads);
    const played = await before.play(some);
    behind = behind.then(async () => {
      const again = some.map((batch, index) => followUp(batch, played[index]));
      const now = await after.play(again);
      for (const [index, { policy }] of some.entries())
        pairs.push(...pairUp(policy, played[index], now[index]));
      for (const one of played) if (one) shareAlike(one, before.subject, after, textNow);
    });
    behind.catch(() => {});
  }
  await behind;
  return pairs;
}

const followUp = ({ seed, policy }: PairedRuns, played: PlayedPairs | undefined): PairedRuns => ({
  seed,
  policy,
  runs: (played?.runs ?? []).flatMap(({ number, chose, meets }) =>
    meets === undefined ? [] : [{ number, begun: chose.slice(0, meets) }],
  ),
});

function pairUp(policy: Policy, before: PlayedPairs | undefined, after: PlayedPairs | undefined): Pair[] {
  const now = new Map(after?.runs.map((run) => [run.number, run]));
  return (before?.runs ?? []).flatMap((run) => {
    const other = run.meets === undefined ? run : now.get(run.number);
    return other ? [{ policy, before: run, after: other }] : [];
  });
}

function shareAlike(
  { runs, alike }: PlayedPairs,
  { map }: Subject,
  after: Side,
  textNow: (text: number) => number | undefined,
): void {
  const texts = alike.flatMap((sight) =>
    sight % 2 === 0 && sight < 2 * map.texts.length ? (textNow(sight / 2) ?? []) : [],
  );
  after.share(texts, runs);
}
