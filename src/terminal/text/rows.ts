import { makeLegible, pickGlyph, type Tone } from "../view/look.ts";
import type { Block, TextPosition } from "../view/pieces.ts";
import type { Window } from "../view/view.ts";
import { breakLines, measureColumn } from "./column.ts";
import { gapBetween, linesOf } from "./paragraphs.ts";

/** One row of the text column, with the place in the text it shows. */
export interface Row extends TextPosition {
  readonly text: string;
  readonly tone: Tone;
  readonly margin: string;
  /** Which choice it belongs to. */
  readonly choice?: number;
  /** What stands behind it in a low voice. */
  readonly tail?: string;
}

/** How much air there is in a text. */
export interface Density {
  /** Nothing is left blank above and below it. */
  readonly isTight: boolean;
  /** A paragraph begins set in, as in a book, where else a blank row would stand before it. */
  readonly isSetIn: boolean;
}

/** From roomy to close: blank rows are given up before anything is moved off the screen. */
export const DENSITIES: readonly [Density, ...Density[]] = [
  { isTight: false, isSetIn: false },
  { isTight: true, isSetIn: false },
  { isTight: true, isSetIn: true },
];

/** The rows of a block, and of what stands between it and the block before. */
export function blockRows(
  blocks: readonly Block[],
  index: number,
  isNew: boolean,
  { isSetIn }: Density,
  window: Window,
): Row[] {
  const block = blocks[index];
  if (!block) return [];
  const before = blocks[index - 1];
  const tone = toneOf(block, isNew);
  const chosen = block.kind === "chosen" ? pickGlyph(window.look, "chosen") : "";
  const rows = linesOf(block, window, isSetIn && isText(block) && isText(before)).map(
    ({ text, at }, line): Row => ({ block: index, at, text, tone, margin: line === 0 ? chosen : "" }),
  );
  return before && !isSetIn ? [gapRow(block, before, index, isNew, window), ...rows] : rows;
}

/** The blank row before a block. */
function gapRow(block: Block, before: Block, index: number, isNew: boolean, { look }: Window): Row {
  return {
    block: index,
    at: -1,
    text: gapBetween(before, block, look),
    tone: isNew ? "text" : "quiet",
    margin: "",
  };
}

const isText = (block: Block | undefined): boolean =>
  block?.kind === "passage" && block.passage.kind === "text";

function toneOf(block: Block, isNew: boolean): Tone {
  if (!isNew || block.kind === "chosen" || block.kind === "aside") return "quiet";
  return block.kind === "close" ? "strong" : "text";
}

/** The rows of something that can be taken, with its number; the first one has the blank row above it. */
export function choiceRows(
  { label, number, isTaken }: { readonly label: string; readonly number: number; readonly isTaken?: boolean },
  choice: number,
  block: number,
  window: Window,
): Row[] {
  const lead = `${number}  `.padEnd(3);
  const { look } = window;
  const tail = isTaken && look.marks ? ` ${pickGlyph(look, "taken")}` : "";
  const room = measureColumn(window).width - lead.length - tail.length;
  const lines = breakLines(makeLegible(look, label), room);
  const rows = lines.map(
    ({ text, at }, line): Row => ({
      block,
      at,
      text: (line === 0 ? lead : " ".repeat(lead.length)) + text,
      tone: "text",
      margin: "",
      choice,
      ...(tail && line === lines.length - 1 ? { tail } : {}),
    }),
  );
  return choice === 0 ? [{ block, at: -1, text: "", tone: "text", margin: "" }, ...rows] : rows;
}
