import { countColumns } from "../../text/width.ts";
import { type Look, makeLegible, paint, pickGlyph, type Tone } from "../view/look.ts";
import type { Window } from "../view/view.ts";
import { measureColumn, shorten } from "./column.ts";
import { withTarget } from "./target.ts";

/** Where the parts of a page stand: the same rows on every page, so that nothing jumps between them. */
export interface Regions {
  readonly header: number;
  readonly top: number;
  readonly height: number;
  readonly footer: number;
}

// In a window lower than this no row is left blank.
const ROOMY = 28;

/** @param footer how many rows it takes. @param isTight no row is left blank, for a page that has too much to show. */
export function layRegions(
  { rows }: Pick<Window, "rows">,
  { footer = 1, isTight = false }: { readonly footer?: number; readonly isTight?: boolean } = {},
): Regions {
  const edge = rows >= ROOMY && !isTight ? 1 : 0;
  const air = isTight ? 0 : 1;
  const top = edge + 1 + air;
  const foot = rows - edge - footer;
  return { header: edge, top, height: Math.max(1, foot - air - top), footer: foot };
}

/** As many lines as the window has rows, these in their places; what does not fit is not drawn. */
export function composeSheet(
  { rows }: Window,
  parts: readonly (readonly [row: number, lines: readonly string[]])[],
): string[] {
  const lines = Array.from({ length: rows }, () => "");
  for (const [row, part] of parts)
    for (const [index, line] of part.entries())
      if (row + index >= 0 && row + index < rows) lines[row + index] = line;
  return lines;
}

/** The optical middle of a page stands above the real one. */
export const UPPER = 0.42;

/** These lines in the optical middle. */
export function composeMidway(window: Window, lines: readonly string[]): string[] {
  return composeSheet(window, [[Math.max(0, Math.floor((window.rows - lines.length) * UPPER)), lines]]);
}

/** A line of the text column: its pointer hangs in the margin, so that all text keeps one edge. */
export function drawLine(
  window: Window,
  text: string,
  tone: Tone = "text",
  pointer = "",
  pointerTone: Tone = "ember",
): string {
  if (text === "" && pointer === "") return "";
  const { left } = measureColumn(window);
  const margin = pointer === "" ? "" : `${" ".repeat(left - 2)}${paint(window.look, pointerTone, pointer)} `;
  return (margin || " ".repeat(left)) + paint(window.look, tone, text);
}

/** Two quiet ends of one line; where both do not fit, the left one gives way. */
export function joinEnds(window: Window, left: string, right: string): string {
  const { width } = measureColumn(window);
  const end = shorten(window.look, makeLegible(window.look, right), width);
  const room = width - countColumns(end) - (end === "" ? 0 : 2);
  const start = shorten(window.look, makeLegible(window.look, left), room);
  const gap = " ".repeat(Math.max(0, width - countColumns(start) - countColumns(end)));
  return drawLine(window, (start + gap + end).trimEnd(), "quiet");
}

/** A hint, which is of no use in part, beside the end of the line: where both do not fit it is left out. */
export const joinHint = (window: Window, hint: string, right: string): string =>
  joinEnds(window, fitBoth(window, hint, right) ? hint : "", right);

/** What has just been said, in the place of the end of the line where both do not fit. */
export const joinSaid = (window: Window, says: string, right: string): string =>
  joinEnds(window, says, fitBoth(window, says, right) ? right : "");

const fitBoth = (window: Window, ...ends: readonly string[]): boolean =>
  countColumns(ends.map((end) => makeLegible(window.look, end)).join("  ")) <= measureColumn(window).width;

/** The footer of a list: what was said last or else what Enter does, whether more is below, and the way out. */
export function endsOfList(window: Window, does: string, hasMore: boolean, says?: string): string {
  const more = hasMore ? [pickGlyph(window.look, "more")] : [];
  const right = [...more, "Escape closes"].join(pickGlyph(window.look, "and"));
  return says === undefined ? joinHint(window, does, right) : joinSaid(window, says, right);
}

/** As many of these as have room in so many columns, whole; the first of them in any case. */
export function joinWhole(look: Look, parts: readonly string[], room: number): string {
  const [first = "", ...rest] = parts.map((part) => makeLegible(look, part));
  return rest.reduce(
    (line, part) => {
      const longer = line + pickGlyph(look, "and") + part;
      return countColumns(longer) <= room ? longer : line;
    },
    shorten(look, first, room),
  );
}

/** The lines of a menu, the one at `cursor` marked, if any; at most `height` of them, the marked one always among them. */
export function drawMenu(
  window: Window,
  labels: readonly string[],
  cursor: number | undefined,
  height = labels.length,
  seenFrom?: number,
): string[] {
  const { width } = measureColumn(window);
  const first = firstShown(labels.length, cursor ?? 0, height, seenFrom);
  return labels.slice(first, first + height).map((label, index) => {
    const isMarked = first + index === cursor;
    const text = shorten(window.look, makeLegible(window.look, label), width);
    const isTakeable = cursor !== undefined;
    const tone = isMarked ? "ember" : "text";
    const line = drawListed(window, text, tone, isMarked, isTakeable ? index : undefined);
    return isTakeable ? withTarget(line, first + index) : line;
  });
}

/** A line of a list, with the pointer or its number at its side: it is taken by either. */
export const drawListed = (
  window: Window,
  text: string,
  tone: Tone,
  isMarked: boolean,
  shown: number | undefined,
): string =>
  isMarked
    ? drawLine(window, text, tone, pickGlyph(window.look, "pointer"))
    : drawLine(window, text, tone, numberAt(shown), "quiet");

/** The number at the side of a line of a list: the first nine that are on the screen have one. */
export const numberAt = (shown: number | undefined): string =>
  shown !== undefined && shown < 9 ? String(shown + 1) : "";

/** How far a page of so many lines is leafed on: one of them stays, so that the eye finds its place again. */
export const pageStep = (height: number): number => Math.max(1, height - 1);

/**
 * From where a list of `height` rows is shown so that the row at `cursor` is in it, in the middle where that is possible.
 * @param seenFrom where it began when it was clicked: nothing may move from under the mouse
 */
export const firstShown = (count: number, cursor: number, height: number, seenFrom?: number): number => {
  const wanted =
    seenFrom === undefined ? cursor - Math.floor(height / 2) : clamp(seenFrom, cursor - height + 1, cursor);
  return Math.max(0, Math.min(wanted, count - height));
};

/** Of rows that take several lines each: from which to which as many are shown as have room, that at `cursor` among them. */
export function shownRows(
  count: number,
  cursor: number,
  room: number,
  linesOf: (row: number) => number,
  seenFrom?: number,
): { readonly first: number; readonly end: number } {
  let first = Math.min(cursor, seenFrom ?? cursor);
  let used = 0;
  const take = (row: number, most = room) => {
    const lines = row < 0 || row >= count ? Number.POSITIVE_INFINITY : linesOf(row);
    if (used + lines > most) return false;
    used += lines;
    return true;
  };
  take(cursor, Number.MAX_SAFE_INTEGER);
  if (seenFrom === undefined) {
    const own = used;
    while (take(first - 1, own + Math.max(0, Math.floor((room - own + 1) / 2)))) first -= 1;
  } else {
    let row = cursor;
    while (row > first && take(row - 1)) row -= 1;
    first = row;
  }
  let end = cursor + 1;
  while (take(end)) end += 1;
  while (take(first - 1)) first -= 1;
  return { first, end };
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** The keys that move the pointer of a list, the same ones on every list. */
export type Move = "up" | "down" | "first" | "last" | "before" | "page-down" | "on";

const PAGE = 8;

/** A list, and whether there are lines of it below the screen: only then is there something to read on to. */
export interface Listed {
  readonly count: number;
  readonly hasMore: boolean;
}

/** Where an action puts the pointer of a list; undefined where it is none that moves one. */
export function cursorAfter(cursor: number, action: string | undefined, list: Listed): number | undefined {
  return isMove(action) ? moveCursor(cursor, action, list) : undefined;
}

/** Where a key that moves the pointer of a list puts it. */
export function moveCursor(cursor: number, move: Move, { count, hasMore }: Listed): number {
  const to = {
    up: cursor - 1,
    down: cursor + 1,
    first: 0,
    last: count - 1,
    before: cursor - PAGE,
    "page-down": cursor + PAGE,
    on: hasMore ? cursor + PAGE : cursor,
  }[move];
  return clamp(to, 0, Math.max(0, count - 1));
}

const MOVES: ReadonlySet<string | undefined> = new Set<Move>([
  "up",
  "down",
  "first",
  "last",
  "before",
  "page-down",
  "on",
]);
const isMove = (action: string | undefined): action is Move => MOVES.has(action);
