import { findCauses, isTelling } from "./causes.ts";
import type { Hinge } from "./hinge.ts";
import { type Otherwise, shows } from "./otherwise.ts";
import { partOtherwise } from "./part-of-line.ts";
import { allComeOutOtherwise, comesOutOtherwise, wasNeeded } from "./verify.ts";
import type { WrittenRun } from "./written-run.ts";

const MOST = 3;
/** So many are tried. */
const TRIED = 8;

/** What a line hung on. */
export interface LineHinges {
  /** All of them sure, or none: those that were too far back to be tried stand only where nothing else was found. */
  readonly hinges: readonly Hinge[];
  /** Whether all that it may have hung on was tried. */
  readonly isWhole: boolean;
}

/**
 * The decisions a line hung on, in the order they were made: those without which it would not be there.
 * @param passage how many decisions lie before it
 * @param line its place among the lines that were told there
 * @param words as they were shown
 */
export function findLineHinges(run: WrittenRun, passage: number, line: number, words: string): LineHinges {
  const { history, passages, ways } = run;
  const told = passages[passage]?.lines[line];
  if (!told) return { hinges: [], isWhole: true };
  let part: string | undefined;
  const lacksIt = ({ scenes, meets, isOver }: Otherwise): boolean | undefined => {
    if (shows(scenes, words)) return false;
    // It may be told farther on.
    if (meets === undefined && !isOver) return undefined;
    // A line in which nothing was asked is there as it is, or not at all.
    part = hasParts(run, passage, line) ? partOtherwise(words, scenes) : undefined;
    return true;
  };
  const isMissing = (decision: number, first?: string) =>
    comesOutOtherwise(ways, decision, (id) => ways.further(decision, id, passage), lacksIt, first);
  const hinges: Hinge[] = [];
  // It may be the answer to what was decided right before it, whatever else it asked.
  const last = passage - 1;
  if (passage > 0 && isMissing(last)) {
    const ofThis = { decision: last, part, isSure: true };
    const isAnswer = allComeOutOtherwise(ways, last, (id) => ways.further(last, id, passage), lacksIt);
    hinges.push({ ...ofThis, isAnswer });
  }
  // What stands nearest around it first.
  const answers = [...told.printed, ...told.asked, ...told.under.toReversed().flat()];
  const questions = answers.map((answer) => ({ answer, asked: { passage } }));
  const untried: Hinge[] = [];
  const causes = findCauses(history, questions).filter(isTelling);
  let isWhole = causes.length <= TRIED;
  for (const cause of causes.slice(0, TRIED)) {
    if (hinges.length >= MOST) break;
    const { decision, reason, answer, asked } = cause;
    if (hinges.some((hinge) => hinge.decision === decision)) continue;
    // Looked at while there is something left to play by: it takes little.
    const isItself = answer.kind !== "word" && asked.option === undefined && asked.missing === undefined;
    const hasSet = isItself || wasNeeded(ways, passages, cause);
    const verdict = isMissing(decision, reason.kind === "left" ? reason.id : undefined);
    isWhole &&= verdict !== undefined;
    if (verdict) hinges.push({ decision, cause, part, isSure: true });
    // Too far back to be played to the line: that it set what was asked is known all the same.
    else if (verdict === undefined && hasSet && untried.every((hinge) => hinge.decision !== decision))
      untried.push({ decision, cause, isSure: false });
  }
  const found = hinges.length > 0 ? hinges : untried.slice(0, MOST);
  return { hinges: found.sort((one, other) => one.decision - other.decision), isWhole };
}

/** Whether a part of a line hung on something that was asked in it. */
export function hasParts({ passages }: WrittenRun, passage: number, line: number): boolean {
  const { printed = [], asked = [] } = passages[passage]?.lines[line] ?? {};
  return printed.length + asked.length > 0;
}

/** The last decision at which another option would not have led to a passage at all, in which these words were shown. */
export function findWayTo({ ways }: WrittenRun, passage: number, words: string): Hinge | undefined {
  for (let decision = passage - 1; decision >= 0 && !ways.isSpent; decision -= 1) {
    const leadsPast = ways.others(decision).some((id) => {
      const way = ways.soon(decision, id);
      // One that has not come back by then may yet.
      if (!way || (way.meets === undefined && !way.isOver)) return false;
      return way.meets === undefined ? !shows(way.scenes, words) : way.meets > passage;
    });
    if (leadsPast) return { decision, isSure: true };
  }
  return undefined;
}
