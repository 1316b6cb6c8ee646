import { countColumns, splitGlyphs } from "../../text/width.ts";
import { type Look, paint, pickGlyph, type Tone } from "../view/look.ts";
import type { Window } from "../view/view.ts";

/** A line of a wrapped text, and where in the text it begins. */
export interface ColumnLine {
  readonly text: string;
  readonly at: number;
}

// The pointer stands in the margin, so there always is one.
const LEAST_MARGIN = 3;

// Words, and the places after a dash where a line may end although no space stands there.
const PIECES = /\n|[^ \n]*?(?:—|--)(?=[\p{L}\p{N}])|[^ \n]+/gu;

/** Where the text stands on a window: its left edge and its width. */
export function measureColumn({ columns, look }: Pick<Window, "columns" | "look">): {
  left: number;
  width: number;
} {
  const width = Math.min(look.measure, columns - 2 * LEAST_MARGIN);
  return { left: Math.floor((columns - width) / 2), width };
}

/**
 * Lines of whole words, none wider than `width` columns; only a word that is wider itself is broken.
 * Not done by wrap-ansi: it tells no places, by which the page finds a line again when the window changes, and it
 * measures with string-width (width.ts).
 */
export function breakLines(text: string, width: number): ColumnLine[] {
  const lines: ColumnLine[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  const finish = (next: number) => {
    lines.push({ text: text.slice(start, end), at: start });
    start = end = next;
    used = 0;
  };
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (piece === "\n") {
      finish(index + 1);
      continue;
    }
    const columns = countColumns(piece);
    if (used > 0 && used + (index - end) + columns > width) finish(index);
    if (used === 0) start = index;
    used += (used > 0 ? index - end : 0) + columns;
    end = index + piece.length;
    if (columns <= width) continue;
    used = 0;
    end = index;
    for (const { text: letter, columns: taken } of splitGlyphs(piece)) {
      if (used + taken > width) finish(end);
      used += taken;
      end += letter.length;
    }
  }
  if (used > 0 || lines.length === 0) finish(end);
  return lines;
}

/** As many whole words as fit, and a sign that there were more. */
export function shorten(look: Look, text: string, width: number): string {
  if (countColumns(text) <= width) return text;
  const cut = pickGlyph(look, "cut");
  const kept = breakLines(text, Math.max(1, width - countColumns(cut)))[0]?.text ?? "";
  return width > countColumns(cut) ? kept.replace(/[\s,;:.]+$/, "") + cut : "";
}

/** Capitals with air between them, as on a title page; without it where the window is too narrow. */
export function spaceOut(text: string, width: number): string {
  const words = text.toUpperCase().split(/\s+/);
  const letters = (word: string) => splitGlyphs(word).map((letter) => letter.text);
  const airy = words.map((word) => letters(word).join(" ")).join("   ");
  return countColumns(airy) <= width ? airy : words.join(" ");
}

/** The text in the middle of the window, on as many lines as it takes. */
export function centre(window: Window, text: string, tone: Tone): string[] {
  const { columns, look } = window;
  const { width } = measureColumn(window);
  return breakLines(text, width).map(
    (line) => " ".repeat(Math.floor((columns - countColumns(line.text)) / 2)) + paint(look, tone, line.text),
  );
}

/** `centre`, on lines of even length: a note that sits quietly under a title. */
export function balance(window: Window, text: string, tone: Tone): string[] {
  const { width } = measureColumn(window);
  const count = breakLines(text, width).length;
  let narrow = Math.min(width, Math.ceil(countColumns(text) / count));
  while (narrow < width && breakLines(text, narrow).length > count) narrow += 1;
  const broken = breakLines(text, narrow).map((line) => line.text);
  return centre(window, broken.join("\n"), tone);
}
