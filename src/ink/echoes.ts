import type { Unread } from "./draft.ts";
import type { Problem } from "./problem.ts";
import { isHeading, type Sources } from "./sources.ts";

/** Said of a passage as a whole, which nobody knows while a line of it is unread. */
const OF_PASSAGES = new Set(["loose-end", "closed-group", "printed-call", "bare-end", "write-only-choice"]);
/** Said of names, which a line that is unread may use or bring. */
const OF_NAMES = new Set(["orphan", "unread-name", "unknown-variable", "unknown-function", "unknown-divert"]);

/** Leaves out what is only said because a line could not be read: that one is told of, and comes first. */
export function withoutEchoes(
  problems: readonly Problem[],
  unread: readonly Unread[],
  sources: Sources,
): Problem[] {
  if (unread.length === 0) return [...problems];
  const told = new Set(unread.map(({ file, line }) => `${file}:${line}`));
  const words = new Set(unread.flatMap(({ text }) => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []));
  const isInPassage = ({ file, line }: Problem, from: Unread): boolean => {
    if (file !== from.file) return false;
    const [first, last] = [Math.min(line, from.line), Math.max(line, from.line)];
    for (let between = first + 1; between <= last; between += 1)
      if (isHeading(sources.line(file, between))) return false;
    return true;
  };
  const isBelow = ({ file, line }: Problem, { file: of, line: from, lastLine = 0 }: Unread) =>
    file === of && line > from && line <= lastLine;
  return problems.filter((problem) => {
    if (unread.some((one) => isBelow(problem, one)) && !told.has(`${problem.file}:${problem.line}`))
      return false;
    if (OF_PASSAGES.has(problem.rule)) return !unread.some((one) => isInPassage(problem, one));
    const name = /"([^"]+)"/.exec(problem.says)?.[1]?.split(".").at(-1) ?? "";
    return !OF_NAMES.has(problem.rule) || !words.has(name) || told.has(`${problem.file}:${problem.line}`);
  });
}
