import type { Condition, Grade } from "../../survival/state-line.ts";
import { countColumns } from "../../text/width.ts";
import { makeLegible, paint, pickGlyph, type Tone } from "../view/look.ts";
import type { Said, Window } from "../view/view.ts";
import { measureColumn, shorten } from "./column.ts";

const TONES: Readonly<Record<Grade, Tone>> = {
  deadly: "alarm",
  grave: "text",
  slight: "quiet",
  well: "quiet",
};
/** What is left free at the right edge of a window where the text column is too narrow for the state. */
const EDGE = 2;

/** How Saigo is, in the words of the page: what the last decision changed has a sign of its own and is not grey. */
export const sayCondition = (condition: readonly Condition[], { look }: Window): Said[] =>
  condition.map(({ words, grade, turn }) => ({
    words: turn ? `${pickGlyph(look, turn)} ${words}` : words,
    tone: turn && TONES[grade] === "quiet" ? "text" : TONES[grade],
  }));

/**
 * The foot of the page: the state on the left, signs at the right end of the last row. Nothing of the state is left
 * out: what has no room in the column goes on to the edge of the window, and then takes as many rows as it needs. It
 * begins with the text, whatever its length: what jumps cannot be compared.
 */
export function stateRows(window: Window, said: readonly Said[], signs: string): string[] {
  const { look, columns } = window;
  const column = measureColumn(window);
  const { left } = column;
  const full = { width: Math.max(column.width, columns - left - EDGE) };
  const end = shorten(look, makeLegible(look, signs), column.width);
  const inColumn = breakSaid(window, said, end, column.width);
  const inWindow = breakSaid(window, said, end, full.width);
  const [rows, { width }] = inColumn.length > inWindow.length ? [inWindow, full] : [inColumn, column];
  return rows.map((row, index) => {
    const words = row.map(({ words, tone }) => paint(look, tone, words));
    const text = words.join(paint(look, "quiet", pickGlyph(look, "and")));
    if (index < rows.length - 1 || end === "") return text === "" ? "" : " ".repeat(left) + text;
    const gap = " ".repeat(Math.max(0, width - widthOf(row, window) - countColumns(end)));
    return " ".repeat(left) + text + gap + paint(look, "quiet", end);
  });
}

/** Rows of what is said, each as full as can be; the last leaves room for what stands at its end. */
function breakSaid(window: Window, said: readonly Said[], end: string, width: number): Said[][] {
  const rows: Said[][] = [[]];
  for (const { words, tone } of said) {
    const each = { words: shorten(window.look, makeLegible(window.look, words), width), tone };
    const row = rows.at(-1) ?? [];
    if (row.length > 0 && widthOf([...row, each], window) > width) rows.push([each]);
    else row.push(each);
  }
  const hasRoom = (row: readonly Said[]) =>
    row.length === 0 || end === "" || widthOf(row, window) + 2 + countColumns(end) <= width;
  const last = rows.at(-1) ?? [];
  if (hasRoom(last)) return rows;
  // The last of several goes along, so that the signs do not stand alone, if there is room for both.
  const along = last.length > 1 && hasRoom(last.slice(-1)) ? last.splice(-1) : [];
  rows.push(along);
  return rows;
}

const widthOf = (row: readonly Said[], { look }: Window): number =>
  countColumns(row.map(({ words }) => words).join(pickGlyph(look, "and")));
