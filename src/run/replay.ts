import type { Book } from "../ink/book.ts";
import { Playthrough } from "./playthrough.ts";

/** Plays the decisions as far as the book offers them, in the order they stand. */
export function replay(book: Book, seed: number, decisions: readonly string[]): Playthrough {
  const playthrough = new Playthrough(book, seed);
  walk(playthrough, decisions);
  return playthrough;
}

function walk(playthrough: Playthrough, decisions: readonly string[]): void {
  for (const id of decisions) {
    if (!playthrough.offers(id)) return;
    playthrough.choose(id);
  }
}

/** Stands where these decisions lead, as far as the book offers them, by the shortest way from where it stands. */
export function stand(playthrough: Playthrough, decisions: readonly string[]): void {
  const shared = sharedLength(
    playthrough.steps.map(({ chose }) => chose.id),
    decisions,
  );
  playthrough.rewind(shared);
  walk(playthrough, decisions.slice(shared));
}

/** How many decisions two lines have in common from the first page on. */
export function sharedLength(one: readonly string[], other: readonly string[]): number {
  const parting = one.findIndex((id, index) => id !== other[index]);
  return parting < 0 ? one.length : parting;
}
