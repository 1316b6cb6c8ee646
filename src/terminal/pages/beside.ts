import { countColumns } from "../../text/width.ts";
import { passagesOpen } from "../text/leaves.ts";
import { drawLine, type Regions } from "../text/sheet.ts";
import { withoutTarget } from "../text/target.ts";
import { pickGlyph } from "../view/look.ts";
import type { Beside } from "../view/pieces.ts";
import type { ReadingPage, Window } from "../view/view.ts";
import { paperLines } from "./paper-page.ts";

/** From this width on there is room beside the text for what a reader would open anyway. */
const WIDE = 130;
/** What the text keeps of a wide window. */
const TEXT = 0.6;
/** Left free behind a map. */
const EDGE = 2;

const narrow = new WeakMap<Window, Window>();

/** The part of the window in which the text stands: all of it, but for the right side of a wide one. */
export function textWindow(window: Window, page: ReadingPage): Window {
  if (window.columns < WIDE || isNothing(besideOf(page))) return window;
  const known = narrow.get(window) ?? { ...window, columns: Math.round(window.columns * TEXT) };
  narrow.set(window, known);
  return known;
}

const besideOf = (page: ReadingPage): Beside => page.beside?.(passagesOpen(page));

const isNothing = (beside: Beside): boolean =>
  beside === undefined || ("pieces" in beside && beside.pieces.length === 0);

/** The lines of the text's part of a window, and beside them what else there is; it is cut where the window ends. */
export function withBeside(
  lines: readonly string[],
  page: ReadingPage,
  { top, height }: Regions,
  text: Window,
  window: Window,
): string[] {
  if (text === window) return [...lines];
  const side = { ...window, columns: window.columns - text.columns };
  const shown = sideLines(besideOf(page), side, height);
  return lines.map((line, row) => {
    const beside = shown[row - top] ?? "";
    return beside === "" ? line : line + " ".repeat(Math.max(0, text.columns - columnsOf(line))) + beside;
  });
}

const made = new WeakMap<object, { readonly columns: number; readonly lines: readonly string[] }>();

function sideLines(beside: Beside, side: Window, height: number): readonly string[] {
  if (!beside) return [];
  if ("picture" in beside) {
    const columns = Math.min(beside.picture.columnsFor(height), side.columns - EDGE);
    return beside.picture.draw({ columns, rows: height }, side.look);
  }
  const before = made.get(beside);
  const lines = before?.columns === side.columns ? before.lines : paperLines(beside.pieces, side);
  made.set(beside, { columns: side.columns, lines });
  if (lines.length <= height) return lines;
  return [...lines.slice(0, height - 1), drawLine(side, pickGlyph(side.look, "cut"), "quiet")];
}

const columnsOf = (line: string): number => countColumns(withoutTarget(line).replace(/\x1b\[[\d;]*m/g, ""));
