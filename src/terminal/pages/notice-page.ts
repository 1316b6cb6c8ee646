import { breakLines, measureColumn } from "../text/column.ts";
import { clamp, composeMidway, drawLine, drawMenu, firstShown, moveCursor } from "../text/sheet.ts";
import type { Action } from "../view/key-table.ts";
import { makeLegible, pickGlyph } from "../view/look.ts";
import type { NoticePage, Outcome, Window } from "../view/view.ts";

/** Rows that a long menu leaves to what is said above it. */
const LEAST_OF_A_SENTENCE = 4;

/**
 * What a key does where the reader is asked something. Escape is the first offer that only goes back, if there is one.
 * What is said has to be read to its end before anything is taken.
 */
export function applyToNotice(
  page: NoticePage,
  action: Action | undefined,
  number: number,
  window: Window,
): Outcome {
  const { top, room, hasMore, isOffered } = layoutOf(page, window);
  const take = (index: number): Outcome => {
    const offer = page.offers[index];
    if (!offer) return [page];
    return offer.effect ? [page.under, offer.effect] : [page.under];
  };
  // One line stays, so that the eye finds its place again.
  const scrolled = (by: 1 | -1): Outcome => [{ ...page, top: Math.max(0, top + by * Math.max(1, room - 1)) }];
  switch (action) {
    case "take":
    case "on":
      return hasMore ? scrolled(1) : take(page.cursor);
    case "down":
      return hasMore
        ? scrolled(1)
        : [{ ...page, cursor: moveCursor(page.cursor, action, page.offers.length) }];
    case "up":
      if (page.cursor === 0) return scrolled(-1);
      return [{ ...page, cursor: moveCursor(page.cursor, action, page.offers.length) }];
    case "before":
      return scrolled(-1);
    case "first":
    case "last":
      return hasMore ? [page] : [{ ...page, cursor: moveCursor(page.cursor, action, page.offers.length) }];
    case "take-number":
      return isOffered(number - 1) ? take(number - 1) : [page];
    case "close":
      return take(page.offers.findIndex(({ effect }) => effect === undefined));
    case "leave":
    case "stop":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

/** A sentence in the middle of the page, and what can be done. */
export function drawNotice(page: NoticePage, window: Window): string[] {
  const { lines, top, room, hasMore, height } = layoutOf(page, window);
  const labels = page.offers.map(({ label }) => label);
  return composeMidway(window, [
    ...lines.slice(top, top + room).map(({ text }) => drawLine(window, text)),
    hasMore ? drawLine(window, pickGlyph(window.look, "more"), "quiet") : "",
    ...drawMenu(window, labels, hasMore ? undefined : page.cursor, height),
  ]);
}

function layoutOf({ says, offers, cursor, top: wanted = 0 }: NoticePage, window: Window) {
  const lines = breakLines(makeLegible(window.look, says), measureColumn(window).width);
  const height = Math.min(offers.length, window.rows - LEAST_OF_A_SENTENCE);
  const room = Math.max(1, window.rows - height - 1);
  const top = clamp(wanted, 0, Math.max(0, lines.length - room));
  const hasMore = top + room < lines.length;
  const first = firstShown(offers.length, cursor, height);
  const isOffered = (index: number) => !hasMore && index >= first && index < first + height;
  return { lines, top, room, hasMore, height, isOffered };
}
