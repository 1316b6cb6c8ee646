import { countColumns, splitGlyphs } from "../../text/width.ts";
import type { Key } from "../device/read-keys.ts";
import { measureColumn } from "../text/column.ts";
import { leafOf } from "../text/leaves.ts";
import { drawLine, joinEnds } from "../text/sheet.ts";
import { makeLegible, pickGlyph } from "../view/look.ts";
import type { AskPage, Outcome, Window } from "../view/view.ts";
import { lookFor } from "./backlog-search.ts";
import { textWindow } from "./beside.ts";

const MOST_LETTERS = 60;

/** What a key does where words are typed: a letter is a letter here, and no action. */
export function applyToAsk(page: AskPage, key: Key, window: Window): Outcome {
  const letters = splitGlyphs(page.text).map(({ text }) => text);
  const withMore = (more: string): Outcome => {
    const all = splitGlyphs(page.text + more).map(({ text }) => text);
    return [{ ...page, text: all.slice(0, MOST_LETTERS).join("") }];
  };
  switch (key.name) {
    case "char":
      return withMore(key.char ?? "");
    case "paste":
      return withMore(oneLine(key.text ?? ""));
    case "backspace":
      return [{ ...page, text: letters.slice(0, -1).join("") }];
    case "clear-word":
      return [{ ...page, text: page.text.replace(/\S*\s*$/, "") }];
    case "clear-line":
      return [{ ...page, text: "" }];
    case "enter":
      return answered(page, page.text.trim(), window);
    case "escape":
      return [page.under];
    case "interrupt":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

function answered(page: AskPage, words: string, window: Window): Outcome {
  const { under, order } = page;
  switch (order.do) {
    case "find":
      return [under.kind === "backlog" ? lookFor(under, words, window) : under];
    case "bookmark":
      return [under, { do: "bookmark", name: words }];
    case "rename-bookmark": {
      const { bookmark } = order;
      if (words === bookmark) return [under];
      return [page, { do: "change-bookmark", asked: { do: "rename", bookmark, name: words } }];
    }
    case "rename":
      if (words === order.run) return [under];
      // A name that is refused is still there to be mended.
      return [page, { do: "shelve", shelving: { do: "rename", run: order.run, name: words } }];
  }
}

/** A name is one line, whatever was pasted. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

const HINT = "Enter takes it";

/**
 * The question and what has been typed so far, of a long text its end, in the last rows, where the footer of the page below stands.
 * @param below that page as it is drawn
 */
export function drawAsk(page: AskPage, window: Window, below: readonly string[]): string[] {
  const { says, text } = page;
  const { look } = window;
  const column = columnOf(page, window);
  const { width } = measureColumn(column);
  const letters = splitGlyphs(makeLegible(look, text)).map((each) => each.text);
  while (countColumns(letters.join("")) > width - 1) letters.shift();
  const hasRoom = countColumns(says) + HINT.length + 2 <= width;
  return below.map((line, row) => {
    if (row === window.rows - 2) return joinEnds(column, says, hasRoom ? HINT : "");
    if (row === window.rows - 1)
      return drawLine(column, `${letters.join("")}_`, "ember", pickGlyph(look, "pointer"));
    return line;
  });
}

/** The words stand under the text they are about, also where that has only the left side of a wide window. */
const columnOf = ({ under }: AskPage, window: Window): Window =>
  under.kind === "reading" && leafOf(under).kind === "text" ? textWindow(window, under) : window;
