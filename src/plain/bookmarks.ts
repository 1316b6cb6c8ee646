import { BookmarkFault, type Bookmarking, changeBookmark } from "../run/keep/bookmarking.ts";
import type { Session } from "../run/keep/session.ts";
import { type BookmarkPlace, bookmarkPlaces } from "../run/show/bookmark-place.ts";
import { bookmarkSet } from "../run/show/ways-words.ts";
import type { Dialog } from "./dialog.ts";
import { numberUpTo } from "./go-back.ts";

const ELSEWHERE = "The run is played in another window; bookmarks are set there.";

/** Gives the place a name. Every decision is kept anyway, so that is all there is to save. */
export function setBookmark(dialog: Dialog, session: Session, given: string): "ask" {
  const isByItself = session.isKept ? "; every decision is kept by itself" : "";
  dialog.say(session.isReadAlong ? ELSEWHERE : `${bookmarkSet(session.setBookmark(given))}${isByItself}.`);
  return "ask";
}

/**
 * Goes to a bookmark by its number or its name; with "rename" and a name, or "delete", behind the number does that, and with
 * "restore" has a deleted one again. Without any, lists them.
 */
export function workOnBookmarks(dialog: Dialog, session: Session, given: string): "show" | "ask" {
  const marks = bookmarkPlaces(session);
  const mark = marks[numberUpTo(marks.length, given) - 1] ?? named(marks, given);
  if (mark) {
    session.goAlong(mark.decisions);
    return "show";
  }
  const asked = askedOf(session, marks, given);
  if (asked) sayChanged(dialog, session, asked);
  else listBookmarks(dialog, session, marks);
  return "ask";
}

const named = <Named extends { readonly name: string }>(all: readonly Named[], given: string) =>
  all.find(({ name }) => name.toLowerCase() === given.toLowerCase());

function askedOf(session: Session, marks: readonly BookmarkPlace[], given: string): Bookmarking | undefined {
  const [, back] = /^restore(?: (.+))?$/i.exec(given) ?? [];
  const gone = session.ways.goneBookmarks.map((name) => ({ name }));
  if (/^restore\b/i.test(given)) {
    const one = back === undefined ? gone[0] : named(gone, back);
    return one && { do: "restore", bookmark: one.name };
  }
  const [, number = "", deed = "", name = ""] = /^(\d+) (rename|delete)(?: (.*))?$/i.exec(given) ?? [];
  const bookmark = marks[numberUpTo(marks.length, number) - 1]?.name;
  if (bookmark === undefined) return undefined;
  return deed.toLowerCase() === "delete" ? { do: "delete", bookmark } : { do: "rename", bookmark, name };
}

function sayChanged(dialog: Dialog, session: Session, asked: Bookmarking): void {
  const howBack = "; type “bookmarks restore” to have it again";
  try {
    dialog.say(session.isReadAlong ? ELSEWHERE : `${changeBookmark(session, asked, howBack).says}.`);
  } catch (fault) {
    if (!(fault instanceof BookmarkFault)) throw fault;
    dialog.say(`${fault.message}.`);
  }
}

function listBookmarks(dialog: Dialog, session: Session, marks: readonly BookmarkPlace[]): void {
  for (const [index, { words }] of marks.entries()) dialog.say(`  ${index + 1}. ${words}`);
  dialog.say(
    marks.length > 0
      ? "Type “bookmarks N” to go there; nothing is lost. “bookmarks N rename NAME” and “bookmarks N delete” change it."
      : "No bookmark is set now. Type “save NAME” to set one here.",
  );
  const gone = session.ways.goneBookmarks;
  if (gone.length > 0)
    dialog.say(`Deleted: ${gone.join(", ")}. Type “bookmarks restore NAME” to have one again.`);
}
