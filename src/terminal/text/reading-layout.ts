import { PLAY_A_COPY } from "../../run/show/offers.ts";
import type { Effect } from "../view/effect.ts";
import { makeLegible, pickGlyph, type Tone } from "../view/look.ts";
import type { Block, ReadingPage, TextPosition, Window } from "../view/view.ts";
import { breakLines, measureColumn } from "./column.ts";
import type { Leaf } from "./leaves.ts";
import { letterEdge, linesOf } from "./paragraphs.ts";
import { clamp, layRegions } from "./sheet.ts";

/** One row of the text column, with the place in the text it shows. */
export interface Row extends TextPosition {
  readonly text: string;
  readonly tone: Tone;
  readonly margin: string;
  /** Which choice it belongs to. */
  readonly choice?: number;
}

/** Something that can be taken under the text; only decisions of the story have a number. */
export interface Choice {
  readonly label: string;
  readonly number?: number;
  readonly effect: Effect;
}

/** The text column of a leaf from the oldest paragraph to the last option, and the part of it on the screen. */
export interface Layout {
  readonly rows: readonly Row[];
  readonly top: number;
  readonly height: number;
  /** As far as can be paged. */
  readonly lastTop: number;
  /** The top when nothing has been paged yet. */
  readonly landing: number;
  readonly choices: readonly Choice[];
  /** The choices that stand on the screen whole, or end on it where they are taller, by index; no other can be taken. */
  readonly visible: readonly number[];
  readonly selected: number | undefined;
  readonly hasMore: boolean;
}

/** What can be taken at the end of the scene. */
export function listOptions({ scene, isReadAlong, name }: ReadingPage): Choice[] {
  if (isReadAlong)
    return [
      { label: "Look how far the other window is", effect: { do: "follow" } },
      { label: PLAY_A_COPY, effect: { do: "open", request: { kind: "copy", name } } },
      { label: "Title page", effect: { do: "title" } },
      { label: "Leave", effect: { do: "leave" } },
    ];
  if (!scene.close && scene.options.length > 0)
    return scene.options.map(({ id, text }, index) => ({
      label: text,
      number: index + 1,
      effect: { do: "decide", id },
    }));
  return [
    { label: "Go back to a decision", effect: { do: "look-back" } },
    { label: "Title page", effect: { do: "title" } },
    { label: "Leave", effect: { do: "leave" } },
  ];
}

const known = new WeakMap<
  ReadingPage,
  { readonly leaf: Leaf; readonly window: Window; readonly layout: Layout }
>();

/** How a leaf of a page stands on a window. Kept by the page: what was drawn is asked again by the key that follows. */
export function layOut(page: ReadingPage, leaf: Leaf, window: Window): Layout {
  const before = known.get(page);
  if (before?.window === window && before.leaf.start === leaf.start && before.leaf.end === leaf.end)
    return before.layout;
  const layout = laidOut(page, leaf, window);
  known.set(page, { leaf, window, layout });
  return layout;
}

function laidOut(page: ReadingPage, leaf: Leaf, window: Window): Layout {
  const { height } = layRegions(window);
  const isLast = leaf.end === page.blocks.length && leaf.kind === "text";
  const choices = isLast ? listOptions(page) : [];
  const rows: Row[] = [];
  let start = 0;
  for (const [index, block] of page.blocks.slice(0, leaf.end).entries()) {
    if (rows.length > 0) rows.push(gapRow(page.blocks, index, index >= leaf.start, window));
    if (index === leaf.start) start = rows.length;
    rows.push(...blockRows(block, index, index >= leaf.start, window));
  }
  if (leaf.start === leaf.end) start = rows.length + 1;
  for (const [index, choice] of choices.entries()) {
    const block = leaf.end + index;
    if (index === 0) rows.push({ block, at: -1, text: "", tone: "text", margin: "" });
    rows.push(...choiceRows(choice, index, block, window));
  }

  const bottom = Math.max(0, rows.length - height);
  // A chapter begins on a clean page, and so does anything too long for this one.
  const landing = opensPage(leaf) || rows.length - start > height ? start : bottom;
  const lastTop = Math.max(bottom, opensPage(leaf) ? start : 0);
  const top = clamp(page.place ? rowAt(rows, page.place) : landing, 0, lastTop);
  const visible = choices.flatMap((_, index) => (isRead(rows, index, top, height) ? [index] : []));
  // Enter must not take the first of three options while the other two have yet to be seen, if all can be seen at once.
  const isCutOff =
    visible.length < choices.length && rows.filter((row) => row.choice !== undefined).length <= height;
  const selected = isCutOff ? undefined : visible.includes(page.cursor) ? page.cursor : visible[0];
  const hasMore = top + height < rows.length || !isLast;
  return { rows, top, height, lastTop, landing, choices, visible, selected, hasMore };
}

const opensPage = (leaf: Leaf): boolean => leaf.kind === "text" && leaf.opensChapter;

function blockRows(block: Block, index: number, isNew: boolean, window: Window): Row[] {
  const tone = toneOf(block, isNew);
  const pointer = block.kind === "chosen" ? pickGlyph(window.look, "pointer") : "";
  return linesOf(block, window).map(({ text, at }, line) => ({
    block: index,
    at,
    text,
    tone,
    margin: line === 0 ? pointer : "",
  }));
}

/** The blank row before a block; within a letter the rule at its side runs through. */
function gapRow(blocks: readonly Block[], index: number, isNew: boolean, { look }: Window): Row {
  const isInLetter = [blocks[index - 1], blocks[index]].every(
    (block) => block?.kind === "passage" && block.passage.kind === "letter",
  );
  return {
    block: index,
    at: -1,
    text: isInLetter ? letterEdge(look) : "",
    tone: isNew ? "text" : "quiet",
    margin: "",
  };
}

function toneOf(block: Block, isNew: boolean): Tone {
  if (!isNew || block.kind === "chosen") return "quiet";
  return block.kind === "close" ? "strong" : "text";
}

function choiceRows({ label, number }: Choice, choice: number, block: number, window: Window): Row[] {
  const lead = number === undefined ? "" : `${number}  `.padEnd(3);
  const lines = breakLines(makeLegible(window.look, label), measureColumn(window).width - lead.length);
  return lines.map(({ text, at }, line) => ({
    block,
    at,
    text: (line === 0 ? lead : " ".repeat(lead.length)) + text,
    tone: "text",
    margin: "",
    choice,
  }));
}

function isRead(rows: readonly Row[], choice: number, top: number, height: number): boolean {
  const first = rows.findIndex((row) => row.choice === choice);
  const last = rows.findLastIndex((row) => row.choice === choice);
  const isTaller = last - first >= height;
  return (first >= top || isTaller) && last >= top && last < top + height;
}

const rowAt = (rows: readonly Row[], { block, at }: TextPosition): number =>
  Math.max(
    0,
    rows.findLastIndex((row) => row.block < block || (row.block === block && row.at <= at)),
  );
