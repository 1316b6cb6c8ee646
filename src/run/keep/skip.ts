import { type Ahead, lookAhead } from "../read/look-ahead.ts";
import { type ReadRecord, together } from "../read/read-record.ts";
import type { Session } from "./session.ts";

/** What came of skipping: how many passages were passed over, and why no more. */
export interface Skipped {
  readonly passages: number;
  readonly stop: Ahead["stop"] | "elsewhere";
}

/**
 * Runs on from where a run stands through what was read before, in any kept run or on another way of this one, to what
 * is new or to a choice. Each decision on the way is kept as any other.
 * @throws SaveFault if they could not be kept; the run then stands where it stood.
 */
export function skipRead(session: Session, record: ReadRecord): Skipped {
  const { seed, name, playthrough, ways, isReadAlong } = session;
  if (isReadAlong) return { passages: 0, stop: "elsewhere" };
  const here = playthrough.steps.map(({ chose }) => chose.id);
  const others = record.readBut(name);
  const own = record.readIn({ seed, tree: ways });
  const player = record.players.open(seed);
  if (!player || !own) return { passages: 0, stop: "unread" };
  const { ids, stop } = lookAhead(player, here, together(record.lists, [others, own]), record.lists);
  if (ids.length > 0) session.goAlong([...here, ...ids]);
  return { passages: ids.length, stop };
}

/** How far was skipped, and what stopped it, in a sentence. */
export function writeSkipped({ passages, stop }: Skipped): string {
  if (passages > 0) return `Skipped ${passages} passage${passages === 1 ? "" : "s"} you had read.`;
  return STOPS[stop];
}

const STOPS: Readonly<Record<Skipped["stop"], string>> = {
  unread: "You have not read on from here before.",
  choice: "You have read this; what follows is for you to decide.",
  end: "You have read this, and nothing follows.",
  far: "",
  elsewhere: "The run is played in another window, and only that one goes on.",
};
