import type { Answer } from "../../ink/trace/passage-trace.ts";
import type { AnswerHistory, Asked, Question, Reason } from "./answer-history.ts";

/** A decision that set an answer, as far as can be read off the run; whether it would have come out otherwise is not known yet. */
export interface Cause {
  /** How many decisions lie before it. */
  readonly decision: number;
  /** How many answers lie between it and what is asked for. */
  readonly depth: number;
  /** The how many-th it is among those that the same passage asked for at this depth. */
  readonly rank: number;
  readonly reason: Reason;
  readonly asked: Asked;
  readonly answer: Answer;
}

const DEEPEST = 3;

/** Follows answers back to the decisions that set them, the nearest first; a decision may have set several. */
export function findCauses(
  history: AnswerHistory,
  questions: readonly Question[],
  deepest = DEEPEST,
): Cause[] {
  const causes: Cause[] = [];
  const seen = new Set<string>();
  let open = questions;
  for (let depth = 0; depth <= deepest && open.length > 0; depth += 1) {
    const next: Question[] = [];
    const ranks = new Map<string, number>();
    for (const question of open) {
      const { answer, asked } = question;
      const key = `${asked.passage} ${asked.missing} ${JSON.stringify(answer)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { decisions, hangsOn } = history.setting(question);
      for (const { decision, reason } of decisions) {
        if (decision < 0) continue;
        const place = `${asked.passage} ${asked.option}`;
        const rank = ranks.get(place) ?? 0;
        ranks.set(place, rank + 1);
        if (causes.every((cause) => cause.decision !== decision)) next.push(...history.neededFor(decision));
        causes.push({ decision, depth, rank, reason, asked, answer });
      }
      next.push(...hangsOn);
    }
    open = next;
  }
  return saidBest(causes);
}

/** That a decision led to a place says less than whatever else it did. */
function saidBest(causes: readonly Cause[]): Cause[] {
  const better = new Map<number, Cause>();
  for (const cause of causes) {
    const known = better.get(cause.decision);
    if (cause.reason.kind === "came" || (known && known.reason.kind !== "left")) continue;
    if (!known || cause.reason.kind !== "left") better.set(cause.decision, cause);
  }
  return causes.map((cause) => {
    const said = cause.reason.kind === "came" ? better.get(cause.decision) : undefined;
    return said ? { ...cause, reason: said.reason } : cause;
  });
}

/** That a letter was begun is seldom what is spoken of. */
export const isTelling = ({ reason }: Cause): boolean =>
  reason.kind !== "told" || reason.happening.event.type !== "letter.drafted";
