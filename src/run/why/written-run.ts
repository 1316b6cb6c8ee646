import { choicePlacesOf } from "../../ink/trace/choice-places.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { AnswerHistory } from "./answer-history.ts";
import { OtherWays } from "./otherwise.ts";
import { type TracedPassage, traceRun } from "./traced-run.ts";

/** A run played once more and written down, to be asked what hung on what. */
export interface WrittenRun {
  readonly passages: readonly TracedPassage[];
  readonly history: AnswerHistory;
  readonly ways: OtherWays;
}

/** So many decisions are played otherwise for one answer: about as long as it takes to play the run once more. */
const STEPS = 400;

/**
 * @param count only so many of its decisions, where it has as many
 * @param tries so many decisions at most are played otherwise
 */
export function writeRun(
  { book, steps }: Playthrough,
  seed: number,
  { count = steps.length, tries = STEPS }: { readonly count?: number; readonly tries?: number } = {},
): WrittenRun {
  const chosen = steps.slice(0, count).map(({ chose }) => chose.id);
  const passages = traceRun(book, seed, chosen);
  return {
    passages,
    history: new AnswerHistory(passages, chosen, choicePlacesOf(book)),
    ways: new OtherWays(book, seed, passages, chosen, tries),
  };
}
