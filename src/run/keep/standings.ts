import type { Book } from "../../ink/book.ts";
import { replay } from "../play/replay.ts";
import type { Scene } from "../play/scene.ts";
import { openQuickly, type SeededDecisions, walkTogether } from "../read/walk-together.ts";

/** Where a run stands: what is read there, and how many of its decisions hold. */
export interface Standing {
  readonly scene: Scene;
  readonly count: number;
}

// The quick teller opens a book as slowly as it is replayed for so long.
const FEW = 1_000;

/** Where a run stands, from its decisions. */
export function findStanding(book: Book, { seed, decisions }: SeededDecisions): Standing {
  const { scene, steps } = replay(book, seed, decisions);
  return { scene, count: steps.length };
}

/**
 * The same of many runs at once: what they have in common is played once, and a passage told once is not told again.
 * @param found is told of each as soon as it stands there, since the scenes of all would be too much to keep
 */
export function findStandings<Way extends SeededDecisions>(
  book: Book,
  ways: readonly Way[],
  found: (way: Way, standing: Standing) => void,
): void {
  const alone = (way: Way) => found(way, findStanding(book, way));
  const quick = areMany(ways) ? openQuickly(book) : undefined;
  if (!quick) ways.forEach(alone);
  else
    walkTogether(quick.run, ways, {
      passed(_, ended, count) {
        for (const way of ended) found(way, { scene: quick.run.scene, count });
      },
      // What a reader is shown of a passage that breaks off is the ordinary teller's to say.
      broke: (all) => all.forEach(alone),
    });
}

/** Whether it takes a while to replay them. */
export const areMany = (ways: readonly SeededDecisions[]): boolean =>
  ways.reduce((sum, { decisions }) => sum + decisions.length, 0) > FEW;
