import type { Book } from "../../ink/book.ts";
import { Playthrough } from "../play/playthrough.ts";
import { replay } from "../play/replay.ts";
import type { Scene } from "../play/scene.ts";
import type { Opening } from "../play/told.ts";
import { openQuickly, type SeededDecisions, walkTogether } from "../read/walk-together.ts";

/** Where a run stands: what is read there, and how many of its decisions hold. */
export interface Standing {
  readonly scene: Scene;
  readonly opening?: Opening | undefined;
  readonly count: number;
}

// The quick teller takes longer over what it tells for the first time, and in so few decisions hardly anything comes twice.
const FEW = 5_000;

function findStanding(book: Book, { seed, decisions }: SeededDecisions): Standing {
  const { scene, opening, steps } = replay(book, seed, decisions);
  return { scene, opening, count: steps.length };
}

/**
 * Where runs stand, from their decisions: what they have in common is played once, and where they are very many, a
 * passage told once is not told again.
 * @param found is told of each as soon as it stands there, since the scenes of all would be too much to keep
 */
export function findStandings<Way extends SeededDecisions>(
  book: Book,
  ways: readonly Way[],
  found: (way: Way, standing: Standing) => void,
): void {
  const quick = countDecisions(ways) > FEW ? openQuickly(book) : undefined;
  const walk = (run: Playthrough, together: readonly Way[]) =>
    walkTogether(run, together, {
      passed(_, ended, count) {
        for (const way of ended) found(way, { scene: run.scene, opening: run.opening, count });
      },
      // What a reader is shown of a passage that breaks off is the ordinary teller's to say.
      broke(all) {
        for (const way of all) found(way, findStanding(book, way));
      },
    });
  if (quick) walk(quick.run, ways);
  else for (const [seed, all] of bySeed(ways)) walk(new Playthrough(book, seed), all);
}

/** How many decisions there are to replay. */
export const countDecisions = (ways: readonly SeededDecisions[]): number =>
  ways.reduce((sum, { decisions }) => sum + decisions.length, 0);

function bySeed<Way extends SeededDecisions>(ways: readonly Way[]): Map<number, Way[]> {
  const groups = new Map<number, Way[]>();
  for (const way of ways) {
    const group = groups.get(way.seed);
    if (group) group.push(way);
    else groups.set(way.seed, [way]);
  }
  return groups;
}
