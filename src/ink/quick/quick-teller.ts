import type { Luck } from "../tell/chance.ts";
import type { Line } from "../tell/passage.ts";
import type { Teller } from "../tell/teller.ts";
import type { Guard } from "./recall.ts";

/** A teller that tells the same passage only once, and knows what of its memory the story can still read. */
export interface QuickTeller extends Teller {
  /** Decides whatever the story leaves to chance. */
  luck: Luck;
  /** Stands before the first page again. */
  startOver(): void;
  /** What was come by since this was last asked; the same list for the same passage told again. */
  takeSights(): readonly (readonly number[])[];
  /** All that can still be read of what ink remembers: two moments of one name go on alike, as far as ink is asked. */
  memoryKey(): string;
  /** Words of the vocabulary that can still be asked, with what is written in their parentheses. */
  wordsAhead(): readonly string[];
  /** Those of the sights that are conditions and can still be decided, by their place in the list. */
  decisionsAhead(): readonly number[];
  /** What a condition among the sights hangs on. */
  guardOf(sight: number): Guard;
  /** What ink remembers of it now, as one text. */
  recall(guard: Guard): string;
  readonly flow: number;
  /** The lines told since the last choice. */
  readonly heard: readonly Line[];
  /** How many places of the story are counted because something asks for their visits. */
  readonly countedPlaces: number;
  /** Whether the story throws dice or shuffles. */
  readonly hangsOnChance: boolean;
}
