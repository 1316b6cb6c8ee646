import { type Bookmarking, changeBookmark } from "../../run/keep/bookmarking.ts";
import type { Session } from "../../run/keep/session.ts";
import { bookmarkPlaces } from "../../run/show/bookmark-place.ts";
import type { BookmarksPage, Page } from "../view/view.ts";

/** The bookmarks of a run over a page; nothing where it never had one. */
export function layBookmarks(under: Page, session: Session): BookmarksPage | undefined {
  const places = bookmarkPlaces(session);
  const gone = session.ways.goneBookmarks;
  return places.length + gone.length > 0 ? { kind: "bookmarks", under, places, gone, cursor: 0 } : undefined;
}

/**
 * The list once a bookmark of it is another, and what was done.
 * @param before the list, or the line over it in which a name was typed
 * @throws BookmarkFault, SaveFault where it cannot be done.
 */
export function layChanged(before: Page, session: Session, asked: Bookmarking): Page {
  const list = before.kind === "ask" ? before.under : before;
  if (list.kind !== "bookmarks") return list;
  if (session.isReadAlong) return { ...list, says: "Bookmarks are changed in the other window." };
  const { says, name } = changeBookmark(session, asked, "; u restores it");
  const now = layBookmarks(list.under, session) ?? list;
  const named = now.places.findIndex((place) => place.name === name);
  const cursor = named >= 0 ? named : Math.max(0, Math.min(list.cursor, now.places.length - 1));
  return { ...now, cursor, says };
}
