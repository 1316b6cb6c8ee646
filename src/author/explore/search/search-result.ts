import type { Limit } from "../budget/budget.ts";
import type { Finding } from "../invariants/invariant.ts";
import type { Goals } from "./goals.ts";

/** A fate that was come to, and the shortest known way there. */
export interface Ending {
  readonly id: string;
  readonly shortest: readonly string[];
  /** With which the game goes that way; none is known where chance decides and no seed that was tried leads there. */
  readonly seed: number | undefined;
}

export interface SearchResult {
  /** Every state there is was met. */
  readonly isExhausted: boolean;
  /** Every word, choice, fate and side of a condition was reached, or all that can be. */
  readonly isComplete: boolean;
  /** What stopped it before that; "chance" where something is left to chance that has too many outcomes to try each. */
  readonly limit: Limit | "chance" | undefined;
  readonly states: number;
  /** Of them, met and not expanded. */
  readonly open: number;
  readonly decisions: number;
  readonly seconds: number;
  readonly words: Goals["words"];
  readonly choices: Goals["choices"];
  readonly conditions: Goals["conditions"];
  readonly unseen: Goals["unseen"];
  /** Every fate the story names. */
  readonly fates: readonly string[];
  readonly endings: readonly Ending[];
  readonly findings: readonly Finding[];
  /** When the last choice of the book that was reached had been. */
  readonly secondsToChoices: number;
}
