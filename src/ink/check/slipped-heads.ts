import type { Flow, Misnamed, Outline } from "../outline/outline.ts";
import { type Problem, sortProblems } from "../problem.ts";
import type { Sources } from "../sources.ts";
import { flowAround, nameIn, OF_NAMES, others } from "./named-problems.ts";

// One or two that look into the wrong one of two knots are slips of their own.
const ENOUGH = 3;

/** A head that has a = too few or too many, what comes of it, and what is looked for under another name. */
interface SlippedHead extends Pick<Problem, "says" | "fix"> {
  readonly flow: Flow;
  readonly follows: readonly Problem[];
  readonly misnamed: Misnamed;
}

/**
 * Says once what many places come of: a knot whose head has one = only, or a stitch whose head has two, so that it is a knot of
 * its own.
 * @returns what is looked for in another knot than it is in, besides
 */
export function foldSlippedHeads(
  problems: readonly Problem[],
  outline: Outline,
  sources: Sources,
): { problems: Problem[]; misnamed: Misnamed[] } {
  const heads = [...outsideKnots(problems, outline), ...splitOff(problems, outline)];
  const follow = new Set(heads.flatMap(({ follows }) => follows));
  const told = heads.map(({ flow, says, fix }): Problem => {
    const place = sources.find(flow.at, flow.name);
    return { ...place, source: sources.line(place.file, place.line), rule: "slipped-head", says, fix };
  });
  return {
    problems: sortProblems([...problems.filter((problem) => !follow.has(problem)), ...told]),
    misnamed: heads.map(({ misnamed }) => misnamed),
  };
}

/** The first stitch of a file that stands above all of its knots; those behind it belong to the knot it was to be. */
function outsideKnots(problems: readonly Problem[], outline: Outline): SlippedHead[] {
  const outside = outline.flows.filter(({ kind, name }) => kind === "stitch" && !name.includes("."));
  const isFirst = ({ at }: Flow, index: number) =>
    outside.findIndex((one) => one.at.file === at.file) === index;
  return outside.filter(isFirst).flatMap((flow): SlippedHead[] => {
    const { name, at } = flow;
    const own = new Set(outside.filter((one) => one.at.file === at.file).map((one) => one.name));
    const follows = problems.filter(
      (problem) =>
        OF_NAMES.has(problem.rule) &&
        (nameIn(problem).startsWith(`${name}.`) || own.has(flowAround(problem, outline))),
    );
    const [first] = follows;
    // ink has nothing against it.
    if (!first) return [];
    return [
      {
        flow,
        says: `the stitch "${name}" stands in no knot, and "${nameIn(first)}" at ${first.file}:${first.line} and ${others(follows.length - 1)} take it for one`,
        fix: `write === ${name}`,
        follows,
        misnamed: { was: name, now: name },
      },
    ];
  });
}

/** A knot in the middle of another: of what stands in either much is looked for in the other. */
function splitOff(problems: readonly Problem[], outline: Outline): SlippedHead[] {
  const names = new Set(
    [...outline.flows, ...outline.choices.map(({ id = "" }) => ({ name: id })), ...outline.names].map(
      ({ name }) => name,
    ),
  );
  const knots = outline.flows.filter(({ kind }) => kind === "knot");
  return knots.flatMap((flow, index): SlippedHead[] => {
    const before = knots[index - 1];
    if (before?.at.file !== flow.at.file) return [];
    const pair = [before.name, flow.name];
    const follows = problems.filter((problem) => {
      if (problem.rule === "name-taken" && nameIn(problem) === flow.name) return true;
      if (!OF_NAMES.has(problem.rule)) return false;
      const written = nameIn(problem).split(".");
      if (written[0] === before.name && written[1] === flow.name) return true;
      const around = flowAround(problem, outline).split(".")[0] ?? "";
      const [of, rest] = pair.includes(written[0] ?? "") ? [written[0], written.slice(1)] : [around, written];
      const other = pair.find((name) => name !== of);
      return pair.includes(of ?? "") && rest.length > 0 && names.has([other, ...rest].join("."));
    });
    const [first] = follows;
    if (!first || follows.length < ENOUGH) return [];
    return [
      {
        flow,
        says: `begins a knot of its own here, and "${nameIn(first)}" at ${first.file}:${first.line} and ${others(follows.length - 1)} look for "${before.name}" and "${flow.name}" in one`,
        fix: `write = ${flow.name} to have it in "${before.name}", or write in all of them which of the two is meant`,
        follows,
        misnamed: { was: before.name, now: flow.name },
      },
    ];
  });
}
