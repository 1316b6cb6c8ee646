import type { Session } from "../../run/keep/session.ts";
import type { Playthrough, RunSoFar } from "../../run/play/playthrough.ts";
import { type Card, endWords, NO_FURTHER, type Passage } from "../../run/play/scene.ts";
import type { Step } from "../../run/play/told.ts";
import { otherEndings } from "../../run/show/ways-words.ts";
import type { Block } from "../view/pieces.ts";
import type { Page, ReadingPage } from "../view/view.ts";

/**
 * What is kept above the new text, to fill a window of up to 100 rows: each paragraph takes one at least. Further up
 * it is the backlog's.
 */
const PARAGRAPHS_ABOVE = 100;

/** What is shown at a time: a chapter card alone, or text from the first to before the last of these blocks. */
export type Leaf =
  | { readonly kind: "card"; readonly card: Card; readonly start: number; readonly end: number }
  | { readonly kind: "text"; readonly start: number; readonly end: number; readonly opensChapter: boolean };

/** The page of a run as it stands, at the beginning of what is new. */
export function openReading(session: Session): ReadingPage {
  const { name, isKept, isReadAlong, count, scene, playthrough } = session;
  const steps = [...playthrough.steps];
  const last = steps.at(-1);
  let above = steps.length;
  for (let paragraphs = 0; above > 0 && paragraphs < PARAGRAPHS_ABOVE; above -= 1)
    paragraphs += steps[above - 1]?.scene.passages.length ?? 0;
  const earlier = steps
    .slice(above)
    .flatMap((step) => [
      ...step.scene.passages.map(blockOf),
      ...(step === last ? [] : [blockOfChoice(step)]),
    ]);
  const before = earlier.slice(-PARAGRAPHS_ABOVE);
  const current = [
    ...(last ? [blockOfChoice(last)] : []),
    ...scene.passages.map(blockOf),
    ...closing(session),
  ];
  return {
    kind: "reading",
    name,
    isKept,
    isReadAlong,
    count,
    steps,
    scene,
    blocks: [...before, ...current],
    fresh: before.length,
    leaf: 0,
    cursor: 0,
  };
}

/** The leaves of what is new; the last one is always text, for the options stand under it. */
export function leavesOf({ blocks, fresh }: ReadingPage): {
  readonly earlier: readonly Leaf[];
  readonly last: Leaf;
} {
  const earlier: Leaf[] = [];
  let start = fresh;
  for (let index = fresh; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.kind !== "passage" || block.passage.kind !== "card") continue;
    // What was chosen is not worth a leaf of its own; it is found above the card when paging back.
    if (blocks.slice(start, index).some(({ kind }) => kind !== "chosen"))
      earlier.push({ kind: "text", start, end: index, opensChapter: earlier.length > 0 });
    earlier.push({ kind: "card", card: block.passage, start: index, end: index + 1 });
    start = index + 1;
  }
  return { earlier, last: { kind: "text", start, end: blocks.length, opensChapter: earlier.length > 0 } };
}

/** The page at its last leaf, for a reader who has been there before and comes to decide again. */
export const atTheOptions = (page: ReadingPage): ReadingPage => ({
  ...page,
  leaf: leavesOf(page).earlier.length,
});

/** The page at the card of a chapter that begins in it, if one is asked for. */
export function atChapter(page: ReadingPage, chapter: number | undefined): ReadingPage {
  if (chapter === undefined) return page;
  const leaf = leavesOf(page).earlier.findIndex(
    (each) => each.kind === "card" && each.card.chapter === chapter,
  );
  return { ...page, leaf: Math.max(0, leaf) };
}

/** The page with the options in sight, for a reader who has read what stands above them. */
export const atTheEnd = (page: ReadingPage): ReadingPage => ({
  ...atTheOptions(page),
  place: { block: Number.POSITIVE_INFINITY, at: 0 },
});

/** The leaf that is open. */
export function leafOf(page: ReadingPage): Leaf {
  const { earlier, last } = leavesOf(page);
  return earlier[page.leaf] ?? last;
}

/** How many passages of the scene stand above a block. */
export const passagesAbove = ({ fresh, steps, scene }: ReadingPage, block: number): number =>
  Math.min(Math.max(0, block - fresh - (steps.length > 0 ? 1 : 0)), scene.passages.length);

/** How many there are up to the end of the leaf that is open. */
export const passagesOpen = (page: ReadingPage): number => passagesAbove(page, leafOf(page).end);

/** What of a run has been read by whoever lays something over this page. */
export const readSoFar = (page: Page, playthrough: Playthrough): RunSoFar =>
  page.kind === "reading" ? playthrough.soFar()(page.read ?? passagesOpen(page)) : playthrough;

/** The page of the decision before, as it was when it was made; nothing on the first. */
export function pageBefore({
  goesOn: _,
  place: __,
  read: ___,
  ...page
}: ReadingPage): ReadingPage | undefined {
  const steps = page.steps.slice(0, -1);
  const { scene } = page.steps.at(-1) ?? {};
  if (!scene) return undefined;
  const own = scene.passages.length + (steps.length > 0 ? 1 : 0);
  const before = {
    ...page,
    steps,
    scene,
    blocks: page.blocks.slice(0, page.fresh),
    fresh: Math.max(0, page.fresh - own),
  };
  return atTheOptions(before);
}

// Kept by passage and by step, so that the lines they were broken into are found again; see paragraphs.ts.
const known = new WeakMap<Passage | Step, Block>();

function kept(of: Passage | Step, make: () => Block): Block {
  const block = known.get(of) ?? make();
  known.set(of, block);
  return block;
}

export const blockOf = (passage: Passage): Block => kept(passage, () => ({ kind: "passage", passage }));

/** What was chosen, as it stands under the scene. */
export const blockOfChoice = (step: Step): Block =>
  kept(step, () => ({ kind: "chosen", text: step.chose.text }));

function closing({ scene: { close, options }, isReadAlong, playthrough }: Session): Block[] {
  if (close?.kind === "ending") {
    const others = otherEndings(playthrough.book, close.fate);
    const aside: Block[] = others ? [{ kind: "aside", text: others }] : [];
    return [{ kind: "close", text: endWords(close.title) }, ...aside];
  }
  if (close?.kind === "broken") return [{ kind: "close", text: close.says }];
  if (isReadAlong && options.length > 0) {
    const offered = options.map(({ text }) => text).join("; ");
    return [{ kind: "close", text: `The other window decides between: ${offered}.` }];
  }
  return close || options.length === 0 ? [{ kind: "close", text: NO_FURTHER }] : [];
}
