import type { Answer } from "../../ink/trace/passage-trace.ts";
import type { Question } from "./answer-history.ts";
import { answered, gave, visitedOf } from "./answered.ts";
import { type Cause, findCauses, isTelling } from "./causes.ts";
import type { Hinge } from "./hinge.ts";
import type { Otherwise } from "./otherwise.ts";
import { comesOutOtherwise, wasNeeded } from "./verify.ts";
import { isLasting } from "./what-changed.ts";
import type { WrittenRun } from "./written-run.ts";

const MOST = 5;
const LEAST = 3;
const MOST_WAYS = 4;
const MOST_ASKED = 3;
const MOST_NEEDS = 2;
/** So many are tried for each of these. */
const TRIED = 12;

/**
 * The decisions that an ending hung on, in the order they were made: what the line that closes it asked, what that needed,
 * and where another option leads to another end.
 */
export function findEndingHinges(run: WrittenRun, fate: string): Hinge[] {
  const { history, passages, ways } = run;
  const last = passages.length - 1;
  const closing = passages[last]?.lines.at(-1);
  const answers = [...(closing?.under.flat() ?? []), ...(closing?.printed ?? [])];
  const settled = settledIn(run, answers);
  const known = new Map<string, boolean | undefined>();
  const ledElsewhere = new Map<number, string>();
  const ends = (decision: number, first?: string, missing?: string) => {
    const key = `${decision} ${first} ${missing}`;
    if (!known.has(key)) known.set(key, triedEnd(decision, first, missing));
    return known.get(key);
  };
  const triedEnd = (decision: number, first?: string, missing?: string) =>
    comesOutOtherwise(
      ways,
      decision,
      (id) =>
        ways.further(decision, id, settled, {
          missing,
          isEnough: (way) => isAlike(run, answers, way, last),
        }),
      (way) => (way.fate === undefined ? !isAlike(run, answers, way, last) : way.fate !== fate),
      first,
      (id) => ledElsewhere.set(decision, ledElsewhere.get(decision) ?? id),
    );

  const forks = findForks(run, settled, answers, ends);
  const asked = findCauses(history, questionsOf(answers.toReversed(), last))
    .filter(({ asked }) => asked.option === undefined)
    .sort((one, other) => one.depth - other.depth || one.rank - other.rank);
  const roots = pickSure(asked, MOST_ASKED, ({ decision, reason, asked }) =>
    ends(decision, reason.kind === "left" ? reason.id : undefined, asked.missing),
  );
  // Nearest first: what led there, what was asked, what those needed; then where else the ways parted.
  const nearest = distinct([...forks.slice(0, 1), ...roots.slice(0, 2), ...forks.slice(1, 2)]);
  const needs = findNeeds(run, nearest);
  const hinges = distinct([...nearest, ...needs, ...roots, ...forks]).slice(0, MOST);
  const more = hinges.length < LEAST ? toldOf(run, forks[0]?.decision ?? settled) : [];
  return distinct([...hinges, ...more])
    .slice(0, Math.max(LEAST, hinges.length))
    .sort((one, other) => one.decision - other.decision)
    .map((hinge) => ({ ...hinge, otherwise: ledElsewhere.get(hinge.decision) }));
}

const questionsOf = (answers: readonly Answer[], passage: number): Question[] =>
  answers.map((answer) => ({ answer, asked: { passage } }));

/** The passage after which none of the answers changes: no place of a knot they ask about is entered any more. */
function settledIn({ passages }: WrittenRun, answers: readonly Answer[]): number {
  const knots = new Set(answers.flatMap((answer) => (answer.kind === "count" ? [knotOf(answer.of)] : [])));
  if (knots.size === 0) return passages.length - 1;
  return passages.findLastIndex(({ visits }) => [...visits.keys()].some((place) => knots.has(knotOf(place))));
}

const knotOf = (place: string): string => place.split(".", 1)[0] ?? "";

/** Whether another way gives the answers that the run gave by then. */
function isAlike({ history }: WrittenRun, answers: readonly Answer[], way: Otherwise, last: number): boolean {
  // Where the last line asked nothing, the way there is all.
  if (answers.length === 0) return way.meets !== undefined;
  const at = way.meets ?? last;
  return answers.every((answer) => {
    const now = answered(answer, way.survival, visitedOf(way));
    return now === undefined || now === history.answerAt(answer, at);
  });
}

/** The last decisions before a passage at which another option led to another end. */
function findForks(
  run: WrittenRun,
  before: number,
  answers: readonly Answer[],
  ends: (decision: number) => boolean | undefined,
): Hinge[] {
  const { ways, passages } = run;
  const forks: Hinge[] = [];
  for (let decision = before - 1; decision >= 0 && forks.length < MOST_WAYS && !ways.isSpent; decision -= 1) {
    const leadsAway = ways.others(decision).some((id) => {
      const way = ways.soon(decision, id);
      return way !== undefined && !isAlike(run, answers, way, passages.length - 1);
    });
    if (leadsAway && ends(decision)) forks.push({ decision, isWay: true, isSure: true });
  }
  return forks;
}

/** What decisions needed to be offered at all, as far as it is not found among these already. */
function findNeeds(run: WrittenRun, hinges: readonly Hinge[]): Hinge[] {
  const { history, passages, ways } = run;
  const decisions = hinges.map(({ decision }) => decision);
  // What is offered to a man because he is not ill, not cold and not spent needed nothing.
  const questions = decisions
    .flatMap((decision) => history.neededFor(decision))
    .filter(({ answer }) => gave(answer));
  const causes = findCauses(history, questions, 0).filter(
    ({ decision, reason }) => reason.kind !== "left" && !decisions.includes(decision),
  );
  return pickSure(causes, MOST_NEEDS, (cause) => wasNeeded(ways, passages, cause));
}

function pickSure(
  causes: readonly Cause[],
  most: number,
  verdict: (cause: Cause) => boolean | undefined,
): Hinge[] {
  const sure: Hinge[] = [];
  for (const cause of causes.slice(0, TRIED)) {
    if (sure.length >= most) break;
    if (sure.every(({ decision }) => decision !== cause.decision) && verdict(cause))
      sure.push({ decision: cause.decision, cause, isSure: true });
  }
  return sure;
}

/** What the last pages told most of: there the decisions are that gave an end its own words. */
function toldOf({ history, passages }: WrittenRun, from: number): Hinge[] {
  const told = new Map<number, { readonly cause: Cause; lines: number }>();
  for (const [index, { lines }] of passages.slice(from).entries())
    for (const { under, printed } of lines)
      for (const cause of findCauses(history, questionsOf([...under.flat(), ...printed], from + index), 0)) {
        if (cause.decision >= from || !isSpokenOf(cause)) continue;
        const known = told.get(cause.decision) ?? { cause, lines: 0 };
        known.lines += 1;
        told.set(cause.decision, known);
      }
  return [...told.values()]
    .sort((one, other) => other.lines - one.lines || other.cause.decision - one.cause.decision)
    .map(({ cause }) => ({ decision: cause.decision, cause, isSure: false }));
}

/** Something that came about and that a page can speak of. */
const isSpokenOf = (cause: Cause): boolean =>
  gave(cause.answer) &&
  isTelling(cause) &&
  (cause.reason.kind === "taken" || (cause.reason.kind === "told" && isLasting(cause.reason.happening)));

/** Each decision once, with all that is known of it. */
const distinct = (hinges: readonly Hinge[]): Hinge[] => {
  const known = new Map<number, Hinge>();
  for (const hinge of hinges) known.set(hinge.decision, { ...hinge, ...known.get(hinge.decision) });
  return [...known.values()];
};
