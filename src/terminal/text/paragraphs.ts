import { cardLines, type Span } from "../../run/play/scene.ts";
import { splitGlyphs } from "../../text/width.ts";
import { type Look, makeLegible, pickGlyph } from "../view/look.ts";
import type { Block, Piece } from "../view/pieces.ts";
import type { Window } from "../view/view.ts";
import { breakLines, type ColumnLine, measureColumn } from "./column.ts";

/** How far letters are set in. */
const LETTER_INDENT = 4;

/** What stands at the side of a letter. */
export const letterEdge = (look: Look): string => `  ${pickGlyph(look, "letter")}`;

/** What stands in the blank row between two paragraphs: within a letter the rule at its side runs through. */
export const gapBetween = (before: Block | undefined, after: Block | undefined, look: Look): string =>
  [before, after].every((block) => block?.kind === "passage" && block.passage.kind === "letter")
    ? letterEdge(look)
    : "";

/** How far the first line of a paragraph is set in. No space, which would be taken for the end of a word. */
const SET_IN = "\u00a0\u00a0";

const HANGING = "  ";

interface Broken {
  readonly width: number;
  readonly unicode: boolean;
  readonly lines: readonly ColumnLine[];
}

// Two hundred paragraphs take 15 ms to break and none to look up; a key is answered in 5.
const broken = new WeakMap<Block | Piece, Broken>();
const setIn = new WeakMap<Block | Piece, Broken>();

/** The lines of a block as they stand in the column, without colour; the first one set in, if that is wished. */
export function linesOf(block: Block | Piece, window: Window, isSetIn = false): readonly ColumnLine[] {
  const { width } = measureColumn(window);
  const { look } = window;
  const lines = isSetIn ? setIn : broken;
  const before = lines.get(block);
  if (before?.width === width && before.unicode === look.unicode) return before.lines;
  const made = breakBlock(block, width, look, isSetIn ? SET_IN : "");
  lines.set(block, { width, unicode: look.unicode, lines: made });
  return made;
}

function breakBlock(block: Block | Piece, width: number, look: Look, lead: string): ColumnLine[] {
  // A line of a list hangs, so that where each begins can be seen.
  if (block.kind === "aside")
    return breakLines(makeLegible(look, block.text), width - HANGING.length).map(({ text, at }, line) => ({
      text: (line === 0 ? "" : HANGING) + text,
      at,
    }));
  if (block.kind !== "passage") return breakLines(makeLegible(look, block.text), width);
  const { passage } = block;
  if (passage.kind === "card") return breakLines(makeLegible(look, cardLines(passage).join("\n")), width);
  if (passage.kind === "text")
    return withLead(lead, breakSpans([{ text: lead }, ...passage.spans], width, look));
  return breakSpans(passage.spans, width - LETTER_INDENT, look).map(({ text, at }) => ({
    text: `${letterEdge(look)} ${text}`,
    at,
  }));
}

/** Where each line begins in the text without its lead. */
const withLead = (lead: string, lines: readonly ColumnLine[]): ColumnLine[] =>
  lines.map(({ text, at }) => ({ text, at: Math.max(0, at - lead.length) }));

/** What the censor took is a solid bar over the very words, so that their length can still be seen. */
function breakSpans(spans: readonly Span[], width: number, look: Look): ColumnLine[] {
  let text = "";
  const struck: [from: number, to: number][] = [];
  for (const span of spans) {
    const words = makeLegible(look, span.text);
    if (span.struck) struck.push([text.length, text.length + words.length]);
    text += words;
  }
  const lines = breakLines(text, width);
  if (struck.length === 0) return lines;
  return lines.map((line) => {
    let offset = line.at;
    let shown = "";
    for (const letter of splitGlyphs(line.text)) {
      const isStruck = struck.some(([from, to]) => offset >= from && offset < to);
      shown += isStruck ? pickGlyph(look, "struck").repeat(letter.columns) : letter.text;
      offset += letter.text.length;
    }
    return { text: shown, at: line.at };
  });
}
