import type { Outline } from "../outline/outline.ts";
import type { Problem } from "../problem.ts";

/** Rules that name what is not there. */
export const OF_NAMES: ReadonlySet<string> = new Set([
  "unknown-divert",
  "unknown-variable",
  "unknown-function",
]);

/** The name it speaks of: a "MORRI", or MORRI is no person. */
export const nameIn = ({ says }: Problem): string =>
  /"([^"]+)"|^(\S+) is no /.exec(says)?.slice(1).find(Boolean) ?? "";

/** The knot or `knot.stitch` a finding stands in. */
export const flowAround = ({ file, line }: Pick<Problem, "file" | "line">, { flows }: Outline): string =>
  flows.findLast(({ at }) => at.file === file && at.line <= line)?.name ?? "";

export const others = (count: number): string =>
  count === 1 ? "1 place that follows" : `${count} places that follow`;
