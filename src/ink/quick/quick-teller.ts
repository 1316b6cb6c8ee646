import type { MovementOf } from "../ahead/never.ts";
import type { AskedWords } from "../ahead/terms.ts";
import type { Luck } from "../tell/chance.ts";
import type { Line } from "../tell/passage.ts";
import type { Teller } from "../tell/teller.ts";

export interface Aimed {
  readonly name: string;
  /** How many decisions have to come out so, of those that ask for something. */
  readonly asks: number;
  /** @param weights how much each of them counts; 1 where nothing is said */
  far(weights?: readonly number[]): number;
}

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
  /** Those of the sights that can still be come by, as far as a decision leads there, by their place in the list. */
  sightsAhead(): readonly number[];
  /** Whether a way may still lead into a knot or `knot.stitch`. */
  leadsInto(scene: string): boolean;
  /**
   * What has to be so for a sight to be come by, or for a condition to come out so: the same name for what takes the same, and
   * how far the state it then stands at is from it.
   * @param steps how far back it is looked at what that takes
   */
  aimAt(sight: number, holds: boolean, steps: number, words: AskedWords): Aimed;
  /** Whether a condition can never come out so, whatever is decided; false where that is not sure. */
  isNever(sight: number, holds: boolean, movementOf: MovementOf): boolean;
  readonly flow: number;
  /** The lines told since the last choice. */
  readonly heard: readonly Line[];
  /** How many places of the story are counted because something asks for their visits. */
  readonly countedPlaces: number;
  /** Whether the story throws dice or shuffles. */
  readonly hangsOnChance: boolean;
}
