import { type RunPosition, sceneAfter } from "../../run/play/run-text.ts";
import { blockOf, blockOfChoice, leafOf } from "../text/leaves.ts";
import { gapBetween } from "../text/paragraphs.ts";
import { drawLine } from "../text/sheet.ts";
import { pickGlyph } from "../view/look.ts";
import type { Block } from "../view/pieces.ts";
import type { BacklogPage, ReadingPage, Window } from "../view/view.ts";
import { drawnLines } from "./backlog-lines.ts";

/** One row of the backlog, without what hangs in its margin, and the place in the run it shows. */
export interface LogRow extends RunPosition {
  readonly line: string;
  readonly margin: string;
}

/** What the rows are made of. They are made where somebody looks: a long run has thousands. */
export interface Log {
  readonly run: ReadingPage;
  /** How much of the last scene has been opened. */
  readonly opened: number;
  readonly window: Window;
  /** What was looked for. */
  readonly words: string;
}

export function logOf({ under, search }: Pick<BacklogPage, "under" | "search">, window: Window): Log {
  const chosen = under.steps.length > 0 ? 1 : 0;
  const opened = Math.max(0, leafOf(under).end - under.fresh - chosen);
  return { run: under, opened, window, words: search?.words ?? "" };
}

/** How many passages a scene has here, what was chosen or how it closes among them. */
const countAfter = ({ run, opened }: Log, step: number): number =>
  step < run.steps.length ? sceneAfter(run, step).passages.length + 1 : opened;

/** The very last letter. */
export function endOfLog(log: Log): RunPosition {
  const { length } = log.run.steps;
  const step = log.opened > 0 ? length : length - 1;
  return { step, passage: countAfter(log, step) - 1, at: Number.POSITIVE_INFINITY };
}

/** Whether one place comes before another in the run. */
export const isBefore = (one: RunPosition, other: RunPosition): boolean =>
  (one.step - other.step || one.passage - other.passage || one.at - other.at) < 0;

/** The row that shows a place and those after it, as many as are asked for or there are. */
export function rowsFrom(log: Log, from: RunPosition, most: number): LogRow[] {
  const { rows, index } = entryAt(log, from);
  const found = rows.slice(index);
  for (let next = after(log, from); next && found.length < most; next = after(log, next))
    found.push(...rowsAt(log, next));
  return found.slice(0, most);
}

/** The row that shows a place and those before it. */
export function rowsUpTo(log: Log, to: RunPosition, most: number): LogRow[] {
  const { rows, index } = entryAt(log, to);
  const found = rows.slice(0, index + 1);
  for (let before = ahead(log, to); before && found.length < most; before = ahead(log, before))
    found.unshift(...rowsAt(log, before));
  return found.slice(-most);
}

function entryAt(log: Log, position: RunPosition): { rows: LogRow[]; index: number } {
  const rows = rowsAt(log, position);
  return {
    rows,
    index: Math.max(
      0,
      rows.findLastIndex(({ at }) => at <= position.at),
    ),
  };
}

/** The place this many passages before what was chosen last. */
export function placeBack(log: Log, count: number): Place {
  const step = log.run.steps.length - 1;
  let place: Place = { step, passage: countAfter(log, step) - 1 };
  for (let back = 0; back < count; back += 1) place = ahead(log, place) ?? place;
  return place;
}

type Place = Pick<RunPosition, "step" | "passage">;

function after(log: Log, { step, passage }: Place): Place | undefined {
  if (passage + 1 < countAfter(log, step)) return { step, passage: passage + 1 };
  return step < log.run.steps.length && countAfter(log, step + 1) > 0
    ? { step: step + 1, passage: 0 }
    : undefined;
}

function ahead(log: Log, { step, passage }: Place): Place | undefined {
  if (passage > 0) return { step, passage: passage - 1 };
  return step > 0 ? { step: step - 1, passage: countAfter(log, step - 1) - 1 } : undefined;
}

function blockAt({ run }: Log, { step, passage }: Place): Block | undefined {
  const read = sceneAfter(run, step).passages[passage];
  if (read) return blockOf(read);
  const decided = run.steps[step];
  return decided ? blockOfChoice(decided) : run.blocks.at(-1);
}

function rowsAt(log: Log, place: Place): LogRow[] {
  const block = blockAt(log, place);
  if (!block) return [];
  const { window, words } = log;
  const before = ahead(log, place);
  const gap = before && gapBetween(blockAt(log, before), block, window.look);
  const margin = block.kind === "chosen" ? pickGlyph(window.look, "chosen") : "";
  return [
    ...(gap === undefined
      ? []
      : [{ step: place.step, passage: place.passage, at: -1, line: drawLine(window, gap), margin: "" }]),
    ...drawnLines(block, words, window).map(({ line, at }, index) => ({
      step: place.step,
      passage: place.passage,
      at,
      line,
      margin: index === 0 ? margin : "",
    })),
  ];
}
