import { breakLines, measureColumn } from "../text/column.ts";
import {
  clamp,
  composeMidway,
  drawLine,
  drawMenu,
  firstShown,
  type Move,
  moveCursor,
  pageStep,
} from "../text/sheet.ts";
import type { ActionOn } from "../view/key-table.ts";
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
  action: ActionOn<"notice"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const { room, top, hasMore, hasMoreOffers, first, height } = layoutOf(page, window);
  const take = (index: number): Outcome => {
    const offer = page.offers[index];
    if (!offer) return [page];
    return offer.effect ? [page.under, offer.effect] : [page.under];
  };
  const scrolled = (by: 1 | -1): Outcome => [{ ...page, top: Math.max(0, top + by * pageStep(room)) }];
  const moved = (move: Move): Outcome => [
    { ...page, cursor: moveCursor(page.cursor, move, { count: page.offers.length, hasMore: hasMoreOffers }) },
  ];
  switch (action) {
    case "take":
      return hasMore ? scrolled(1) : take(page.cursor);
    case "on":
      if (hasMore) return scrolled(1);
      // A notice that only has to be read is read on from, as a page is.
      return page.offers.length === 1 ? take(0) : moved(action);
    case "down":
    case "page-down":
      return hasMore ? scrolled(1) : moved(action);
    case "up":
    case "before":
      return page.cursor === 0 ? scrolled(-1) : moved(action);
    case "first":
    case "last":
      return hasMore ? [page] : moved(action);
    case "take-number":
      return hasMore || number > height ? [page] : take(first + number - 1);
    case "close":
      return take(page.offers.findIndex(({ effect }) => effect === undefined));
    case "leave":
    case "stop":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

/** The notice with what is said moved by so many lines. */
export const scrollNotice = (page: NoticePage, window: Window, by: number): NoticePage => ({
  ...page,
  top: Math.max(0, layoutOf(page, window).top + by),
});

/** A sentence in the middle of the page, and what can be done. */
export function drawNotice(page: NoticePage, window: Window): string[] {
  const { lines, top, room, hasMore, hasMoreOffers, height } = layoutOf(page, window);
  const labels = page.offers.map(({ label }) => label);
  return composeMidway(window, [
    ...lines.slice(top, top + room).map(({ text }) => drawLine(window, text)),
    hasMore ? drawLine(window, pickGlyph(window.look, "more"), "quiet") : "",
    ...drawMenu(window, labels, hasMore ? undefined : page.cursor, height, page.seenFrom),
    ...(height < labels.length
      ? [drawLine(window, hasMoreOffers ? pickGlyph(window.look, "more") : "", "quiet")]
      : []),
  ]);
}

function layoutOf({ says, offers, cursor, seenFrom, top: wanted = 0 }: NoticePage, window: Window) {
  const lines = breakLines(makeLegible(window.look, says), measureColumn(window).width);
  // Where not all of them have room, the last row says whether there are more.
  const most = window.rows - LEAST_OF_A_SENTENCE;
  const height = offers.length <= most ? offers.length : most - 1;
  const room = Math.max(1, window.rows - height - 1);
  const top = clamp(wanted, 0, Math.max(0, lines.length - room));
  const hasMore = top + room < lines.length;
  const first = firstShown(offers.length, cursor, height, seenFrom);
  return { lines, top, room, hasMore, hasMoreOffers: first + height < offers.length, first, height };
}
