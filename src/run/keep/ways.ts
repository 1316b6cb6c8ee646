import { type Gone, goneIn } from "./branch.ts";
import type { Session } from "./session.ts";

/** Every way a run has gone: the line it is on, what parted from it, and where each came to. */
export interface Ways extends Gone {
  /** How many of the decisions of its line lie behind the run. */
  readonly count: number;
  /** The names of the bookmarks on the line, by how many decisions lie before them. */
  readonly bookmarks: ReadonlyMap<number, string>;
}

/** The ways of a run; it stands afterwards where it stood. */
export function waysOf(session: Session): Ways {
  const onLine = session.bookmarks.filter(({ isOnLine }) => isOnLine);
  const bookmarks = new Map(onLine.map(({ name, count }) => [count, name]));
  return { ...goneIn(session.playthrough, session.ways), count: session.count, bookmarks };
}
