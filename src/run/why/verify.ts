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

/**
 * Whether any of the options not taken comes out otherwise; undefined where none was found to, and not all are known.
 * @param only the one that is meant
 * @param found is told which did
 */
export function comesOutOtherwise(
  ways: OtherWays,
  decision: number,
  play: (id: string) => Otherwise | undefined,
  judge: Judge,
  only?: string,
  found?: (id: string) => void,
): boolean | undefined {
  let isKnown = true;
  for (const { id, verdict } of judged(ways, decision, play, judge, only)) {
    if (verdict) {
      found?.(id);
      return true;
    }
    isKnown &&= verdict === false;
  }
  return isKnown ? false : undefined;
}

/** One after the other, for as long as somebody asks. */
function* judged(
  ways: OtherWays,
  decision: number,
  play: (id: string) => Otherwise | undefined,
  judge: Judge,
  only?: string,
): Generator<{ readonly id: string; readonly verdict: boolean | undefined }> {
  const others = ways.others(decision).filter((id) => only === undefined || id === only);
  for (const id of others.slice(0, MOST_OTHERS)) {
    const way = play(id);
    yield { id, verdict: way && judge(way) };
  }
}

/** Whether all of the options not taken come out otherwise, as far as they are tried. */
export function allComeOutOtherwise(...given: Parameters<typeof judged>): boolean {
  const verdicts = [...judged(...given)];
  return verdicts.length > 0 && verdicts.every(({ verdict }) => verdict);
}

/** Whether an option would not have been offered with any other decision there. */
export function wasNeeded(
  ways: OtherWays,
  passages: readonly TracedPassage[],
  { decision, answer, asked }: Cause,
): boolean {
  if (answer.kind === "word" && ASKS[answer.of])
    return allComeOutOtherwise(
      ways,
      decision,
      (id) => ways.soon(decision, id),
      (way) => {
        if (way.meets === undefined) return undefined;
        const then = asAfter(way.survival, passages.slice(way.meets + 1, asked.passage + 1));
        return answered(answer, then, visitedOf(way)) !== Boolean(answer.holds);
      },
    );
  if (asked.option === undefined || asked.passage - decision > FAR) return false;
  return allComeOutOtherwise(
    ways,
    decision,
    (id) => ways.further(decision, id, asked.passage),
    ({ meets, scenes }) =>
      meets === undefined ? undefined : !scenes.at(-1)?.options.some(({ id }) => id === asked.option),
  );
}

/** How the body would stand after these passages, had it come to them so. */
const asAfter = (survival: Survival, passages: readonly TracedPassage[]): Survival =>
  passages.flatMap(({ happened }) => happened).reduce((body, { event }) => after(body, event), survival);
