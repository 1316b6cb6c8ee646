import { findInRun, notFound, type RunPosition, sceneAfter } from "../../run/play/run-text.ts";
import { makeLegible } from "../view/look.ts";
import type { BacklogPage, Window } from "../view/view.ts";
import { isSame, layLog, settled } from "./backlog-layout.ts";
import { endOfLog, isBefore, logOf, rowsFrom, rowsUpTo } from "./backlog-rows.ts";

/** Where on the page a place that was looked for and is not on it yet is shown: with some of what leads to it. */
const THIRD = 3;

/** The backlog with these words looked for, at the first place from the marked line on; without any, at the next one. */
export function lookFor(page: BacklogPage, words: string, window: Window): BacklogPage {
  if (words === "") return goToHit(page, "next-hit", window);
  const { search: _, ...rest } = page;
  const found = findInRun(page.under, words, (text) => makeLegible(window.look, text));
  const end = endOfLog(logOf(page, window));
  const hits: RunPosition[] = [];
  for (const hit of found.filter((each) => !isBefore(end, each))) {
    const isCard = sceneAfter(page.under, hit.step).passages[hit.passage]?.kind === "card";
    const last = hits.at(-1);
    // A card is marked as a whole, and is one place.
    if (!isCard) hits.push(hit);
    else if (last?.step !== hit.step || last.passage !== hit.passage) hits.push({ ...hit, at: 0 });
  }
  if (hits.length === 0) return { ...rest, says: notFound(words) };
  const next = hits.findIndex((hit) => !isBefore(hit, page.cursor));
  return atHit({ ...rest, search: { words, hits } }, Math.max(0, next), window);
}

/** The next place with the words that were looked for, or the one before. */
export function goToHit(page: BacklogPage, action: "next-hit" | "hit-before", window: Window): BacklogPage {
  const { search, cursor } = page;
  if (!search) return { ...page, says: "/ asks for words to look for" };
  const { hits } = search;
  const index =
    action === "next-hit"
      ? hits.findIndex((hit) => isBefore(cursor, hit))
      : hits.findLastIndex((hit) => isBefore(hit, cursor));
  // Behind the last comes the first again.
  const around = action === "next-hit" ? 0 : hits.length - 1;
  return atHit(page, index < 0 ? around : index, window);
}

function atHit(page: BacklogPage, index: number, window: Window): BacklogPage {
  const { words = "", hits = [] } = page.search ?? {};
  const cursor = hits[index];
  if (!cursor) return page;
  const { log, rows, height } = layLog(page, window);
  const [row] = rowsFrom(log, cursor, 1);
  const isShown = rows.some((each) => isSame(each, row));
  const above = rowsUpTo(log, cursor, Math.max(1, Math.floor(height / THIRD)))[0];
  const top = isShown || !above ? page.top : above;
  return settled({ ...page, top, cursor, says: `${index + 1} of ${hits.length}: “${words}”` }, window);
}
