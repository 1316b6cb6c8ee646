import type { Guard, Wishes } from "../../../ink/quick/recall.ts";
import type { QuickRun } from "../play/quick-run.ts";
import type { Goals } from "./goals.ts";

/** Goals nobody has come by that depend on the same, and what that is. */
export interface Wanted {
  /** Places in the book (see Goals). */
  readonly goals: readonly number[];
  readonly guard: Guard;
  /** What that depends on, so many steps back. */
  behind(steps: number): Guard;
  readonly wishes: Wishes;
  /** What tells apart the states a run stands at better than their memories do, if anything. */
  apart?(): string;
}

/** A share of the goals nobody has come by. Those that depend on the same are wanted as one, and dealt out in the order of the book. */
export function shareOf(run: QuickRun, goals: Goals, { share, of }: { share: number; of: number }): Wanted[] {
  const byGuard = new Map<string, { guard: Guard; goals: number[] }>();
  for (const goal of goals.unmet) {
    const guard = run.guardOf(goal, 0);
    const name = JSON.stringify([[...guard.counts], guard.variables, guard.words]);
    const same = byGuard.get(name) ?? { guard, goals: [] };
    byGuard.set(name, same);
    same.goals.push(goal);
  }
  // Where there are fewer needs than shares, several look for one: each strolls another way first.
  const all = [...byGuard.values()];
  const own = all.filter((_, index) => index % of === share % Math.min(of, all.length));
  return own.map(({ guard, goals: same }) => {
    const [goal = 0] = same;
    return {
      goals: same,
      guard,
      behind: (steps) => run.guardOf(goal, steps),
      wishes: run.teller.wishesFor(goal, goals.sideMissing(goal)),
    };
  });
}
