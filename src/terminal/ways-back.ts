import type { Passage } from "../run/scene.ts";
import { columnOf, shorten } from "./column.ts";
import type { Deed } from "./key-table.ts";
import { glyph, legible } from "./look.ts";
import { linesOf } from "./paragraphs.ts";
import { columnLine, endsOfList, firstShown, regionsOf, sheet, stepped, twoEnds } from "./sheet.ts";
import type { Answer, BackPage, Window } from "./view.ts";
import { columnsOf } from "./width.ts";

/** What a key does in the list of decisions. */
export function backAfter(page: BackPage, deed: Deed | undefined): Answer {
  switch (deed) {
    case "up":
    case "down":
    case "first":
    case "last":
      return [{ ...page, cursor: stepped(page.cursor, deed, page.line.length + 1) }];
    case "before":
    case "on": {
      const far = deed === "on" ? PAGE : -PAGE;
      return [{ ...page, cursor: Math.max(0, Math.min(page.cursor + far, page.line.length)) }];
    }
    case "take":
      return page.cursor === page.under.count
        ? [page.under]
        : [page.under, { do: "go-to", count: page.cursor }];
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

/** Every decision of this line of the run, the ones not yet made again in grey, and the words they were made under. */
export function backPage(page: BackPage, window: Window): string[] {
  const { header, top, height, footer } = regionsOf(window);
  const listed = Math.min(page.line.length + 1, Math.max(3, Math.floor(height / 2)));
  const first = firstShown(page.line.length + 1, page.cursor, listed);
  const list = Array.from({ length: listed }, (_, row) => pointLine(page, first + row, row === 0, window));
  const rule = columnLine(window, glyph(window.look, "rule").repeat(columnOf(window).width), "quiet");
  const room = height - listed - 3;
  return sheet(window, [
    [header, [twoEnds(window, "Ways back", `decision ${page.cursor} of ${page.line.length}`)]],
    [top, list],
    [top + listed + 1, [rule, "", ...preview(page, window).slice(0, Math.max(0, room))]],
    [footer, [endsOfList(window, "Enter goes there", first + listed < page.line.length + 1)]],
  ]);
}

function pointLine(
  { line, cursor, under }: BackPage,
  point: number,
  isFirst: boolean,
  window: Window,
): string {
  const { look } = window;
  const { width } = columnOf(window);
  const step = line[point];
  const title = step?.scene.title ?? "";
  // A chapter is named where its first decision stands, as in a table of contents.
  const isNamed = isFirst || title !== line[point - 1]?.scene.title;
  const titleWidth = Math.floor(width / 4);
  const named = isNamed ? shorten(look, legible(look, title), titleWidth) : "";
  const here = point === under.count;
  const words = step ? step.chose.text : here ? "You are here" : "As far as you went";
  const sign = here ? `${glyph(look, "here")} ` : "  ";
  const text = `${padded(named, titleWidth)}  ${sign}${shorten(look, legible(look, words), width - titleWidth - 4)}`;
  const tone = point === cursor ? "ember" : point > under.count ? "quiet" : "text";
  return columnLine(window, text, tone, point === cursor ? glyph(look, "mark") : "");
}

function preview({ line, cursor, under }: BackPage, window: Window): string[] {
  const scene = cursor === under.count ? under.scene : line[cursor]?.scene;
  const lines = (scene?.passages ?? []).flatMap((passage: Passage, index) => [
    ...(index > 0 ? [""] : []),
    ...linesOf({ kind: "passage", passage }, window).map(({ text }) => columnLine(window, text, "quiet")),
  ]);
  return lines;
}

const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - columnsOf(text)));
