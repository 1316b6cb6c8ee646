import { sanitise } from "../text/sanitise.ts";
import { countColumns } from "../text/width.ts";

/** Something in the story a writer has to put right, and how. */
export interface Problem {
  /** Story-relative, forward slashes. */
  file: string;
  line: number;
  /** 1-based. */
  column: number;
  rule: string;
  says: string;
  fix: string;
  /** The book plays all the same. */
  isFlaw?: true;
  /** The line as it stands in the file. */
  source?: string;
}

const INDENT = "    ";
const WIDEST_SOURCE = 96;
const CONTEXT_BEFORE = 48;

/** A problem as a writer reads it: the place, the line, a caret under the trouble, the fix. */
export function formatProblem({ file, line, column, rule, says, fix, source }: Problem): string {
  // A tab as one space, and made safe before the caret is set: what cannot be printed takes a column then.
  const shown = source?.trim() ? withCaret(sanitise(source.trimEnd().replaceAll("\t", " ")), column) : [];
  const rows = [`${file}:${line}:${column}  ${says}`, ...shown, `fix: ${fix}  (${rule})`];
  return rows.join(`\n${INDENT}`);
}

/** Reading order: by file, then by place in it. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withCaret(source: string, column: number): string[] {
  const margin = source.length - source.trimStart().length;
  const start = Math.max(margin, source.length - margin > WIDEST_SOURCE ? column - 1 - CONTEXT_BEFORE : 0);
  const end = Math.min(source.length, start + WIDEST_SOURCE);
  const head = start > margin ? "… " : "";
  const tail = end < source.length ? " …" : "";
  const before = head + source.slice(start, Math.max(start, column - 1));
  return [head + source.slice(start, end) + tail, `${" ".repeat(countColumns(before))}^`];
}
