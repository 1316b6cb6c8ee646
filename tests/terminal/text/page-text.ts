import { leavesOf } from "../../../src/terminal/text/leaves.ts";
import { letterEdge } from "../../../src/terminal/text/paragraphs.ts";
import { layOut } from "../../../src/terminal/text/reading-layout.ts";
import type { ReadingPage, Window } from "../../../src/terminal/view/view.ts";

/**
 * What the page shows of the scene the run stands at, on all its leaves, from the choice that led there to the last
 * option: each paragraph put together again from the rows that are drawn, one a line, without pointers and edges.
 */
export function pageText(page: ReadingPage, window: Window): string {
  const { last } = leavesOf(page);
  const edge = letterEdge(window.look);
  const paragraphs = new Map<number, string[]>();
  for (const { block, at, text, tail = "" } of layOut(page, last, window).rows) {
    if (block < page.fresh || at < 0) continue;
    const words = (text.startsWith(edge) ? text.slice(edge.length) : text).trim() + tail;
    paragraphs.set(block, [...(paragraphs.get(block) ?? []), words]);
  }
  return [...paragraphs.values()].map((words) => words.join(" ")).join("\n");
}
