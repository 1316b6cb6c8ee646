import { writeByline } from "../../run/keep/front.ts";
import type { RunSummary } from "../../run/keep/run-summary.ts";
import { CONTENT_NOTES } from "../../run/play/content-notes.ts";
import { countColumns } from "../../text/width.ts";
import { balance, centre, measureColumn, shorten, spaceOut } from "../text/column.ts";
import { composeMidway, moveCursor } from "../text/sheet.ts";
import type { Effect } from "../view/effect.ts";
import type { Action } from "../view/key-table.ts";
import { makeLegible, paint, pickGlyph } from "../view/look.ts";
import type { Outcome, Page, TitlePage, Window } from "../view/view.ts";

const ROOMY = 20;
/** Under a shorter title the menu begins where it would under one so wide. */
const MENU = 24;
const TITLE = "Buried Letters";
const WHERE_AND_WHEN = "Iwo Jima, June 1944 to March 1945";
// The book says so again before the chapters that need it.
const CARE = "A story of war, with illness and death in it. It warns you before its hard chapters.";

interface Item {
  readonly label: string;
  readonly more?: string;
  /** Missing for a line that stands empty, so that the menu does not jump when the last run has been read. */
  readonly effect?: Effect | "help";
}

function itemsOf({ last }: TitlePage, { front }: Window): Item[] {
  const items: Item[] = [
    last !== undefined && last !== "none"
      ? {
          label: "Continue",
          more: describeWhere(last),
          effect: { do: "open", request: { kind: "run", name: last.name } },
        }
      : { label: "" },
    { label: "New run", effect: { do: "open", request: { kind: "new" } } },
    { label: "Runs", effect: { do: "list-runs" } },
    { label: CONTENT_NOTES.title, effect: { do: "content-notes" } },
    { label: "Help", effect: "help" },
    { label: "Leave", effect: { do: "leave" } },
  ];
  return items.filter(({ label }) => label !== CONTENT_NOTES.title || !front || front.hasContentNotes);
}

/** The title page once the last run has been read, also where the help has been opened over it. */
export function withLast(page: Page, last: RunSummary | undefined): Page {
  if (page.kind === "help") return { ...page, under: withLast(page.under, last) };
  return page.kind === "title" ? { ...page, last: last ?? "none" } : page;
}

/** Where a run stands, in the words of a table of contents. */
export const describeWhere = ({ title, day }: RunSummary): string => [title, day].filter(Boolean).join(", ");

/** What a key does on the title page. */
export function applyToTitle(page: TitlePage, action: Action | undefined, window: Window): Outcome {
  const items = itemsOf(page, window);
  const cursor = cursorOf(page, items);
  const first = items.findIndex(({ effect }) => effect);
  switch (action) {
    case "up":
    case "down":
    case "first":
    case "last":
      return [{ ...page, cursor: Math.max(first, moveCursor(cursor, action, items.length)) }];
    case "take": {
      const effect = items[cursor]?.effect;
      if (effect === "help") return [{ kind: "help", under: page, top: 0 }];
      return effect ? [page, effect] : [page];
    }
    case "leave":
    case "stop":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

/** The title page of the book. */
export function drawTitle(page: TitlePage, window: Window): string[] {
  const { look, rows, front } = window;
  const title = spaceOut(makeLegible(look, front?.title ?? TITLE), measureColumn(window).width);
  const island = front ? "" : pickGlyph(look, "island");
  const titleWidth = Math.min(countColumns(title), measureColumn(window).width);
  const menu = menuLinesOf(page, window, Math.max(titleWidth, MENU));
  const care = front ? [] : balance(window, CARE, "quiet");
  const line = centre(window, front ? makeLegible(look, writeByline(front)) : WHERE_AND_WHEN, "text");
  if (rows < ROOMY) {
    // Six lines of menu leave six: air goes first, then the note gets no blank line of its own.
    const head = [...centre(window, title, "strong"), ...line];
    const air = rows > head.length + care.length + menu.length + 1;
    return composeMidway(window, [...head, "", ...care, ...(air ? [""] : []), ...menu]);
  }
  return composeMidway(window, [
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
  ]);
}

/** The lines of the menu begin where the title does. */
function menuLinesOf(page: TitlePage, window: Window, titleWidth: number): string[] {
  const { columns, look } = window;
  const items = itemsOf(page, window);
  const cursor = cursorOf(page, items);
  const left = Math.floor((columns - titleWidth) / 2);
  return items.map(({ label, more }, index) => {
    if (label === "") return "";
    const isMarked = index === cursor;
    const mark = isMarked ? `${paint(look, "ember", pickGlyph(look, "pointer"))} ` : "  ";
    const rest = more ? shorten(look, makeLegible(look, more), columns - left - label.length - 5) : "";
    const tail = rest ? `   ${paint(look, "quiet", rest)}` : "";
    return `${" ".repeat(left - 2)}${mark}${paint(look, isMarked ? "ember" : "text", label)}${tail}`;
  });
}

// Nothing is marked before it is known whether there is a run to continue: the pointer would move while a finger is on its way.
const cursorOf = ({ cursor, last }: TitlePage, items: readonly Item[]): number =>
  cursor ?? (last === undefined ? -1 : items.findIndex(({ effect }) => effect));
