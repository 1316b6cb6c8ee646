import type { Book } from "../../ink/book.ts";
import { idOf, isUnlabelled, markOf } from "./decision.ts";
import { Playthrough } from "./playthrough.ts";
import { decisionFor } from "./printed-option.ts";
import type { Option } from "./scene.ts";

/** Plays the decisions as far as the book offers them, in the order they stand. */
export function replay(book: Book, seed: number, decisions: readonly string[]): Playthrough {
  const playthrough = new Playthrough(book, seed);
  walk(playthrough, decisions);
  return playthrough;
}

/** Takes the decisions up to the first that does not hold. */
export function walk(playthrough: Playthrough, decisions: readonly string[]): void {
  for (const decision of decisions) {
    if (!holds(playthrough.options, decision)) return;
    playthrough.choose(idOf(decision));
  }
}

/**
 * Whether a decision means today what it meant. One whose text is another option's now does not, and one without a
 * label only where its text is the same; a label whose text is nobody's was reworded by its writer.
 */
export function holds(options: readonly Option[], decision: string): boolean {
  // Most mean the very same.
  if (options.some((option) => decisionFor(option) === decision)) return true;
  const id = idOf(decision);
  const option = options.find((each) => each.id === id);
  if (!option) return false;
  return (
    !readsOtherwise(option, decision) || (!isUnlabelled(id) && withTextOf(options, decision).length === 0)
  );
}

/** Whether an option has another text than when it was decided for. */
function readsOtherwise(option: Option, decision: string): boolean {
  const mark = markOf(decision);
  return mark !== undefined && mark !== markOf(decisionFor(option));
}

/** Which of the decisions taken have other words than when they were made, by how many lie before each. */
export const rewordedIn = ({ steps }: Playthrough, decisions: readonly string[]): number[] =>
  steps.flatMap(({ chose }, at) => (readsOtherwise(chose, decisions[at] ?? "") ? [at] : []));

/** The options that have the text it was decided for. */
export function withTextOf(options: readonly Option[], decision: string): Option[] {
  return options.filter((option) => markOf(decision) !== undefined && !readsOtherwise(option, decision));
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
  const parting = one.findIndex((decision, index) => idOf(decision) !== idOf(other[index] ?? ""));
  return parting < 0 ? one.length : parting;
}
