import { conditionIn } from "../../run/play/scene.ts";
import { counted } from "../../text/counted.ts";
import { pickGlyph } from "../view/look.ts";
import type { TextPosition } from "../view/pieces.ts";
import type { ReadingPage, Window } from "../view/view.ts";
import { type Choice, listOptions } from "./choices.ts";
import { measureColumn } from "./column.ts";
import { type Leaf, leafOf, pageBefore, passagesAbove } from "./leaves.ts";
import { blockRows, choiceRows, DENSITIES, type Density, type Row } from "./rows.ts";
import { countScreens, screenFrom } from "./screens.ts";
import { clamp, joinWhole, layRegions, type Regions } from "./sheet.ts";
import { sayCondition, stateRows } from "./state-rows.ts";

/** The text column of a leaf from the oldest paragraph to the last option, and the part of it on the screen. */
export interface Layout {
  readonly regions: Regions;
  readonly rows: readonly Row[];
  readonly top: number;
  /** The first row that is not on the screen: a list of options that fits on one is not shown in two pieces. */
  readonly end: number;
  /** The top of the next screen; on it stands the last line of this one, so that the eye finds its place again. */
  readonly next: number;
  /** As far as can be paged. */
  readonly lastTop: number;
  /** The top when nothing has been paged yet. */
  readonly landing: number;
  /** The top above which only what was read before stands. */
  readonly firstTop: number;
  readonly choices: readonly Choice[];
  /** The choices that stand on the screen whole, or end on it where they are taller, by index; no other can be taken. */
  readonly visible: readonly number[];
  readonly selected: number | undefined;
  /** How many passages of the scene are in sight, or stand above what is. */
  readonly told: number;
  /** What the screen has no room for, in words; empty where it has. */
  readonly below: string;
  readonly foot: readonly string[];
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
  const isLast = leaf.end === page.blocks.length && leaf.kind === "text";
  const choices = isLast ? listOptions(page, window) : [];
  const next = isLast ? "" : A_CHAPTER;
  const setting = settingOf(page, leaf, choices, window);
  // What was set in is not found again where it stands otherwise.
  const before = pageBefore(page);
  const isClean =
    opensPage(leaf) ||
    setting.density.isTight ||
    (before !== undefined &&
      settingOf(before, leafOf(before), listOptions(before, window), window).density.isSetIn);
  const { regions } = setting;
  const { rows, start } = setRows(page, leaf, choices, setting.density, window);
  const layout = placed(page, choices, { regions, rows, start, isClean });
  // Whoever leafs back has more below him again.
  const below = layout.below || next;
  const hidden = layout.rows.slice(layout.end).find(({ at }) => at >= 0)?.block ?? leaf.end;
  const told = passagesAbove(page, Math.min(hidden, leaf.end));
  const read = Math.max(told, page.read ?? 0);
  return {
    ...layout,
    told,
    below,
    foot: fitted(footOf(page, leaf, { read, below }, window), setting.footer),
  };
}

const A_CHAPTER = "a chapter";

// Who has more screens to leaf through than these reads them the better for the air.
const FEW_SCREENS = 3;

/** How a leaf is set: how close, and in which rows of the window. */
interface Setting {
  readonly density: Density;
  readonly regions: Regions;
  /** How many rows the foot takes. */
  readonly footer: number;
}

/**
 * As airy as the leaf with all its options stands on one screen. Where it stands on none it is to be leafed through: as airy
 * as in as few screens as any, if they are few.
 */
function settingOf(page: ReadingPage, leaf: Leaf, choices: readonly Choice[], window: Window): Setting {
  const isLast = leaf.end === page.blocks.length && leaf.kind === "text";
  const set = (density: Density, footer: number) => {
    const regions = layRegions(window, { footer, isTight: density.isTight });
    const { rows, start } = setRows(page, leaf, choices, density, window, leaf.start);
    return { density, regions, footer, rows, start };
  };
  const all = passagesAbove(page, leaf.end);
  const short = footOf(page, leaf, { read: all, below: isLast ? "" : A_CHAPTER }, window).length;
  for (const density of DENSITIES) {
    const { rows, start, ...setting } = set(density, short);
    if (rows.length - start <= setting.regions.height) return setting;
  }
  // How Saigo is and how much is below changes with each screen, the rows at its foot do not.
  const foots = page.scene.conditions.map(({ from }) =>
    footOf(page, leaf, { read: from + 1, below: "99 lines, 9 options" }, window),
  );
  const long = Math.max(short, ...foots.map(({ length }) => length));
  const [airiest, ...closer] = DENSITIES.map((density) => {
    const { rows, start, ...setting } = set(density, long);
    return { setting, screens: countScreens(rows, start, setting.regions.height) };
  });
  if (!airiest) throw new Error("A text can be set in no way.");
  return closer
    .filter(({ screens }) => screens <= FEW_SCREENS)
    .reduce((best, each) => (each.screens < best.screens ? each : best), airiest).setting;
}

/** The rows of the leaf, and of what was read before it, from a block on; the leaf begins at `start`. */
function setRows(
  { blocks }: ReadingPage,
  leaf: Leaf,
  choices: readonly Choice[],
  density: Density,
  window: Window,
  from = 0,
): { readonly rows: readonly Row[]; readonly start: number } {
  const rows: Row[] = [];
  let start = 0;
  for (let index = from; index < leaf.end; index += 1) {
    const block = blockRows(blocks, index, index >= leaf.start, density, window);
    if (index === leaf.start) start = rows.length + block.findIndex(({ at }) => at >= 0);
    rows.push(...block);
  }
  if (leaf.start === leaf.end) start = rows.length + 1;
  for (const [index, choice] of choices.entries())
    rows.push(...choiceRows(choice, index, leaf.end + index, window));
  return { rows, start };
}

function placed(
  page: ReadingPage,
  choices: readonly Choice[],
  {
    regions,
    rows: all,
    start,
    isClean,
  }: { regions: Regions; rows: readonly Row[]; start: number; isClean: boolean },
): Omit<Layout, "foot" | "told"> {
  const { height } = regions;
  const bottom = Math.max(0, all.length - height);
  // A chapter begins on a clean page, and so does what nearly fills one.
  const landing = isClean || all.length - start > height ? start : bottom;
  const rows = page.place || landing === start ? all : withoutHalf(all, landing, start);
  const lastTop = Math.max(bottom, isClean ? start : 0);
  const top = clamp(page.place ? rowAt(rows, page.place) : landing, 0, lastTop);
  const { end, next, areWhole } = screenFrom(rows, top, height, lastTop);
  const visible = choices.flatMap((_, index) => (isRead(rows, index, top, end) ? [index] : []));
  // Enter must not take the first of three options while the other two have yet to be seen, if all can be seen at once.
  const isCutOff = visible.length < choices.length && areWhole;
  const selected = isCutOff ? undefined : visible.includes(page.cursor) ? page.cursor : visible[0];
  return {
    regions,
    rows,
    top,
    end,
    next,
    lastTop,
    landing,
    firstTop: Math.min(start, landing),
    choices,
    visible,
    selected,
    below: end < rows.length ? countBelow(rows.slice(end), choices.length - visible.length) : "",
  };
}

/** Without the rest of a paragraph that was read before, of which the beginning is above the screen. */
function withoutHalf(rows: readonly Row[], top: number, start: number): readonly Row[] {
  const cut = rows[top];
  if (!cut || top >= start || rows[top - 1]?.block !== cut.block || rows[top - 1]?.at === -1) return rows;
  const end = rows.findIndex(({ block, at }, index) => index > top && block !== cut.block && at >= 0);
  return rows.map((row, index) => (index >= top && index < end ? { ...row, text: "", margin: "" } : row));
}

function countBelow(rows: readonly Row[], options: number): string {
  const lines = rows.filter(({ choice, at }) => choice === undefined && at >= 0).length;
  return [lines && counted(lines, "line"), options && counted(options, "option")].filter(Boolean).join(", ");
}

/** What stands at the foot: how Saigo is, and at its end what is below and what can be asked. */
function footOf(
  page: ReadingPage,
  leaf: Leaf,
  { read, below }: { read: number; below: string },
  window: Window,
): readonly string[] {
  const { look } = window;
  const { scene } = page;
  // A note is not spoken of before what it belongs to has been read, nor when that has been turned over.
  const isOpen = below === "" || below === A_CHAPTER;
  const opened = scene.passages.slice(passagesAbove(page, leaf.start), read);
  const hasNote = isOpen && opened.some((passage) => passage.kind !== "card" && passage.notes);
  const signs = [
    page.isReadAlong ? "reading along" : page.isKept ? "" : "not kept",
    below ? `${pickGlyph(look, "below")} ${below}` : "",
    hasNote ? "n note" : "",
    "? help",
  ];
  const state = look.stateLine === "shown" ? sayCondition(conditionIn(scene, read), window) : [];
  return stateRows(window, state, joinWhole(look, signs.filter(Boolean), measureColumn(window).width));
}

/** The rows at the foot, as so many of them. */
const fitted = (foot: readonly string[], count: number): string[] => [
  ...Array.from({ length: Math.max(0, count - foot.length) }, () => ""),
  ...foot.slice(0, Math.max(count, 1)),
];

const opensPage = (leaf: Leaf): boolean => leaf.kind === "text" && leaf.opensChapter;

function isRead(rows: readonly Row[], choice: number, top: number, end: number): boolean {
  const first = rows.findIndex((row) => row.choice === choice);
  const last = rows.findLastIndex((row) => row.choice === choice);
  const isTaller = last - first >= end - top;
  return (first >= top || isTaller) && last >= top && last < end;
}

const rowAt = (rows: readonly Row[], { block, at }: TextPosition): number =>
  Math.max(
    0,
    rows.findLastIndex((row) => row.block < block || (row.block === block && row.at <= at)),
  );
