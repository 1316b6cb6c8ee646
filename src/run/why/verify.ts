import type { Survival } from "../../survival/machine.ts";
import { after } from "../../survival/survival.ts";
import { ASKS } from "../play/vocabulary.ts";
import { answered, visitedOf } from "./answered.ts";
import type { Cause } from "./causes.ts";
import type { OtherWays, Otherwise } from "./otherwise.ts";
import type { TracedPassage } from "./traced-run.ts";

/** So many of the options that were not taken are tried. */
const MOST_OTHERS = 3;
/** Over so many decisions a need is followed by playing them. */
const FAR = 30;

/** What is to be known of another way: whether something comes out otherwise; undefined where that is not known. */
type Judge = (way: Otherwise) => boolean | undefined;

/** Whether any of the options not taken comes out otherwise; undefined where none was found to, and not all are known. */
export function comesOutOtherwise(
  ways: OtherWays,
  decision: number,
  play: (id: string) => Otherwise | undefined,
  judge: Judge,
  first?: string,
): boolean | undefined {
  const others = ways.others(decision);
  const inOrder =
    first !== undefined && others.includes(first) ? [first, ...others.filter((id) => id !== first)] : others;
  let isKnown = true;
  for (const id of inOrder.slice(0, MOST_OTHERS)) {
    const way = play(id);
    const verdict = way && judge(way);
    if (verdict) return true;
    isKnown &&= verdict === false;
  }
  return isKnown ? false : undefined;
}

/** Whether what an option was offered by, or what was asked on the way, would have been another without a decision. */
export function wasNeeded(
  ways: OtherWays,
  passages: readonly TracedPassage[],
  cause: Cause,
): boolean | undefined {
  const { decision, answer, asked, reason } = cause;
  const first = reason.kind === "left" ? reason.id : undefined;
  if (answer.kind === "word" && ASKS[answer.of])
    return comesOutOtherwise(
      ways,
      decision,
      (id) => ways.soon(decision, id),
      (way) => {
        if (way.meets === undefined) return undefined;
        const then = asAfter(way.survival, passages.slice(way.meets + 1, asked.passage + 1));
        return answered(answer, then, visitedOf(way)) !== Boolean(answer.holds);
      },
      first,
    );
  if (asked.option === undefined || asked.passage - decision > FAR) return undefined;
  return comesOutOtherwise(
    ways,
    decision,
    (id) => ways.further(decision, id, asked.passage),
    ({ meets, scenes }) =>
      meets === undefined ? undefined : !scenes.at(-1)?.options.some(({ id }) => id === asked.option),
    first,
  );
}

/** How the body would stand after these passages, had it come to them so. */
const asAfter = (survival: Survival, passages: readonly TracedPassage[]): Survival =>
  passages.flatMap(({ happened }) => happened).reduce((body, { event }) => after(body, event), survival);
