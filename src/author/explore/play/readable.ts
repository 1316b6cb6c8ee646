import type { Hearing } from "../../../survival/hearing.ts";

/** What can be read of the body: what is asked for, whether it takes what it is told, and all that those depend on. */
export function readable(asked: Set<number>, deeds: readonly Hearing[]): number[] {
  for (const { acceptance } of deeds) for (const region of acceptance) asked.add(region);
  for (let size = -1; size !== asked.size; ) {
    size = asked.size;
    for (const { moves } of deeds)
      for (const [moved, through] of moves)
        if (asked.has(moved)) for (const region of through) asked.add(region);
  }
  return [...asked].sort((one, other) => one - other);
}
