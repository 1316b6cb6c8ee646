import { columnsOf, glyphsOf } from "../../text/width.ts";
import type { Key } from "../device/read-keys.ts";
import { breakLines, columnOf } from "../text/column.ts";
import { columnLine, midway } from "../text/sheet.ts";
import { glyph, legible } from "../view/look.ts";
import type { AskPage, Effect, Outcome, Window } from "../view/view.ts";

const MOST_LETTERS = 60;

/** What a key does where words are typed: a letter is a letter here, and no action. */
export function askAfter(page: AskPage, key: Key): Outcome {
  const letters = glyphsOf(page.text).map(({ text }) => text);
  const withMore = (more: string): Outcome => {
    const all = glyphsOf(page.text + more).map(({ text }) => text);
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
export function askPage({ says, text }: AskPage, window: Window): string[] {
  const { look } = window;
  const { width } = columnOf(window);
  const letters = glyphsOf(legible(look, text)).map((each) => each.text);
  while (columnsOf(letters.join("")) > width - 1) letters.shift();
  return midway(window, [
    ...breakLines(legible(look, says), width).map((line) => columnLine(window, line.text)),
    "",
    columnLine(window, `${letters.join("")}_`, "ember", glyph(look, "mark")),
    "",
    columnLine(window, "Enter takes it, Escape closes", "quiet"),
  ]);
}
