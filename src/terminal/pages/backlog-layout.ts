import { type RunPosition, sceneAfter, searchedText } from "../../run/play/run-text.ts";
import { measureColumn } from "../text/column.ts";
import { leafOf } from "../text/leaves.ts";
import { layOut } from "../text/reading-layout.ts";
import { layRegions } from "../text/sheet.ts";
import { paint, pickGlyph } from "../view/look.ts";
import type { BacklogPage, ReadingPage, Window } from "../view/view.ts";
import {
  endOfLog,
  isBefore,
  type Log,
  type LogRow,
  logOf,
  placeBack,
  rowsFrom,
  rowsUpTo,
} from "./backlog-rows.ts";
import { textWindow } from "./beside.ts";

/** The rows of the backlog that are on the screen. */
export interface LogLayout {
  readonly log: Log;
  readonly height: number;
  readonly rows: readonly LogRow[];
  /** Which of them is marked. */
  readonly marked: number;
  readonly isAtEnd: boolean;
}

/** How the backlog stands on a window; the marked line is always on it, and the window full where there is enough. */
export function layLog(page: BacklogPage, window: Window): LogLayout {
  const log = logOf(page, window);
  const { height } = layRegions(window);
  const [marked] = rowsFrom(log, page.cursor, 1);
  let rows = rowsFrom(log, page.top, height);
  const [first] = rows;
  const last = rows.at(-1);
  if (marked && first && isBefore(marked, first)) rows = rowsFrom(log, marked, height);
  else if (marked && last && isBefore(last, marked)) rows = rowsUpTo(log, marked, height);
  if (rows.length < height) rows = rowsUpTo(log, endOfLog(log), height);
  const at = rows.findIndex((row) => isSame(row, marked));
  const written = rows.findIndex((row, index) => index >= at && isWritten(row));
  const [end] = rowsFrom(log, endOfLog(log), 1);
  return {
    log,
    height,
    rows,
    marked: written < 0 ? rows.findLastIndex(isWritten) : written,
    isAtEnd: isSame(rows.at(-1), end),
  };
}

/** The page with its place as it is on the screen. */
export function settled(page: BacklogPage, window: Window): BacklogPage {
  const { rows, marked } = layLog(page, window);
  const positionOf = (row: LogRow | undefined, otherwise: RunPosition): RunPosition =>
    row ? { step: row.step, passage: row.passage, at: row.at } : otherwise;
  const isInside = isSame(rows[marked], rowsFrom(logOf(page, window), page.cursor, 1)[0]);
  return {
    ...page,
    top: positionOf(rows[0], page.top),
    // A place that was looked for is a letter inside its line.
    cursor: isInside ? page.cursor : positionOf(rows[marked], page.cursor),
  };
}

/** The place in the run of the first line on the reading page. */
export function placeOf(page: ReadingPage, window: Window): RunPosition {
  const leaf = leafOf(page);
  const layout = leaf.kind === "text" ? layOut(page, leaf, textWindow(window, page)) : undefined;
  const { block, at } = layout?.rows[layout.top] ?? { block: leaf.start, at: 0 };
  const log = logOf({ under: page }, window);
  const chosen = page.steps.length > 0 ? 1 : 0;
  const passage = block - page.fresh - chosen;
  if (passage >= log.opened) return endOfLog(log);
  return passage >= 0 ? { step: page.steps.length, passage, at } : { ...placeBack(log, -passage - 1), at };
}

export const isWritten = ({ line }: LogRow): boolean => line.trim() !== "";

export const isSame = (one: LogRow | undefined, other: LogRow | undefined): boolean =>
  one !== undefined && other !== undefined && !isBefore(one, other) && !isBefore(other, one);

/** How much of the run, by its letters, has been read where this row ends: from 0 to 1. */
export function shareRead({ run, opened }: Log, row: RunPosition): number {
  let all = 0;
  let read = 0;
  for (let step = 0; step <= run.steps.length; step += 1) {
    const { passages } = sceneAfter(run, step);
    for (const [index, passage] of passages.entries()) {
      if (step === run.steps.length && index >= opened) break;
      const { length } = searchedText(passage);
      all += length;
      if (step < row.step || (step === row.step && index < row.passage)) read += length;
      else if (step === row.step && index === row.passage) read += Math.min(length, Math.max(0, row.at));
    }
  }
  return all === 0 ? 1 : read / all;
}

/** A row as it is drawn: what hangs in its margin, or the sign that it is the one that is marked. */
export function drawRow({ line, margin }: LogRow, isMarked: boolean, window: Window): string {
  const { look } = window;
  const sign = isMarked ? paint(look, "ember", pickGlyph(look, "here")) : paint(look, "quiet", margin);
  if (sign === "") return line;
  const { left } = measureColumn(window);
  return `${" ".repeat(left - 2)}${sign} ${line.slice(left)}`;
}
