import { Draws } from "../play/draws.ts";
import type { QuickRun } from "../play/quick-run.ts";
import { numberOfParts, type Subject } from "../play/subject.ts";
import { type PlayedRun, type Policy, playRun } from "./policy.ts";

/** Runs of one policy that are to be told from those of the same numbers in another book. */
export interface PairedRuns {
  readonly seed: number;
  readonly policy: Policy;
  readonly runs: readonly {
    readonly number: number;
    /** The first decisions, where they are known from the other book. */
    readonly begun?: readonly string[];
  }[];
}

export interface PairedRun extends Omit<PlayedRun, "between"> {
  readonly number: number;
  /** After so many decisions it first came by, or looked at, what is not alike in both books; nothing if it never did. */
  readonly meets?: number;
  /** Whether it came by it. */
  readonly comes: boolean;
}

export interface PlayedPairs {
  readonly runs: readonly PairedRun[];
  /** When each sight was first come by: in which of these runs, and after how many of its decisions. */
  readonly firsts: readonly (readonly [sight: number, run: number, decisions: number])[];
  /** The sights that were come by before a run met what is not alike, and so are come by in the other book too. */
  readonly alike: readonly number[];
}

/** @param isCut asked before every decision; a run it falls into is not counted */
export function playPairs(
  subject: Subject,
  run: QuickRun,
  { seed, policy, runs }: PairedRuns,
  isCut: (run: number) => boolean,
): PlayedPairs {
  const ofParts = numberOfParts(subject);
  const played: PairedRun[] = [];
  const firsts = new Map<number, readonly [number, number, number]>();
  const alike = new Set<number>();
  for (const { number, begun } of runs) {
    let [meets, comes]: [number | undefined, boolean] = [undefined, false];
    const isMet = (lists: readonly (readonly number[])[], decisions: number) => {
      const isInThem = lists.some((list) => list.includes(ofParts));
      if (isInThem) meets ??= decisions;
      return isInThem;
    };
    const one = playRun(
      run,
      policy,
      new Draws(seed, number),
      {
        onSights(lists, decisions) {
          if (isMet(lists, decisions)) comes = true;
          for (const list of lists)
            for (const sight of list) {
              if (!firsts.has(sight)) firsts.set(sight, [sight, played.length, decisions]);
              if (meets === undefined) alike.add(sight);
            }
        },
        onLook: isMet,
        isCut: () => isCut(number),
      },
      begun,
    );
    if (!one) break;
    const { between: _, ...rest } = one;
    played.push({ ...rest, number, comes, ...(meets === undefined ? {} : { meets }) });
  }
  return { runs: played, firsts: [...firsts.values()], alike: [...alike] };
}
