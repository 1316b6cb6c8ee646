import type { Outline } from "../outline/outline.ts";
import type { Problem } from "../problem.ts";
import type { Unread } from "../read/draft.ts";
import { isHeading, NAME, type Sources } from "../sources.ts";

/** Rules about a whole passage: they may be wrong while a line of it could not be read. */
const OF_PASSAGES = new Set([
  "loose-end",
  "closed-group",
  "printed-call",
  "bare-end",
  "write-only-choice",
  "unreached-text",
]);
/** Rules about what nothing names: they may be wrong while half the book has another name for it. */
const OF_BOOKS = new Set(["orphan", "unread-name", "write-only-choice", "unwritten-death", "step-past"]);
/** Rules about names: a line that could not be read may use them or declare them. */
const OF_NAMES = new Set([
  "vanished-choice",
  "orphan",
  "unread-name",
  "unknown-variable",
  "unknown-function",
  "unknown-divert",
]);

/** Of these it comes that nothing tells the choices of a passage apart. */
const OF_CHOICES = new Set(["lost-gather", "printed-condition"]);

const WORDS = new RegExp(NAME, "gu");

/** Leaves out what is only said because a line could not be read, or a name is another now: that one is told of, and comes first. */
export function dropConsequences(
  problems: readonly Problem[],
  { unread, misnamed, flows }: Pick<Outline, "unread" | "misnamed" | "flows">,
  sources: Sources,
): Problem[] {
  const isMisnamed = (name: string) =>
    misnamed.some(({ was, now }) => now === name || now.endsWith(`.${name}`) || name.startsWith(`${was}.`));
  const told = new Set(unread.map(({ file, line }) => `${file}:${line}`));
  const words = new Set(unread.flatMap(({ text }) => text.match(WORDS) ?? []));
  const isInPassage = ({ file, line }: Problem, from: Pick<Unread, "file" | "line">): boolean => {
    if (file !== from.file) return false;
    const [first, last] = [Math.min(line, from.line), Math.max(line, from.line)];
    for (let between = first + 1; between <= last; between += 1)
      if (isHeading(sources.line(file, between))) return false;
    return true;
  };
  const isBelow = ({ file, line }: Problem, { file: of, line: from, lastLine = 0 }: Unread) =>
    file === of && line > from && line <= lastLine;
  const twice = new Set(
    flows.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index),
  );
  const ofChoices = problems.filter(({ rule }) => OF_CHOICES.has(rule));
  return problems.filter((problem) => {
    if (twice.size > 0 && isOfTwice(problem, twice)) return false;
    if (problem.rule === "write-only-choice" && ofChoices.some((one) => isInPassage(problem, one)))
      return false;
    if (unread.some((one) => isBelow(problem, one)) && !told.has(`${problem.file}:${problem.line}`))
      return false;
    if (misnamed.length > 0 && OF_BOOKS.has(problem.rule)) return false;
    if (OF_PASSAGES.has(problem.rule)) return !unread.some((one) => isInPassage(problem, one));
    if (!OF_NAMES.has(problem.rule)) return true;
    const name = /"([^"]+)"/.exec(problem.says)?.[1] ?? "";
    const isUsedUnread =
      words.has(name.split(".").at(-1) ?? "") && !told.has(`${problem.file}:${problem.line}`);
    return !isMisnamed(name) && !isUsedUnread;
  });
}

/** What comes of a knot or stitch that there is twice: ink looks into one of them only. */
function isOfTwice({ rule, fix }: Problem, twice: ReadonlySet<string>): boolean {
  if (OF_BOOKS.has(rule) || rule === "bare-end") return true;
  const [, meant = ""] = /^did you mean "([^"]+)\.[^".]+"/.exec(fix) ?? [];
  return OF_NAMES.has(rule) && twice.has(meant);
}
