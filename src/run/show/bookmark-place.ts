import { counted } from "../../text/counted.ts";
import type { Session } from "../keep/session.ts";
import { stand } from "../play/replay.ts";
import { dayOf } from "./moment.ts";

/** A bookmark as a list names it, and the decisions that lead there. */
export interface BookmarkPlace {
  readonly name: string;
  readonly words: string;
  readonly decisions: readonly string[];
}

/**
 * The bookmarks of a run, each with the chapter and the day it stands at, or with how many decisions lead there where its
 * name says as much, or there is neither. The run stands afterwards where it stood.
 */
export function bookmarkPlaces(session: Session): BookmarkPlace[] {
  const { playthrough, bookmarks, ways } = session;
  const here = ways.decisions;
  const places = bookmarks.map(({ name, decisions }) => {
    stand(playthrough, decisions);
    const { title, when } = playthrough.scene;
    const place = [title, dayOf({ when })].filter(Boolean).join(", ");
    const where = place && !name.startsWith(place) ? place : `after ${counted(decisions.length)}`;
    return { name, decisions, words: `${name} (${where})` };
  });
  stand(playthrough, here);
  return places;
}
