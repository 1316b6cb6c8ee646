import { type Passage, plainText } from "../run/play/scene.ts";
import { textWindow } from "./pages/beside.ts";
import { leafOf, leavesOf } from "./text/leaves.ts";
import { layOut } from "./text/reading-layout.ts";
import type { Page, ReadingPage, Window } from "./view/view.ts";

/**
 * What stands on the screen once the book is another: the same page over the same place of the run. What was made of the
 * run as it was is closed, and so what has nothing of it stays.
 */
export function carryOver(page: Page, fresh: ReadingPage, window: Window): Page {
  if (page.kind === "reading") return inTheSamePlace(page, fresh, window);
  if (!("under" in page) || !isOverARun(page)) return page;
  const under = carryOver(page.under, fresh, window);
  const isNoneOfIt =
    page.kind === "help" ||
    page.kind === "settings" ||
    (page.kind === "paper" && page.tells === "inside") ||
    (page.kind === "ask" && page.order.do === "bookmark");
  return isNoneOfIt ? { ...page, under } : under;
}

/** Whether a run is being read below all that is laid over it. */
export const isOverARun = (page: Page): boolean =>
  page.kind === "reading" || ("under" in page && isOverARun(page.under));

/** The page as far as the reader had come in it; what is new in it comes into sight. */
function inTheSamePlace(before: ReadingPage, fresh: ReadingPage, window: Window): ReadingPage {
  const { earlier, last } = leavesOf(fresh);
  if (before.count !== fresh.count) return { ...fresh, leaf: earlier.length };
  const { place, goesOn, cursor } = before;
  const left = leavesOf(before).earlier.length - before.leaf;
  const same: ReadingPage = {
    ...fresh,
    leaf: Math.max(0, earlier.length - left),
    cursor,
    ...(place ? { place } : {}),
    ...(goesOn ? { goesOn } : {}),
  };
  const block = firstChanged(before, same);
  if (block === undefined) return same;
  const changed = [...earlier, last].findIndex(({ start, end }) => start <= block && block < end);
  if (changed >= 0 && changed !== same.leaf) return { ...fresh, leaf: changed };
  const shown = leafOf(same);
  if (shown.kind === "card") return same;
  const { rows, top, end } = layOut(same, shown, textWindow(window, same));
  const isInSight = rows.slice(top, end).some((row) => row.block === block);
  const { goesOn: _, ...unmarked } = same;
  return isInSight ? same : { ...unmarked, place: { block, at: 0 } };
}

/** The first block of the passage that reads otherwise than it did. */
function firstChanged(before: ReadingPage, { scene, blocks }: ReadingPage): number | undefined {
  const first = blocks.findIndex((block) => block.kind === "passage" && block.passage === scene.passages[0]);
  const at = scene.passages.findIndex((passage, index) => {
    const was = before.scene.passages[index];
    return was === undefined || wordsOf(was) !== wordsOf(passage);
  });
  return at < 0 || first < 0 ? undefined : first + at;
}

const wordsOf = (passage: Passage): string =>
  passage.kind === "card" ? JSON.stringify(passage) : plainText(passage);
