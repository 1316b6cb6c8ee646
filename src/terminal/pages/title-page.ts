import { writeByline } from "../../run/keep/front.ts";
import { endingsBesides, type RunSummary, standingParts } from "../../run/keep/run-summary.ts";
import { CONTENT_NOTES } from "../../run/play/content-notes.ts";
import { endName } from "../../run/play/scene.ts";
import { counted } from "../../text/counted.ts";
import { countColumns } from "../../text/width.ts";
import { balance, centre, measureColumn, spaceOut } from "../text/column.ts";
import { composeMidway, cursorAfter, firstShown, joinWhole, numberAt } from "../text/sheet.ts";
import { withTarget } from "../text/target.ts";
import type { Effect } from "../view/effect.ts";
import type { ActionOn } from "../view/key-table.ts";
import { makeLegible, paint, pickGlyph } from "../view/look.ts";
import type { Outcome, Page, TitlePage, Window } from "../view/view.ts";

const ROOMY = 20;
/** Under a shorter title the menu begins where it would under one so wide. */
const MENU = 24;
/** Lines of the menu that are left to it by the longest title in the lowest window. */
const LEAST_OF_A_MENU = 4;
const TITLE = "Buried Letters";
const WHERE_AND_WHEN = "Iwo Jima, June 1944 to March 1945";
// The book says so again before the chapters that need it.
const CARE = "A story of war, with illness and death in it. It warns you before its hard chapters.";

interface Item {
  readonly label: string;
  /** Behind the label, as many of these as there is room for. */
  readonly more?: readonly string[];
  /** Or the first of these that has room. */
  readonly ways?: readonly string[];
  /** Missing for a line that stands empty, so that the menu does not jump when the last run has been read. */
  readonly effect?: Effect | "help" | "settings";
}

function itemsOf({ last }: TitlePage, { front }: Window): Item[] {
  const items: Item[] = [
    last !== undefined && last !== "none"
      ? {
          label: "Continue",
          more: [...standingParts(last), `“${last.name}”`],
          effect: { do: "open", request: { kind: "run", name: last.name } },
        }
      : { label: "" },
    last !== undefined && last !== "none"
      ? { label: "Chapters", ways: waysWords(last), effect: { do: "chapters", name: last.name } }
      : { label: "" },
    { label: "New run", effect: { do: "open", request: { kind: "new" } } },
    { label: "Runs", effect: { do: "list-runs" } },
    { label: CONTENT_NOTES.title, effect: { do: "content-notes" } },
    { label: "Finds", effect: { do: "finds" } },
    { label: "Settings", effect: "settings" },
    { label: "Help", effect: "help" },
    { label: "Leave", effect: { do: "leave" } },
  ];
  return items.filter(({ label }) => label !== CONTENT_NOTES.title || !front || front.hasContentNotes);
}

/** What its ways came to, which its chapters lie on: the longest words first. */
function waysWords(run: RunSummary): string[] {
  const titles = endingsBesides(run).map(endName);
  if (titles.length === 0) return [];
  const isFinished = run.fate !== undefined;
  const many = `came to ${counted(titles.length, isFinished ? "more ending" : "ending")}`;
  return [
    `this run ${isFinished ? "also came to" : "came to"}: ${titles.join("; ")}`,
    `this run ${many}`,
    many,
  ];
}

/** The title page once the last run has been read, also where something has been opened over it. */
export function withLast(page: Page, last: RunSummary | undefined): Page {
  if (page.kind === "help" || page.kind === "settings") return { ...page, under: withLast(page.under, last) };
  return page.kind === "title" ? { ...page, last: last ?? "none" } : page;
}

/** What a key does on the title page. */
export function applyToTitle(
  page: TitlePage,
  action: ActionOn<"title"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const items = itemsOf(page, window);
  const cursor = cursorOf(page, items);
  const first = items.findIndex(({ effect }) => effect);
  const { hasMore } = layTitle(page, window);
  const moved = cursorAfter(cursor, action, { count: items.length, hasMore });
  if (moved !== undefined) return [{ ...page, cursor: Math.max(first, moved) }];
  switch (action) {
    case "take":
      return taken(page, items[cursor]);
    case "take-number":
      return taken(page, page.last === undefined ? undefined : items.filter(isOffered)[number - 1]);
    case "leave":
    case "stop":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

function taken(page: TitlePage, item: Item | undefined): Outcome {
  if (item?.effect === "settings") return [{ kind: "settings", under: page, cursor: 0 }];
  if (item?.effect === "help") return [{ kind: "help", under: page, top: 0 }];
  return item?.effect ? [page, item.effect] : [page];
}

const isOffered = ({ effect }: Item): boolean => effect !== undefined;

/** The title page of the book. */
export const drawTitle = (page: TitlePage, window: Window): string[] =>
  composeMidway(window, layTitle(page, window).lines);

/** Its lines from the first on, and whether there are more of the menu below the screen. */
function layTitle(page: TitlePage, window: Window): { lines: readonly string[]; hasMore: boolean } {
  const { look, rows, front } = window;
  const title = spaceOut(makeLegible(look, front?.title ?? TITLE), measureColumn(window).width);
  const island = front ? "" : pickGlyph(look, "island");
  const titleWidth = Math.min(countColumns(title), measureColumn(window).width);
  const menu = menuLinesOf(page, window, Math.max(titleWidth, MENU));
  const care = front ? [] : balance(window, CARE, "quiet");
  const line = centre(window, front ? makeLegible(look, writeByline(front)) : WHERE_AND_WHEN, "text");
  const whole = [
    ...(island ? [...centre(window, island, "quiet"), ""] : []),
    ...centre(window, title, "strong"),
    ...centre(window, pickGlyph(look, "rule").repeat(titleWidth), "ember"),
    ...line,
    "",
    "",
    ...care,
    "",
    "",
    ...menu,
  ];
  if (rows >= Math.max(ROOMY, whole.length)) return { lines: whole, hasMore: false };
  // Air goes first, then the line under the title; a menu that is still too long is shown in part.
  const head = centre(window, title, "strong").slice(0, rows - care.length - LEAST_OF_A_MENU);
  const left = rows - head.length - care.length - menu.length;
  const where = left >= line.length ? line : [];
  const air = Math.min(2, left - where.length);
  const room = rows - head.length - where.length - care.length;
  // As many lines of the menu as there is room for, the marked one among them; the last of them says that there are more.
  const first = firstShown(menu.length, cursorOf(page, itemsOf(page, window)), room);
  const hasMore = first + room < menu.length;
  const more = hasMore ? `  ${paint(look, "quiet", pickGlyph(look, "below"))}` : "";
  const shown = menu.slice(first, first + room);
  const lines = [
    ...head,
    ...where,
    ...(air > 0 ? [""] : []),
    ...care,
    ...(air > 1 ? [""] : []),
    ...shown.slice(0, -1),
    `${shown.at(-1) ?? ""}${more}`,
  ];
  return { lines, hasMore };
}

/** The lines of the menu begin where the title does. */
function menuLinesOf(page: TitlePage, window: Window, titleWidth: number): string[] {
  const { columns, look } = window;
  const items = itemsOf(page, window);
  const cursor = cursorOf(page, items);
  const left = Math.floor((columns - titleWidth) / 2);
  const offered = items.filter(isOffered);
  return items.map((item, index) => {
    const { label, more, ways = [] } = item;
    if (label === "") return "";
    const isMarked = index === cursor;
    // A number would change its line when it is known what can be continued.
    const number = page.last === undefined ? "" : numberAt(offered.indexOf(item));
    const mark = isMarked
      ? `${paint(look, "ember", pickGlyph(look, "pointer"))} `
      : paint(look, "quiet", number.padEnd(2));
    const room = columns - left - label.length - 5;
    const fitting = ways.map((each) => makeLegible(look, each)).find((each) => countColumns(each) <= room);
    const rest = more ? joinWhole(look, more, room) : (fitting ?? "");
    const tail = rest ? `   ${paint(look, "quiet", rest)}` : "";
    const line = `${" ".repeat(left - 2)}${mark}${paint(look, isMarked ? "ember" : "text", label)}${tail}`;
    return isOffered(item) ? withTarget(line, index) : line;
  });
}

// Nothing is marked before it is known whether there is a run to continue: the pointer would move while a finger is on its way.
const cursorOf = ({ cursor, last }: TitlePage, items: readonly Item[]): number =>
  cursor ?? (last === undefined ? -1 : items.findIndex(({ effect }) => effect));
