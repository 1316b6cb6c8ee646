import { countColumns } from "../../../text/width.ts";
import type { Chapter } from "../read/book-graph.ts";
import { fitted } from "./card.ts";

/** The measures of a chapter's head. Its letters are large, to be read where the whole book is seen at once. */
export const HEAD = {
  inset: 44,
  top: 50,
  line: 96,
  letter: 42,
  number: 50,
  where: 40,
  whereLetter: 16,
  under: 52,
} as const;
const LONGEST_WORD = 18;
const NARROWEST = 350;

export interface ChapterHead {
  readonly number: string;
  /** The title, line by line. */
  readonly lines: readonly string[];
  readonly where: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Breaks the title of a chapter to the width of what stands under it; only a long word makes that wider. */
export function headOf({ number, title, where }: Chapter, inside: number): ChapterHead {
  const words = title.split(" ").map((word) => fitted(word, LONGEST_WORD, 1));
  const width = Math.max(inside, NARROWEST, ...words.map((word) => countColumns(word) * HEAD.letter));
  const lines = broken(words, width / HEAD.letter);
  const whereLines = where ? broken(where.split(" "), width / HEAD.whereLetter) : [];
  const numbered = number === undefined ? 0 : HEAD.number;
  return {
    number: number === undefined ? "" : String(number),
    lines,
    where: whereLines,
    width,
    height: HEAD.top + numbered + lines.length * HEAD.line + whereLines.length * HEAD.where + HEAD.under,
  };
}

function broken(words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && countColumns(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
