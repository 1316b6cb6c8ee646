import { counted } from "../../text/counted.ts";
import { stand } from "../play/replay.ts";
import type { Session } from "./session.ts";

/** A bookmark as a list names it, and the decisions that lead there. */
export interface BookmarkPlace {
  readonly name: string;
  readonly words: string;
  readonly decisions: readonly string[];
}

/** The bookmarks of a run, each with where the story stands there; the run stands afterwards where it stood. */
export function bookmarkPlaces(session: Session): BookmarkPlace[] {
  const { playthrough, bookmarks, ways } = session;
  const here = ways.decisions;
  const places = bookmarks.map(({ name, decisions }) => {
    stand(playthrough, decisions);
    const { title, when } = playthrough.scene;
    const place = [title, when].filter(Boolean).join(", ");
    // A bookmark without a name of its own is called after its place.
    const where = [name === place ? "" : place, `after ${counted(decisions.length)}`];
    return { name, decisions, words: `${name} (${where.filter(Boolean).join("; ")})` };
  });
  stand(playthrough, here);
  return places;
}
