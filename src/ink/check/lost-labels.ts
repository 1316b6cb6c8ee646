import leven from "leven";
import type { Outline } from "../outline/outline.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { flowAround, nameIn, others } from "./named-problems.ts";

const OF_LABELS = new Set(["unlabelled-choice", "duplicate-choice", "duplicate-label"]);

/** Says of a choice that has no label, or another's, which one is asked for in its passage and not there. */
export function foldLostLabels(problems: readonly Problem[], outline: Outline): Problem[] {
  const flows = new Set(outline.flows.map(({ name }) => name));
  const lost = problems.filter(({ rule }) => OF_LABELS.has(rule));
  const follow = new Set<Problem>();
  const told = lost.map((problem) => {
    const flow = flowAround(problem, outline);
    const asked = problems.filter(
      (one) =>
        one.rule === "unknown-variable" &&
        !follow.has(one) &&
        !isMisspelt(one) &&
        labelledIn(one, outline, flows) === flow,
    );
    const [first] = asked;
    if (!first) return problem;
    for (const one of asked) follow.add(one);
    const label = lastOf(nameIn(first));
    const same = asked.filter((one) => lastOf(nameIn(one)) === label);
    const where = `${first.file}:${first.line}${same.length > 1 ? ` and ${others(same.length - 1)}` : ""}`;
    const fix =
      problem.rule === "unlabelled-choice"
        ? `give it the one that is asked for at ${where}: * (${label}) …`
        : `give one of the two another label: "${label}" is asked for at ${where}, and is nowhere`;
    return { ...problem, fix };
  });
  return sortProblems([...problems.filter((one) => !lost.includes(one) && !follow.has(one)), ...told]);
}

const lastOf = (name: string): string => name.split(".").at(-1) ?? "";

/** Whether there is a name that differs by a slip of the pen: then that is meant. */
function isMisspelt(problem: Problem): boolean {
  const [, meant] = /^did you mean "([^"]+)"/.exec(problem.fix) ?? [];
  return meant !== undefined && leven(lastOf(meant), lastOf(nameIn(problem)), { maxDistance: 3 }) <= 2;
}

/** The knot or stitch a label that is not there was looked for in. */
function labelledIn(problem: Problem, outline: Outline, flows: ReadonlySet<string>): string | undefined {
  const around = flowAround(problem, outline);
  const of = nameIn(problem).split(".").slice(0, -1).join(".");
  if (of === "") return around;
  return [of, `${around.split(".")[0]}.${of}`].find((name) => flows.has(name));
}
