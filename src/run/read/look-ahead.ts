import { StoryFault } from "../../ink/tell/story-fault.ts";
import { idOf } from "../play/decision.ts";
import { holds } from "../play/replay.ts";
import { hasBit } from "./bits.ts";
import type { BookLists } from "./book-lists.ts";
import type { Player } from "./player.ts";
import type { WasRead } from "./read-record.ts";

/** How far what was read leads on. */
export interface Ahead {
  /** The decisions on the way there, none of which had another beside it. */
  readonly ids: readonly string[];
  /** Why it leads no further. */
  readonly stop: "unread" | "choice" | "end" | "far";
}

// A story may go round for ever with one option.
const FURTHEST = 200;

/**
 * Goes on from where these decisions lead through passages that were read, as long as there is one option, and as its
 * words were shown before. A passage that was read in pieces is read; numbers in it are no words.
 */
export function lookAhead(
  { run, start, takeTexts }: Player,
  decisions: readonly string[],
  before: WasRead,
  { choiceAt }: BookLists,
): Ahead {
  start();
  for (const decision of decisions) {
    if (!holds(run.options, decision)) break;
    takeTexts();
    run.choose(idOf(decision));
  }
  const ids: string[] = [];
  for (;;) {
    const [only, other] = run.options;
    const isRead = takeTexts().every((text) => hasBit(before.texts, text));
    if (!isRead) return { ids, stop: "unread" };
    if (!only) return { ids, stop: "end" };
    if (other) return { ids, stop: "choice" };
    if (!hasBit(before.offered, choiceAt(only.id) ?? -1)) return { ids, stop: "unread" };
    if (ids.length === FURTHEST) return { ids, stop: "far" };
    try {
      run.choose(only.id);
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      // Of what breaks off there the reader has not seen the end.
      return { ids, stop: "unread" };
    }
    ids.push(only.id);
  }
}
