import type { Branch } from "../../run/keep/branch.ts";
import type { Scene } from "../../run/play/scene.ts";
import { counted } from "../../text/counted.ts";
import { countColumns } from "../../text/width.ts";
import { measureColumn, shorten } from "../text/column.ts";
import { linesOf } from "../text/paragraphs.ts";
import {
  clamp,
  composeSheet,
  drawLine,
  endsOfList,
  firstShown,
  joinEnds,
  layRegions,
  moveCursor,
} from "../text/sheet.ts";
import type { Action } from "../view/key-table.ts";
import { makeLegible, pickGlyph } from "../view/look.ts";
import type { BackPage, Outcome, Window } from "../view/view.ts";

/** A row of the list: a point of the line the run is on, or a way that was left at the point above it. */
type Entry = { readonly point: number } | { readonly branch: Branch };

/** Points 0, the first page, to `line.length`, the last one reached, each with the ways that parted there. */
const listEntries = ({ line, branches }: Pick<BackPage, "line" | "branches">): Entry[] =>
  Array.from({ length: line.length + 1 }, (_, point) => [
    { point },
    ...branches.filter(({ parted }) => parted === point).map((branch) => ({ branch })),
  ]).flat();

/** The page with the point marked at which the run stands. */
export const pointAt = (page: Omit<BackPage, "cursor">, count: number): BackPage => ({
  ...page,
  cursor: listEntries(page).findIndex((row) => "point" in row && row.point === count),
});

/** What a key does in the list of decisions. */
export function applyToBack(page: BackPage, action: Action | undefined): Outcome {
  const rows = listEntries(page);
  switch (action) {
    case "up":
    case "down":
    case "first":
    case "last":
      return [{ ...page, cursor: moveCursor(page.cursor, action, rows.length) }];
    case "before":
    case "on":
      return [{ ...page, cursor: clamp(page.cursor + (action === "on" ? PAGE : -PAGE), 0, rows.length - 1) }];
    case "take":
      return taken(page, rows[page.cursor]);
    case "close":
    case "leave":
    case "back":
      return [page.under];
    case "stop":
      return [page.under, { do: "leave" }];
    default:
      return [page];
  }
}

const PAGE = 8;

function taken({ under }: BackPage, row: Entry | undefined): Outcome {
  if (!row || ("point" in row && row.point === under.count)) return [under];
  return [
    under,
    "point" in row ? { do: "go-to", count: row.point } : { do: "go-along", decisions: row.branch.decisions },
  ];
}

/**
 * Every decision of this line of the run, the ones not yet made again in grey, under each the ways that were left
 * there, and the words that were read at the row that is marked.
 */
export function drawBack(page: BackPage, window: Window): string[] {
  const { header, top, height, footer } = layRegions(window);
  const rows = listEntries(page);
  const listed = Math.min(rows.length, Math.max(3, Math.floor(height / 2)));
  const first = firstShown(rows.length, page.cursor, listed);
  const list = rows
    .slice(first, first + listed)
    .map((row, index) => rowLine(page, row, first + index === page.cursor, index === 0, window));
  const rule = drawLine(window, pickGlyph(window.look, "rule").repeat(measureColumn(window).width), "quiet");
  const row = rows[page.cursor];
  const room = height - listed - 3;
  return composeSheet(window, [
    [header, [joinEnds(window, "Ways back", row ? placeOf(page, row) : "")]],
    [top, list],
    [top + listed + 1, [rule, "", ...preview(page, row, window).slice(0, Math.max(0, room))]],
    [footer, [endsOfList(window, "Enter goes there", first + listed < rows.length)]],
  ]);
}

const placeOf = ({ line }: BackPage, row: Entry): string =>
  "point" in row
    ? `decision ${row.point} of ${line.length}`
    : `a way you left, ${counted(row.branch.decisions.length)}`;

function rowLine(page: BackPage, row: Entry, isMarked: boolean, isFirst: boolean, window: Window): string {
  const { look } = window;
  const { width } = measureColumn(window);
  const titleWidth = Math.floor(width / 4);
  const { named, sign, words, isQuiet } =
    "point" in row ? pointWords(page, row.point, isFirst, window) : branchWords(row.branch, window);
  const title = shorten(look, makeLegible(look, named), titleWidth);
  const text = `${padded(title, titleWidth)}  ${sign} ${shorten(look, makeLegible(look, words), width - titleWidth - 4)}`;
  const tone = isMarked ? "ember" : isQuiet ? "quiet" : "text";
  return drawLine(window, text, tone, isMarked ? pickGlyph(look, "pointer") : "");
}

interface Words {
  readonly named: string;
  readonly sign: string;
  readonly words: string;
  readonly isQuiet: boolean;
}

function pointWords(
  { line, under, bookmarks }: BackPage,
  point: number,
  isFirst: boolean,
  { look }: Window,
): Words {
  const step = line[point];
  const title = step?.scene.title ?? "";
  // A chapter is named where its first decision stands, as in a table of contents.
  const isNamed = isFirst || title !== line[point - 1]?.scene.title;
  const here = point === under.count;
  const chosen = step ? step.chose.text : here ? "You are here" : "As far as you went";
  const bookmark = bookmarks.get(point);
  return {
    named: isNamed ? title : "",
    sign: here ? pickGlyph(look, "here") : " ",
    words: bookmark === undefined ? chosen : `${chosen} [${bookmark}]`,
    isQuiet: point > under.count,
  };
}

const branchWords = ({ chose, ended }: Branch, { look }: Window): Words => ({
  named: "",
  sign: pickGlyph(look, "way"),
  words: `${chose} … ${ended}`,
  isQuiet: true,
});

function preview({ line, under }: BackPage, row: Entry | undefined, window: Window): string[] {
  const scene =
    row && ("branch" in row ? row.branch.scene : sceneAt(line[row.point]?.scene, row.point, under));
  return (scene?.passages ?? []).flatMap((passage, index) => [
    ...(index > 0 ? [""] : []),
    ...linesOf({ kind: "passage", passage }, window).map(({ text }) => drawLine(window, text, "quiet")),
  ]);
}

const sceneAt = (scene: Scene | undefined, point: number, under: BackPage["under"]): Scene | undefined =>
  point === under.count ? under.scene : scene;

const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - countColumns(text)));
