import { tidyBookmark } from "../file/decision-tree.ts";
import { Fault } from "../file/fault.ts";
import type { Session } from "./session.ts";

/** What can be asked for of a bookmark that is set. */
export type Bookmarking =
  | { readonly do: "rename"; readonly bookmark: string; readonly name: string }
  | { readonly do: "delete"; readonly bookmark: string }
  | { readonly do: "restore"; readonly bookmark: string };

/** A name another bookmark of the run has. */
export class BookmarkFault extends Fault {
  readonly code = "bookmark-taken";
}

/**
 * Does it; answers what was done, in a sentence without its full stop, the same wherever it is asked for, and what the
 * bookmark is called now, if it is still there.
 * @param howBack what is said behind it of how to have a deleted one again
 * @throws BookmarkFault where another has the name; SaveFault where it could not be kept.
 */
export function changeBookmark(
  session: Session,
  asked: Bookmarking,
  howBack: string,
): { readonly says: string; readonly name?: string } {
  const { bookmark } = asked;
  const name = asked.do === "rename" ? tidyBookmark(asked.name) : bookmark;
  if (asked.do === "delete") {
    session.renameBookmark(bookmark, "");
    return { says: `Deleted “${bookmark}”${howBack}` };
  }
  const isItsOwn = asked.do === "rename" && name === bookmark;
  const isTaken = !isItsOwn && session.bookmarks.some((each) => each.name === name);
  if (isTaken || name === "")
    throw new BookmarkFault(
      isTaken ? `There is a bookmark “${name}” already` : "A bookmark needs a name of a letter or more",
    );
  session.renameBookmark(bookmark, name);
  return { says: asked.do === "rename" ? `“${bookmark}” is “${name}” now` : `“${bookmark}” is back`, name };
}
