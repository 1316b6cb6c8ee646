import { changedParts } from "../../../ink/compile/changed-parts.ts";
import { StopSign } from "../budget/stop-sign.ts";
import type { Subject } from "../play/subject.ts";
import {
  type Does,
  SILENT_CPU_SECONDS,
  type Stopping,
  StoryHung,
  type WorkerPool,
  withThreads,
} from "../workers/worker-pool.ts";
import { Both } from "./both.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { underTodaysNames } from "./todays-names.ts";

export interface CompareOptions extends Partial<Stopping> {
  readonly seed: number;
}

/**
 * What is otherwise in a book than it was; nothing where it is played alike. What has not changed is not searched again: a
 * run that meets nothing of the change is played once for both, and a search of a large book begins where the change is met.
 * @throws StoryHung if one of the stories holds a worker fast or takes it down
 */
export async function compare(
  was: Subject,
  after: Subject,
  pool: WorkerPool,
  { seed, stop = new StopSign(), giveUp }: CompareOptions,
): Promise<Difference | undefined> {
  const before = underTodaysNames(was, after);
  const parts = changedParts(before.book, after.book);
  if (parts.length === 0) return undefined;
  const stopping = { stop, ...(giveUp ? { giveUp } : {}) };
  const threads = Math.ceil(pool.threads / 2);
  const doing = new Map<string, readonly string[]>();
  const poolFor = (book: string): WorkerPool => ({
    ...pool,
    threads,
    // Both books use the processor while one is silent.
    silentCpuSeconds: 2 * (pool.silentCpuSeconds ?? SILENT_CPU_SECONDS),
    onBusy(now) {
      doing.set(book, now);
      pool.onBusy?.([...doing].flatMap(([name, all]) => all.map((says) => `${name}: ${says}`)));
    },
  });
  const [old, now] = [
    { ...before, parts },
    { ...after, parts },
  ];
  return withThreads(poolFor("before"), old, stopping, (doesOld) =>
    withThreads(poolFor("now"), now, stopping, async (doesNow) => {
      const both = new Both([old, asBefore(doesOld)], [now, doesNow], seed);
      const pairs = await both.explore(seed, threads);
      return differenceOf(both, pairs, { seed, parts, cut: stop.cut });
    }),
  );
}

/** Says of a story that hangs that it is the one which was. */
const asBefore =
  (does: Does): Does =>
  async (tasks) => {
    try {
      return await does(tasks);
    } catch (fault) {
      if (!(fault instanceof StoryHung)) throw fault;
      throw new StoryHung(`as it was before, ${fault.message}`, fault.path);
    }
  };
