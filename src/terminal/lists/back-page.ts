import { headOfWays } from "../../run/show/ways-words.ts";
import { counted } from "../../text/counted.ts";
import { breakLines, measureColumn, shorten } from "../text/column.ts";
import {
  clamp,
  composeSheet,
  cursorAfter,
  drawLine,
  endsOfList,
  joinEnds,
  layRegions,
  pageStep,
  shownRows,
} from "../text/sheet.ts";
import { withTarget } from "../text/target.ts";
import type { ActionOn } from "../view/key-table.ts";
import { makeLegible } from "../view/look.ts";
import type { BackPage, Outcome, Window } from "../view/view.ts";
import { type Entry, findStop, listEntries } from "./back-entries.ts";
import { drawRule, paneLines } from "./back-pane.ts";
import { drawRow, restOfRow } from "./back-row.ts";

// In less no line is left blank between the parts.
const ROOMY = 14;
const LEAST_LISTED = 3;

/** What a key does in the list of decisions. */
export function applyToBack(
  page: BackPage,
  action: ActionOn<"back"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const { rows, first, end, pane } = layBack(page, window);
  const readTo = (top: number): Outcome => [{ ...page, read: { row: page.cursor, top } }];
  if (action === "on") return pane.hasMore ? readTo(pane.top + pageStep(pane.room)) : [page];
  if (action === "before" && pane.top > 0) return readTo(Math.max(0, pane.top - pageStep(pane.room)));
  const moved = cursorAfter(page.cursor, action, { count: rows.length, hasMore: false });
  if (moved !== undefined) return [{ ...page, cursor: moved }];
  switch (action) {
    case "fork-before":
    case "fork-after":
    case "chapter-before":
    case "chapter-after":
      return [{ ...page, cursor: findStop(page, action) }];
    case "take":
      return taken(page, rows[page.cursor]);
    case "take-number":
      return first + number > end ? [page] : taken(page, rows[first + number - 1]);
    case "close":
    case "leave":
      return [page.under];
    case "stop":
      return [page.under, { do: "leave" }];
    default:
      return [page];
  }
}

function taken({ under }: BackPage, row: Entry | undefined): Outcome {
  if (!row || ("point" in row && row.point === under.count)) return [under];
  return [
    under,
    "point" in row ? { do: "go-to", count: row.point } : { do: "go-along", decisions: row.branch.decisions },
  ];
}

/** How the rows of the page are shared out: what stands at its head, the list, what belongs to the marked row. */
function layBack(page: BackPage, window: Window) {
  const { ways, cursor } = page;
  const { header, top, height, footer } = regionsOf(window);
  const isRoomy = height >= ROOMY;
  const most = isRoomy ? Math.max(3, Math.floor(height / 5)) : 2;
  const { head, ofHead } = layHead(page, most, window);
  if (isRoomy && head.length > 0) head.push("");
  const rows = listEntries(ways);
  const { first, end, list } = layList(page, Math.floor((height - head.length) / 2), isRoomy, window);
  const room = height - head.length - list.length - (isRoomy ? 3 : 1);
  const row = rows[cursor];
  const ofRow = row && !isRoomy ? restOfRow(page, row, cursor === first, window) : "";
  const lines = paneLines(page, row, { ofRow, ofHead }, window);
  const last = Math.max(0, lines.length - room);
  const readTo = page.read?.row === cursor ? clamp(page.read.top, 0, last) : 0;
  const pane = { lines, room, top: readTo, hasMore: readTo < last };
  return { header, top, footer, head, rows, list, first, end, pane, isRoomy };
}

/** The rows that are shown in so many lines; in a low window each has one, and what is cut of it is read below. */
function layList(page: BackPage, height: number, isRoomy: boolean, window: Window) {
  const { ways, cursor, seenFrom } = page;
  const rows = listEntries(ways);
  const room = Math.max(LEAST_LISTED, height);
  const drawn = (index: number, shown: number): string[] => {
    const row = rows[index];
    return row ? drawRow(page, row, index === cursor, shown, window, isRoomy) : [];
  };
  // The first on the screen names its chapter, wherever that began.
  const shown = shownRows(rows.length, cursor, room, (row) => drawn(row, 0).length, seenFrom);
  const list = rows
    .slice(shown.first, shown.end)
    .flatMap((_, index) =>
      drawn(shown.first + index, index).map((line) => withTarget(line, shown.first + index)),
    );
  // What is read below stays where it is, however many lines the rows take.
  const isPart = shown.first > 0 || shown.end < rows.length;
  return { ...shown, list: [...list, ...Array(isPart ? Math.max(0, room - list.length) : 0).fill("")] };
}

/** In a low window the list and what is read below it are worth more than air. */
function regionsOf(window: Window) {
  const regions = layRegions(window);
  return regions.height >= ROOMY ? regions : layRegions(window, { isTight: true });
}

/** What stands at the head of the ways, and all of it once more where it is longer than that. */
function layHead({ ways }: BackPage, most: number, window: Window): { head: string[]; ofHead: string } {
  const said = headOfWays(ways);
  const { look } = window;
  const { width } = measureColumn(window);
  const lines = said === "" ? [] : breakLines(makeLegible(look, said), width).map(({ text }) => text);
  if (lines.length <= most) return { head: lines, ofHead: "" };
  const shortened = shorten(look, lines.slice(most - 1).join(" "), width);
  return { head: [...lines.slice(0, most - 1), shortened], ofHead: said };
}

/**
 * Every decision of this line of the run, the ones not yet made again in grey, under each the ways that were left
 * there; and for the row that is marked what else could have been decided, and the words that were read.
 */
export function drawBack(page: BackPage, window: Window): string[] {
  const { header, top, footer, head, rows, list, end, pane, isRoomy } = layBack(page, window);
  const row = rows[page.cursor];
  const below = pane.lines.slice(pane.top, pane.top + pane.room);
  return composeSheet(window, [
    [header, [joinEnds(window, "Ways back", row ? placeOf(page, row) : "")]],
    [top, [...head.map((text) => drawLine(window, text)), ...list]],
    [
      top + head.length + list.length + (isRoomy ? 1 : 0),
      [drawRule(pane.hasMore, window), ...(isRoomy ? [""] : []), ...below],
    ],
    [footer, [endsOfList(window, "Enter goes there", end < rows.length)]],
  ]);
}

function placeOf({ ways: { line } }: BackPage, row: Entry): string {
  if ("branch" in row) return `a way you left, ${counted(row.branch.decisions.length)}`;
  return row.point < line.length
    ? `decision ${row.point + 1} of ${line.length}`
    : `after ${counted(line.length)}`;
}
