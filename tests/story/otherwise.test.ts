import { expect, it } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { QuickRun } from "../../src/author/explore/play/quick-run.ts";
import { luckOf } from "../../src/ink/tell/chance.ts";
import { plainText, type Scene } from "../../src/run/play/scene.ts";
import type { Moment } from "../../src/run/play/told.ts";
import { isAlive, today } from "../../src/survival/queries.ts";
import { realSubject } from "../author/explore/subjects.ts";

const PAIRS = 24;
const MOST_SHARED = 0.45;
const MARCH = "1945-03-01";

interface Fork {
  readonly moment: Moment;
  /** What is still to be tried here, the next one last. */
  readonly left: string[];
  chose: string;
}

/**
 * Plays to an end in March 1945 or later, and turns back from earlier deaths.
 * @param shunned is taken only where everything else leads to such a death
 * @returns every scene that was read, and what was chosen
 */
function played(run: QuickRun, start: Moment, roll: (most: number) => number, shunned: ReadonlySet<string>) {
  const forks: Fork[] = [];
  const arrive = () => {
    const ids = run.scene.options.map(({ id }) => id);
    const shuffled = ids.map((id) => [roll(1_000), id] as const).sort(([one], [other]) => one - other);
    const left = [
      ...shuffled.filter(([, id]) => shunned.has(id)),
      ...shuffled.filter(([, id]) => !shunned.has(id)),
    ].map(([, id]) => id);
    forks.push({ moment: run.playthrough.moment, left, chose: "" });
  };
  run.playthrough.resume(start);
  arrive();
  for (let fork = forks.at(-1); fork; fork = forks.at(-1)) {
    run.playthrough.resume(fork.moment);
    const id = fork.left.pop();
    if (id === undefined) {
      forks.pop();
      continue;
    }
    fork.chose = id;
    run.playthrough.choose(id);
    const { survival, scene } = run.playthrough;
    if (!isAlive(survival) && today(survival) < MARCH) continue;
    if (scene.options.length === 0) {
      const scenes = [...forks.map(({ moment }) => moment.told.scene), run.scene];
      return { scenes, chose: new Set(forks.map(({ chose }) => chose)) };
    }
    arrive();
  }
  throw new Error("Nobody lives to March 1945.");
}

const sentencesOf = (scenes: readonly Scene[]): Set<string> =>
  new Set(
    scenes
      .flatMap(({ passages }) =>
        passages.flatMap((passage) => (passage.kind === "card" ? [] : plainText(passage))),
      )
      .flatMap((text) => text.split(/(?<=[.!?][”’)]*)\s+/))
      .filter((sentence) => /\p{L}/u.test(sentence)),
  );

it(`two runs that decide otherwise at each fork share less than ${100 * MOST_SHARED} in 100 of their sentences`, () => {
  const run = new QuickRun(realSubject());
  run.begin(luckOf(1));
  const start = run.playthrough.moment;
  const shared = Array.from({ length: PAIRS }, (_, pair) => {
    const one = played(run, start, dice(2 * pair + 1), new Set());
    const other = played(run, start, dice(2 * pair + 2), one.chose);
    const [mine, theirs] = [sentencesOf(one.scenes), sentencesOf(other.scenes)];
    const both = [...mine].filter((sentence) => theirs.has(sentence)).length;
    return both / Math.min(mine.size, theirs.size);
  }).sort((one, other) => one - other);
  console.log(`Shared sentences: median ${shared[PAIRS / 2]?.toFixed(3)}, most ${shared.at(-1)?.toFixed(3)}`);
  expect(shared.at(-1)).toBeLessThan(MOST_SHARED);
}, 300_000);
