import { measureColumn } from "../text/column.ts";
import {
  composeSheet,
  cursorAfter,
  drawLine,
  drawMenu,
  endsOfList,
  firstShown,
  joinEnds,
  joinWhole,
  layRegions,
} from "../text/sheet.ts";
import type { Offer } from "../view/effect.ts";
import type { ActionOn } from "../view/key-table.ts";
import type { BookmarksPage, Outcome, Window } from "../view/view.ts";

const TITLE = "Bookmarks";

/** What a key does in the list of bookmarks. */
export function applyToBookmarks(
  { says: _, ...page }: BookmarksPage,
  action: ActionOn<"bookmarks"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const { places, gone, cursor, under } = page;
  const { first, end, hasMore } = shownOf(page, window);
  const mark = places[cursor];
  const goTo = (place = mark): Outcome =>
    place ? [under, { do: "go-along", decisions: place.decisions }] : [page];
  const moved = cursorAfter(cursor, action, { count: places.length, hasMore });
  if (moved !== undefined) return [{ ...page, cursor: moved }];
  switch (action) {
    case "take":
      return goTo();
    case "take-number":
      return first + number > end ? [page] : goTo(places[first + number - 1]);
    case "rename":
      return mark ? [naming(page, mark.name)] : [page];
    case "delete":
      return mark ? [page, { do: "change-bookmark", asked: { do: "delete", bookmark: mark.name } }] : [page];
    case "restore":
      return [gone.length > 0 ? restoring(page) : { ...page, says: "Nothing was deleted" }];
    case "close":
    case "leave":
      return [under];
    case "stop":
      return [page, { do: "leave" }];
    default:
      return [page];
  }
}

const naming = (under: BookmarksPage, bookmark: string): Outcome[0] => ({
  kind: "ask",
  under,
  says: `Another name for “${bookmark}”:`,
  text: bookmark,
  order: { do: "rename-bookmark", bookmark },
});

const restoring = (under: BookmarksPage): Outcome[0] => ({
  kind: "notice",
  under,
  says: "Deleted, and can be restored:",
  offers: [
    ...under.gone.map(
      (bookmark): Offer => ({
        label: bookmark,
        effect: { do: "change-bookmark", asked: { do: "restore", bookmark } },
      }),
    ),
    { label: "Close" },
  ],
  cursor: 0,
});

function shownOf({ places, cursor, seenFrom }: BookmarksPage, window: Window) {
  const { height } = layRegions(window);
  const first = firstShown(places.length, cursor, height, seenFrom);
  const end = Math.min(places.length, first + height);
  return { height, first, end, hasMore: end < places.length };
}

/** Every bookmark of the run, each with the place it leads to. */
export function drawBookmarks(page: BookmarksPage, window: Window): string[] {
  const { header, top, footer } = layRegions(window);
  const { places, gone, cursor, seenFrom, says } = page;
  const { height, hasMore } = shownOf(page, window);
  const isAny = places.length > 0;
  const keys = [...(isAny ? ["r rename", "d delete"] : []), ...(gone.length > 0 ? ["u restore"] : [])];
  // Help has those for which there is no room.
  const shownKeys = joinWhole(window.look, keys, measureColumn(window).width - TITLE.length - 2);
  const labels = places.map(({ words }) => words);
  const empty = [drawLine(window, "No bookmark is set now; s sets one.", "quiet")];
  return composeSheet(window, [
    [header, [joinEnds(window, TITLE, shownKeys)]],
    [top, isAny ? drawMenu(window, labels, cursor, height, seenFrom) : empty],
    [footer, [endsOfList(window, isAny ? "Enter goes there; nothing is lost" : "", hasMore, says)]],
  ]);
}
