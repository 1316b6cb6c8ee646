import type { InkMemory } from "./ink-memory.ts";
import type { MemoryNow } from "./memory-now.ts";
import type { QuickTeller } from "./quick-teller.ts";
import { recalled } from "./recall.ts";
import type { Sights } from "./sights.ts";

type Ahead =
  | "wordsAhead"
  | "sightsAhead"
  | "sightsBehind"
  | "readAhead"
  | "wishesFor"
  | "wasVisited"
  | "guardOf"
  | "recall";

/** What a quick teller knows of what can still come, from where it stands. */
export function lookingAhead(now: MemoryNow, memory: InkMemory, watched: Sights): Pick<QuickTeller, Ahead> {
  return {
    wordsAhead: () =>
      now.flow ? memory.readsFrom(now.flow).flatMap(({ kind, of }) => (kind === "word" ? [of] : [])) : [],
    sightsAhead: () =>
      (now.flow ? memory.readsFrom(now.flow) : []).flatMap((read) =>
        read.kind === "decision" ? watched.behind(read.of) : [],
      ),
    sightsBehind: (choice) => watched.behind(watched.sighted(choice)),
    readAhead: (guard) => (now.flow ? memory.readAhead(now.flow, guard) : guard),
    wishesFor: (sight, holds) => memory.wishesFor(watched.sighted(sight), holds),
    wasVisited: (count) => (now.counts[count] ?? 0) > 0,
    guardOf: (sight, steps, isChangedBy) => memory.guardOf(watched.sighted(sight), steps, isChangedBy),
    recall: (guard) => recalled(guard, now.counts, now.variables),
  };
}
