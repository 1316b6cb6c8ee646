import { searchedText } from "../../run/play/run-text.ts";
import type { Passage } from "../../run/play/scene.ts";
import { findWords } from "../../text/find-words.ts";
import { splitGlyphs } from "../../text/width.ts";
import { measureColumn } from "../text/column.ts";
import { letterEdge, linesOf } from "../text/paragraphs.ts";
import { type Look, makeLegible, paint, type Tone } from "../view/look.ts";
import type { Block } from "../view/pieces.ts";
import type { Window } from "../view/view.ts";
import { drawCardInText } from "./card-page.ts";

/** A line of a paragraph as it is drawn, and where in the paragraph it begins. */
export interface DrawnLine {
  readonly line: string;
  readonly at: number;
}

/** A paragraph as it looks when it is read, with the words that were looked for marked in it. */
export function drawnLines(block: Block, words: string, window: Window): DrawnLine[] {
  if (block.kind === "passage" && block.passage.kind === "card")
    return drawCardInText(block.passage, window, words).map((line, at) => ({ line, at }));
  const { look } = window;
  const legible = (text: string) => makeLegible(look, text);
  const isLetter = block.kind === "passage" && block.passage.kind === "letter";
  const text = block.kind === "passage" ? searchedText(block.passage, legible) : legible(block.text);
  const edge = isLetter ? `${letterEdge(look)} `.length : 0;
  const found = findWords(text, words);
  const bars = found.length > 0 && block.kind === "passage" ? barsIn(block.passage, look) : [];
  const tone = block.kind === "chosen" ? "quiet" : block.kind === "close" ? "strong" : "text";
  return linesOf(block, window).map((line) => {
    const hits = found.map((hit) => hit.map((letter) => letter - line.at + longerBy(bars, line.at, letter)));
    return { line: drawn(line.text, tone, edge, hits, window), at: line.at };
  });
}

/** The letters a bar stands for, each with how much longer its piece of the bar is: a bar is as wide as the words. */
function barsIn(passage: Passage, look: Look): { at: number; more: number }[] {
  if (passage.kind === "card") return [];
  let at = 0;
  return passage.spans.flatMap(({ text, struck }) =>
    splitGlyphs(makeLegible(look, text)).flatMap((glyph) => {
      at += glyph.text.length;
      return struck ? [{ at: at - glyph.text.length, more: glyph.columns - glyph.text.length }] : [];
    }),
  );
}

const longerBy = (bars: ReturnType<typeof barsIn>, from: number, to: number): number =>
  bars.reduce((sum, { at, more }) => (at >= from && at < to ? sum + more : sum), 0);

/** @param edge how many letters stand before the text itself */
function drawn(
  text: string,
  tone: Tone,
  edge: number,
  hits: readonly (readonly number[])[],
  window: Window,
): string {
  if (text === "") return "";
  const { look } = window;
  let line = " ".repeat(measureColumn(window).left);
  let done = 0;
  for (const hit of hits) {
    const [from, to] = hit.map((letter) => Math.max(edge, Math.min(letter + edge, text.length)));
    if (from === undefined || to === undefined || to <= from) continue;
    line += paint(look, tone, text.slice(done, from)) + paint(look, "hit", text.slice(from, to));
    done = to;
  }
  return line + paint(look, tone, text.slice(done));
}
