import type { Outline } from "../../ink/outline/outline.ts";
import type { Problem } from "../../ink/problem.ts";
import type { Sources } from "../../ink/sources.ts";
import type { Span } from "./names.ts";

/** What is said of a stretch of the text, as an editor shows it. */
export interface Mark extends Span {
  readonly rule: string;
  readonly says: string;
  readonly weight: Weight;
}

/** The book cannot be played with it; it plays all the same; a note of the writer to himself. */
export type Weight = "stops" | "mars" | "notes";

const TODO = "todo";

/** A problem as a mark under the word it is about. @param text the line it is on */
export function markOf({ file, line, column, rule, says, fix, isFlaw }: Problem, text: string): Mark {
  const weight = rule === TODO ? "notes" : isFlaw ? "mars" : "stops";
  return { file, line, column, length: lengthAt(text, column), rule, says: `${says}\nfix: ${fix}`, weight };
}

/** The notes of a writer to himself in a book that is held to no rules; in ours a rule tells of them. */
export const todoMarks = ({ todos }: Pick<Outline, "todos">, sources: Sources): Mark[] =>
  todos.map(({ at: { file, line, column }, text }) => ({
    file,
    line,
    column,
    length: lengthAt(sources.line(file, line), column),
    rule: TODO,
    says: `still to be done: ${text}`,
    weight: "notes",
  }));

/** To the end of the word or the signs that begin there; nothing behind the end of a line. */
function lengthAt(text: string, column: number): number {
  const rest = text.slice(column - 1);
  return (/^(?:[\p{L}\p{N}_.]+|[^\p{L}\p{N}_\s]+)/u.exec(rest)?.[0] ?? rest.slice(0, 1)).length;
}
