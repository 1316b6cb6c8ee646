import type { Branch } from "../../run/keep/branch.ts";
import {
  branchInWords,
  headOfWays,
  NOT_TAKEN,
  otherInWords,
  otherOptions,
} from "../../run/show/ways-words.ts";
import { counted } from "../../text/counted.ts";
import { countColumns } from "../../text/width.ts";
import { breakLines, measureColumn, shorten } from "../text/column.ts";
import { linesOf } from "../text/paragraphs.ts";
import {
  clamp,
  composeSheet,
  cursorAfter,
  drawLine,
  drawListed,
  endsOfList,
  firstShown,
  joinEnds,
  layRegions,
} from "../text/sheet.ts";
import { withTarget } from "../text/target.ts";
import type { ActionOn } from "../view/key-table.ts";
import { type Look, makeLegible, pickGlyph } from "../view/look.ts";
import type { BackPage, Outcome, Window } from "../view/view.ts";
import { type Entry, findStop, listEntries } from "./back-entries.ts";

// In less no line is left blank between the parts.
const ROOMY = 14;
/** What the names of the chapters take of a line. */
const TITLES = 0.3;
/** Fewer letters of what was chosen tell nothing. */
const LEAST_OF_WORDS = 8;

/** What a key does in the list of decisions. */
export function applyToBack(
  page: BackPage,
  action: ActionOn<"back"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const rows = listEntries(page.ways);
  const { first, listed } = layBack(page, window);
  const hasMore = first + listed < rows.length;
  const moved = cursorAfter(page.cursor, action, { count: rows.length, hasMore });
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
      return number > listed ? [page] : taken(page, rows[first + number - 1]);
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
function layBack({ ways, cursor, seenFrom }: BackPage, window: Window) {
  const { height } = layRegions(window);
  const { look } = window;
  const { width } = measureColumn(window);
  const isRoomy = height >= ROOMY;
  const said = headOfWays(ways);
  const lines = said === "" ? [] : breakLines(makeLegible(look, said), width).map(({ text }) => text);
  const most = Math.max(3, Math.floor(height / 5));
  const head = lines.slice(0, most);
  if (lines.length > most) head[most - 1] = shorten(look, lines.slice(most - 1).join(" "), width);
  if (isRoomy && head.length > 0) head.push("");
  const count = listEntries(ways).length;
  const listed = Math.min(count, Math.max(3, Math.floor((height - head.length) / 2)));
  const room = height - head.length - listed - (isRoomy ? 3 : 1);
  return { head, listed, first: firstShown(count, cursor, listed, seenFrom), room, isRoomy };
}

/**
 * Every decision of this line of the run, the ones not yet made again in grey, under each the ways that were left
 * there; and for the row that is marked what else could have been decided, and the words that were read.
 */
export function drawBack(page: BackPage, window: Window): string[] {
  const { header, top, footer } = layRegions(window);
  const { head, listed, first, room, isRoomy } = layBack(page, window);
  const rows = listEntries(page.ways);
  const list = rows
    .slice(first, first + listed)
    .map((row, index) =>
      withTarget(rowLine(page, row, first + index === page.cursor, index, window), first + index),
    );
  const rule = drawLine(window, pickGlyph(window.look, "rule").repeat(measureColumn(window).width), "quiet");
  const row = rows[page.cursor];
  const otherwise = others(page, row, room, window).slice(0, room);
  const below = [...otherwise, ...preview(page, row, room - otherwise.length, window)];
  return composeSheet(window, [
    [header, [joinEnds(window, "Ways back", row ? placeOf(page, row) : "")]],
    [top, [...head.map((text) => drawLine(window, text)), ...list]],
    [top + head.length + listed + (isRoomy ? 1 : 0), [rule, ...(isRoomy ? [""] : []), ...below]],
    [footer, [endsOfList(window, "Enter goes there", first + listed < rows.length)]],
  ]);
}

function placeOf({ ways: { line } }: BackPage, row: Entry): string {
  if ("branch" in row) return `a way you left, ${counted(row.branch.decisions.length)}`;
  return row.point < line.length
    ? `decision ${row.point + 1} of ${line.length}`
    : `after ${counted(line.length)}`;
}

function rowLine(page: BackPage, row: Entry, isMarked: boolean, shown: number, window: Window): string {
  const { look } = window;
  const { width } = measureColumn(window);
  const titleWidth = Math.floor(width * TITLES);
  const room = width - titleWidth - 4;
  const { named, sign, words, isQuiet } =
    "point" in row
      ? pointWords(page, row.point, shown === 0, window)
      : { named: "", sign: pickGlyph(look, "way"), words: wayWords(row.branch, room, look), isQuiet: true };
  const title = shorten(look, makeLegible(look, named), titleWidth);
  const text = `${padded(title, titleWidth)}  ${sign} ${shorten(look, makeLegible(look, words), room)}`;
  return drawListed(window, text, isMarked ? "ember" : isQuiet ? "quiet" : "text", isMarked, shown);
}

/** A way that was left. What it came to is what tells it from others, so that the words chosen give way to it. */
function wayWords(branch: Branch, room: number, look: Look): string {
  const whole = branchInWords(branch);
  const over = countColumns(makeLegible(look, whole)) - room;
  if (over <= 0) return whole;
  const left = countColumns(makeLegible(look, branch.chose)) - over;
  return left < LEAST_OF_WORDS
    ? branch.ended
    : branchInWords({ ...branch, chose: shorten(look, branch.chose, left) });
}

function pointWords({ ways }: BackPage, point: number, isFirst: boolean, { look }: Window) {
  const { line, count, bookmarks } = ways;
  const step = line[point];
  const title = step?.scene.title ?? "";
  // A chapter is named where its first decision stands, as in a table of contents.
  const isNamed = isFirst || title !== line[point - 1]?.scene.title;
  const isHere = point === count;
  const chosen = step ? step.chose.text : isHere ? "You are here" : "As far as you went";
  const bookmark = bookmarks.get(point);
  return {
    named: isNamed ? title : "",
    sign: isHere ? pickGlyph(look, "here") : " ",
    words: bookmark === undefined ? chosen : `${chosen} [${bookmark}]`,
    isQuiet: point > count,
  };
}

/** The options that were not taken at a fork, each with what the ways came to that took it. */
function others({ ways }: BackPage, row: Entry | undefined, room: number, window: Window): string[] {
  const options = row && "point" in row ? otherOptions(ways, row.point) : [];
  if (options.length === 0) return [];
  const { look } = window;
  const lead = NOT_TAKEN.length + 1;
  const { width } = measureColumn(window);
  const lines = options
    .flatMap((option) => breakLines(makeLegible(look, otherInWords(option)), width - lead))
    .map(({ text }, index) => drawLine(window, (index === 0 ? `${NOT_TAKEN} ` : " ".repeat(lead)) + text));
  const most = clamp(lines.length, 1, Math.max(1, room));
  const cut = drawLine(window, " ".repeat(lead) + pickGlyph(look, "cut"));
  return lines.length > most ? [...lines.slice(0, most - 1), cut] : [...lines, ""];
}

/** The words that were read there, as far as there is room; a sign says that there are more. */
function preview({ ways }: BackPage, row: Entry | undefined, room: number, window: Window): string[] {
  const scene = row && ("branch" in row ? row.branch.scene : (ways.line[row.point]?.scene ?? ways.end));
  const lines = (scene?.passages ?? []).flatMap((passage, index) => [
    ...(index > 0 ? [""] : []),
    ...linesOf({ kind: "passage", passage }, window).map(({ text }) => text),
  ]);
  const shown = lines.slice(0, Math.max(0, room));
  const last = shown.pop();
  if (last === undefined) return [];
  const cut = lines.length > room ? pickGlyph(window.look, "cut") : "";
  const end = shorten(window.look, last + cut, measureColumn(window).width);
  return [...shown, end].map((text) => drawLine(window, text, "quiet"));
}

const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - countColumns(text)));
