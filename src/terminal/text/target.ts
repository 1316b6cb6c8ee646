import { countColumns } from "../../text/width.ts";

/** What a click on a row of the window is for: that line of the list or menu, or to read on. */
export type Target = number | "on";

// It goes with the line from where it is drawn to where it is clicked, so that nothing has to be computed a second time.
// No text can hold it: a control in one has become a sign (see sanitise).
const MARKED = /\x1b\](on|\d+)\x07/;
const SGR = /\x1b\[[\d;]*m/g;

/** The line, and what a click on it is for. */
export const withTarget = (line: string, target: Target): string => `${line}\x1b]${target}\x07`;

/** What a click on this column is for: a line of a list ends with its words, whatever stands beside it. */
export function targetOf(line: string, column: number): Target | undefined {
  const marked = MARKED.exec(line);
  if (!marked) return undefined;
  if (marked[1] === "on") return "on";
  const words = line.slice(0, marked.index).replace(SGR, "");
  return column < countColumns(words) ? Number(marked[1]) : undefined;
}

/** The line as it is painted. */
export const withoutTarget = (line: string): string => line.replace(MARKED, "");
