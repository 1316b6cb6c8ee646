import { countColumns, splitGlyphs } from "../../text/width.ts";
import type { Key } from "../device/read-keys.ts";
import { breakLines, measureColumn } from "../text/column.ts";
import { composeMidway, drawLine } from "../text/sheet.ts";
import type { Effect } from "../view/effect.ts";
import { makeLegible, pickGlyph } from "../view/look.ts";
import type { AskPage, Outcome, Window } from "../view/view.ts";

const MOST_LETTERS = 60;

/** What a key does where words are typed: a letter is a letter here, and no action. */
export function applyToAsk(page: AskPage, key: Key): Outcome {
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
    case "enter":
      return [page.under, effectOf(page.order, page.text.trim())];
    case "escape":
      return [page.under];
    case "interrupt":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

const effectOf = (order: AskPage["order"], name: string): Effect =>
  order.do === "bookmark"
    ? { do: "bookmark", name }
    : { do: "shelve", shelving: { do: "rename", run: order.run, name } };

/** A name is one line, whatever was pasted. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** The question, and what has been typed so far; of a long text, its end. */
export function drawAsk({ says, text }: AskPage, window: Window): string[] {
  const { look } = window;
  const { width } = measureColumn(window);
  const letters = splitGlyphs(makeLegible(look, text)).map((each) => each.text);
  while (countColumns(letters.join("")) > width - 1) letters.shift();
  return composeMidway(window, [
    ...breakLines(makeLegible(look, says), width).map((line) => drawLine(window, line.text)),
    "",
    drawLine(window, `${letters.join("")}_`, "ember", pickGlyph(look, "pointer")),
    "",
    drawLine(window, "Enter takes it, Escape closes", "quiet"),
  ]);
}
