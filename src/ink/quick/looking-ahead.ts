import type { InkMemory } from "./ink-memory.ts";
import type { MemoryNow } from "./memory-now.ts";
import type { QuickTeller } from "./quick-teller.ts";
import type { Sights } from "./sights.ts";

type Ahead = "wordsAhead" | "sightsAhead" | "leadsInto" | "isNever" | "aimAt";

/** What a quick teller knows of what can still come, from where it stands. */
export function lookingAhead(now: MemoryNow, memory: InkMemory, watched: Sights): Pick<QuickTeller, Ahead> {
  return {
    wordsAhead: () =>
      now.flow ? memory.readsFrom(now.flow).flatMap(({ kind, of }) => (kind === "word" ? [of] : [])) : [],
    sightsAhead() {
      if (!now.flow) return [];
      const behind = memory
        .readsFrom(now.flow)
        .flatMap((read) => (read.kind === "decision" ? watched.behind(read.of) : []));
      // What is offered already is decided on next.
      return [...behind, ...now.flow.offered.flatMap((path) => watched.behindChoice(path))];
    },
    leadsInto: (scene) =>
      now.flow !== undefined &&
      memory.readsFrom(now.flow).some((read) => read.kind === "scene" && read.of === scene),
    isNever: (sight, holds, movementOf) => memory.isNever(watched.sighted(sight), holds, movementOf),
    aimAt(sight, holds, steps, words) {
      const part = watched.sighted(sight);
      const aim = part && memory.aim(part, holds, steps);
      const rule = now.measuredWith(words);
      const far = (weights: readonly number[] = []) => aim?.far(rule, weights) ?? 0;
      return { name: aim?.name ?? "", asks: aim?.asks ?? 0, far };
    },
  };
}
