import { expect, it } from "vitest";
import { QuickRun } from "../../../../src/author/explore/play/quick-run.ts";
import { luckOf } from "../../../../src/ink/tell/chance.ts";
import { Playthrough } from "../../../../src/run/play/playthrough.ts";
import { foreign } from "../subjects.ts";

const SEED = 7;
const MOST = 5;
// The quick teller repeats a passage where a condition comes to the same as before, so the order is what matters.
const ORDERS = [
  [0, 1, 2, 3, 4, 5],
  [5, 4, 3, 2, 1, 0],
  [2, 0, 4, 1, 5, 3],
  [3, 1, 2, 4, 0, 5],
];

it.each([
  "more < 2",
  "more <= 2",
  "more > 2",
  "more >= 2",
  "more == 2",
  "more != 2",
  "2 <= more",
  "2 >= more",
  "not more",
  "not (more > 2)",
  "more > 1 and more < 4",
  "more < 1 or more > 3",
  "more + 2 == 4",
  "more - 2 > 0",
  "2 - more > 0",
  "-more < -2",
  "more - 3",
])(
  "the explorer reads what a reader reads where the story asks {%s}, below, at and above the edge",
  (asks) => {
    const subject = foreign(
      `-> hall\n=== hall\nA hall.\n+ (more) [More] -> hall\n+ (look) [Look]\n    {${asks}:It holds.|It does not.}\n    -> hall`,
    );
    const shown = (times: number) => {
      const plain = new Playthrough(subject.book, SEED);
      for (let time = 0; time < times; time += 1) plain.choose("hall.more");
      return plain.choose("hall.look").scene;
    };
    for (const order of ORDERS) {
      const quick = new QuickRun(subject);
      quick.begin(luckOf(SEED));
      const moments = Array.from({ length: MOST + 1 }, (_, times) => {
        if (times > 0) quick.playthrough.choose("hall.more");
        return quick.playthrough.moment;
      });
      for (const times of order) {
        const moment = moments[times];
        if (!moment) throw new Error(`There is no moment ${times}.`);
        quick.playthrough.resume(moment);
        quick.playthrough.choose("hall.look");
        expect(quick.scene, `after ${times}, in the order ${order}`).toEqual(shown(times));
      }
    }
  },
);
