import { countColumns } from "../../text/width.ts";
import { drawLine, type Regions } from "../text/sheet.ts";
import { withoutTarget } from "../text/target.ts";
import { pickGlyph } from "../view/look.ts";
import type { Piece, ReadingPage, Window } from "../view/view.ts";
import { paperLines } from "./paper-page.ts";

/** From this width on there is room beside the text for what a reader would open anyway. */
const WIDE = 130;
/** What the text keeps of a wide window. */
const TEXT = 0.6;

const narrow = new WeakMap<Window, Window>();

/** The part of the window in which the text stands: all of it, but for the right side of a wide one. */
export function textWindow(window: Window, { beside }: ReadingPage): Window {
  if (window.columns < WIDE || (beside?.() ?? []).length === 0) return window;
  const known = narrow.get(window) ?? { ...window, columns: Math.round(window.columns * TEXT) };
  narrow.set(window, known);
  return known;
}

/** The lines of the text's part of a window, and beside them what else there is; it is cut where the window ends. */
export function withBeside(
  lines: readonly string[],
  { beside }: ReadingPage,
  { top, height }: Regions,
  text: Window,
  window: Window,
): string[] {
  if (text === window) return [...lines];
  const side = { ...window, columns: window.columns - text.columns };
  const all = sideLines(beside?.() ?? [], side);
  const shown =
    all.length <= height
      ? all
      : [...all.slice(0, height - 1), drawLine(side, pickGlyph(window.look, "cut"), "quiet")];
  return lines.map((line, row) => {
    const beside = shown[row - top] ?? "";
    return beside === "" ? line : line + " ".repeat(Math.max(0, text.columns - columnsOf(line))) + beside;
  });
}

const made = new WeakMap<readonly Piece[], { readonly columns: number; readonly lines: readonly string[] }>();

function sideLines(pieces: readonly Piece[], window: Window): readonly string[] {
  const before = made.get(pieces);
  if (before?.columns === window.columns) return before.lines;
  const lines = paperLines(pieces, window);
  made.set(pieces, { columns: window.columns, lines });
  return lines;
}

const columnsOf = (line: string): number => countColumns(withoutTarget(line).replace(/\x1b\[[\d;]*m/g, ""));
