import { flowAround, others } from "../../ink/check/named-problems.ts";
import type { Outline } from "../../ink/outline/outline.ts";
import { type Problem, sortProblems } from "../../ink/problem.ts";

/** Where one of these is, a story goes another way than its writer thinks. */
const OF_WAYS = new Set(["loose-end", "bare-end", "orphan", "lost-gather", "slipped-choice", "closed-group"]);
const PARTING = "; kept runs part here";
const OF_GATHERS = new Set(["lost-gather", "slipped-choice"]);

/** Leaves out of all that is found in a book what only comes of a slip that sends the story another way. */
export function settleFindings(problems: readonly Problem[], outline: Outline): Problem[] {
  const flowOf = (problem: Problem) => flowAround(problem, outline);
  return leadOn(foldPartings(foldLooseEnds(sortProblems(problems), flowOf), flowOf));
}

type FlowOf = (problem: Problem) => string;

/** The ends of a passage are most often those of the options of one group: one dash would bring them together. */
function foldLooseEnds(problems: readonly Problem[], flowOf: FlowOf): Problem[] {
  const gathers = new Set(problems.filter(({ rule }) => OF_GATHERS.has(rule)).map(flowOf));
  const ends = new Map<string, Problem[]>();
  for (const problem of problems.filter(({ rule }) => rule === "loose-end"))
    ends.set(flowOf(problem), [...(ends.get(flowOf(problem)) ?? []), problem]);
  return problems.flatMap((problem) => {
    if (gathers.has(flowOf(problem)) && problem.rule === "crowded-options") return [];
    if (problem.rule !== "loose-end") return [problem];
    if (gathers.has(flowOf(problem))) return [];
    const [first, ...more] = ends.get(flowOf(problem)) ?? [];
    if (problem !== first) return [];
    return [
      more.length > 0 ? { ...problem, says: `${problem.says}, and so at ${others(more.length)}` } : problem,
    ];
  });
}

/** Where one passage ends in nothing, and nothing leads to one other, the one was to lead to the other. */
function leadOn(problems: readonly Problem[]): Problem[] {
  const [end, ...ends] = problems.filter(({ rule }) => rule === "loose-end");
  const [orphan, ...orphans] = problems.filter(({ rule }) => rule === "orphan");
  if (!end || !orphan || ends.length + orphans.length > 0) return [...problems];
  const name = /"([^"]+)"/.exec(orphan.says)?.[1] ?? "";
  const kept = orphan.says.includes(PARTING) && !end.says.includes(PARTING) ? PARTING : "";
  const says = `${end.says}${kept}`;
  const fix = `divert on, to where nothing leads now (-> ${name}), or elsewhere; gather (-), or return (->->)`;
  return problems.flatMap((one) => (one === orphan ? [] : one === end ? [{ ...end, says, fix }] : [one]));
}

/** Of the runs that part in a knot where the story goes another way it is said that they do; each is listed besides. */
function foldPartings(problems: readonly Problem[], flowOf: FlowOf): Problem[] {
  const knotOf = (problem: Problem) => flowOf(problem).split(".")[0] ?? "";
  const causes = new Map<string, Problem>();
  for (const problem of problems)
    if (OF_WAYS.has(problem.rule) && !causes.has(knotOf(problem))) causes.set(knotOf(problem), problem);
  const follow = problems.filter((problem) => problem.rule === "museum-run" && causes.has(knotOf(problem)));
  const because = new Set(follow.map((problem) => causes.get(knotOf(problem))));
  return problems
    .filter((problem) => !follow.includes(problem))
    .map((problem) => (because.has(problem) ? { ...problem, says: `${problem.says}${PARTING}` } : problem));
}
