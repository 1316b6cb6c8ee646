import type { Step } from "../play/playthrough.ts";
import { stand } from "../play/replay.ts";
import type { Scene } from "../play/scene.ts";
import type { Branch } from "./branch.ts";
import type { Session } from "./session.ts";

/** Every way a run has gone: the line it is on, what parted from it, and where each came to. */
export interface Ways {
  /** What was decided, and what lies ahead that was decided before. */
  readonly line: readonly Step[];
  /** The scene that line comes to. */
  readonly end: Scene;
  /** How many of its decisions lie behind the run. */
  readonly count: number;
  readonly branches: readonly Branch[];
  /** The names of the bookmarks on the line, by how many decisions lie before them. */
  readonly bookmarks: ReadonlyMap<number, string>;
}

/** The ways of a run; it stands afterwards where it stood. */
export function waysOf(session: Session): Ways {
  const { playthrough, count } = session;
  const line = session.line();
  const here = playthrough.steps.map(({ chose }) => chose.id);
  stand(playthrough, idsOf(line));
  const end = playthrough.scene;
  stand(playthrough, here);
  const bookmarks = new Map(session.bookmarksOnLine().map(({ name, count }) => [count, name]));
  return { line, end, count, branches: session.branches(), bookmarks };
}

const idsOf = (steps: readonly Step[]): string[] => steps.map(({ chose }) => chose.id);
