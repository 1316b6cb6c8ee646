import { breakLines, columnOf } from "./column.ts";
import type { Deed } from "./key-table.ts";
import { legible } from "./look.ts";
import { columnLine, firstShown, menuLines, midway, stepped } from "./sheet.ts";
import type { Answer, NoticePage, Window } from "./view.ts";

/** Rows that a long menu leaves to what is said above it. */
const LEAST_OF_A_SENTENCE = 4;

/** What a key does where the reader is asked something. Escape is the first offer that only goes back, if there is one. */
export function noticeAfter(
  page: NoticePage,
  deed: Deed | undefined,
  number: number,
  window: Window,
): Answer {
  const take = (index: number): Answer => {
    const offer = page.offers[index];
    if (!offer) return [page];
    return offer.effect ? [page.under, offer.effect] : [page.under];
  };
  switch (deed) {
    case "up":
    case "down":
    case "first":
    case "last":
      return [{ ...page, cursor: stepped(page.cursor, deed, page.offers.length) }];
    case "take":
    case "on":
      return take(page.cursor);
    case "take-number":
      return isShown(page, number - 1, window) ? take(number - 1) : [page];
    case "close":
      return take(page.offers.findIndex(({ effect }) => effect === undefined));
    case "leave":
    case "stop":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

const menuHeight = (count: number, { rows }: Window): number => Math.min(count, rows - LEAST_OF_A_SENTENCE);

function isShown({ offers, cursor }: NoticePage, index: number, window: Window): boolean {
  const height = menuHeight(offers.length, window);
  const first = firstShown(offers.length, cursor, height);
  return index >= first && index < first + height;
}

/** A sentence in the middle of the page, and what can be done. */
export function noticePage({ says, offers, cursor }: NoticePage, window: Window): string[] {
  const { width } = columnOf(window);
  const labels = offers.map(({ label }) => label);
  const menu = menuLines(window, labels, cursor, menuHeight(labels.length, window));
  const room = Math.max(1, window.rows - menu.length - 1);
  const sentence = breakLines(legible(window.look, says), width).slice(0, room);
  return midway(window, [...sentence.map(({ text }) => columnLine(window, text)), "", ...menu]);
}
