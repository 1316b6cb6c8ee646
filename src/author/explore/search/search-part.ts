import type { Limit } from "../budget/budget.ts";
import type { Cut } from "../budget/stop-sign.ts";
import type { Finding } from "../invariants/invariant.ts";
import type { Known } from "./goals.ts";
import type { Ending } from "./search-result.ts";

/**
 * How a part of a search goes on: everywhere, state by state; so from where some ways lead; by chance and out of habit, from
 * the first page on; or after each of a share of the goals nobody has reached.
 */
export type How =
  | { readonly how: "everywhere" }
  | { readonly how: "onward"; readonly ways: readonly (readonly string[])[] }
  | { readonly how: "strolling"; readonly strolls: number }
  | ({ readonly how: "seeking"; readonly share: number; readonly of: number } & Seeking);

export interface Seeking {
  /** How many steps back it is looked at what a goal takes. */
  readonly steps: number;
  /** How often each is gone after. */
  readonly strolls: number;
}

/** A part of a search, whole in itself: whoever does it comes to the same. */
export interface SearchPart {
  /** Of the whole search, and which of its parts this is: parts go different ways. */
  readonly seed: number;
  readonly number: number;
  /** Stops short at so many. */
  readonly states: number;
  readonly how: How;
  /** What was come by before. */
  readonly known?: Known;
  /** Whether to tell by which way each was that was not. */
  readonly tellsWays?: boolean;
}

/** A way, and what was first come by at its end. */
export interface News {
  readonly way: readonly string[];
  readonly sights: readonly number[];
  readonly choices: readonly string[];
}

export interface Watch {
  /** Asked before every decision: what has put an end to it from outside, if anything. */
  readonly cut?: () => Cut | undefined;
  /** Told now and then, and before every state with the way to it: whoever watches can say where it hung. */
  readonly onProgress?: (progress: SearchProgress) => void;
}

export interface SearchProgress {
  readonly phase: "opening" | "strolling" | "searching" | "tracing";
  readonly states: number;
  /** Where it looks for them. */
  readonly words?: () => number;
  readonly path: () => readonly string[];
}

/** What a part of a search has come to. */
export interface Found {
  /** Every state there is was met. */
  readonly isExhausted: boolean;
  /** What stopped it before that; "chance" where something is left to chance that has too many outcomes to try each. */
  readonly limit: Limit | "chance" | undefined;
  readonly states: number;
  /** Of them, met and not gone on from. */
  readonly open: number;
  readonly decisions: number;
  /** All that is known by now, with what was known before. */
  readonly known: Known;
  /** What was not known before, where that was asked for. */
  readonly news: readonly News[];
  readonly endings: readonly Ending[];
  readonly findings: readonly Finding[];
}

/** Where every goal was met, faults are looked for in so many states; most stories have fewer. */
export const ENOUGH = 20_000;

/** Each part has its own luck. */
export const ownSeed = ({ seed, number }: Pick<SearchPart, "seed" | "number">): number =>
  seed * 1_000_003 + number;
