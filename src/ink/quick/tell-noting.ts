import type { Book } from "../book.ts";
import { rootOf } from "../tell/open-story.ts";
import type { Binding } from "../tell/passage.ts";
import { type Teller, tellWatched } from "../tell/teller.ts";
import { type Sight, Sights } from "./sights.ts";

/** A teller that knows what it came by. */
export interface NotingTeller extends Teller {
  /** What was come by since this was last asked, as a quick teller has it. */
  takeSights(): readonly (readonly number[])[];
}

/** Plays just as `tell` does, chance and all, and notes which of the sights it comes by. */
export function tellNoting(
  book: Book,
  bindings: readonly Binding[],
  seed: number,
  sights: readonly Sight[],
): NotingTeller {
  const seen = new Sights(rootOf(book), sights, () => undefined);
  const { teller } = tellWatched(book, bindings, seed, {
    readCount() {},
    readVariable() {},
    startEvaluation() {},
    evaluate() {},
    came: (text) => seen.came(text),
    decided: (condition, holds) => seen.decided(condition, holds),
    // Never asked: the story has a seed.
    cast: () => 0,
  });
  return Object.assign(Object.create(teller) as Teller, { takeSights: () => [seen.take()] });
}
