import type { Book } from "../../ink/book.ts";
import { Playthrough } from "../play/playthrough.ts";
import { stand } from "../play/replay.ts";
import type { Scene } from "../play/scene.ts";
import { openQuickly, type SeededDecisions, walkTogether } from "../read/walk-together.ts";

/** Where a run stands: what is read there, and how many of its decisions hold. */
export interface Standing {
  readonly scene: Scene;
  readonly count: number;
}

// The quick teller opens a book as slowly as it is replayed for so long.
const FEW = 1_000;

/**
 * Where ways lead, from their decisions. Of many at once what they have in common is played once, and a passage told once
 * is not told again; else those of one seed go on from each other, if they stand side by side.
 * @param found is told of each as soon as it stands there, since the scenes of all would be too much to keep
 */
export function findStandings<Way extends SeededDecisions>(
  book: Book,
  ways: readonly Way[],
  found: (way: Way, standing: Standing) => void,
): void {
  let last: { readonly seed: number; readonly run: Playthrough } | undefined;
  const alone = (way: Way) => {
    const { seed, decisions } = way;
    const { run } = last?.seed === seed ? last : { run: new Playthrough(book, seed) };
    last = { seed, run };
    stand(run, decisions);
    found(way, { scene: run.scene, count: run.steps.length });
  };
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
