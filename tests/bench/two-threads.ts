import { QuickRun } from "../../src/author/explore/play/quick-run.ts";
import type { Subject } from "../../src/author/explore/play/subject.ts";
import { BatchPlayer } from "../../src/author/explore/policies/batch.ts";
import { POLICIES } from "../../src/author/explore/policies/policy.ts";
import { searchPart } from "../../src/author/explore/search/do-part.ts";
import { searching } from "../../src/author/explore/search/search.ts";
import type { Row } from "./figures.ts";

const BUDGET = { ratio: 1.6, states: 40_000, runs: 125 };

/**
 * How much sooner two threads are through a search than one. Each of its parts is done here, one after the other, and the
 * processor's time for it laid to the thread that would have been free for it: so what else the machine does is not
 * counted, nor what two threads take from each other by sharing its memory.
 */
export function onTwoThreads(subject: Subject): Row {
  const [one, two] = [secondsOn(1, subject), secondsOn(2, subject)];
  return {
    what: `a search of ${BUDGET.states} states on two threads against one, by the processor's time of its parts`,
    bare: `${one.toFixed(1)} s`,
    ours: `${two.toFixed(1)} s`,
    ratio: (one / two).toFixed(2),
    budget: `≥ ${BUDGET.ratio}`,
    isMet: one / two >= BUDGET.ratio,
  };
}

function secondsOn(threads: number, subject: Subject): number {
  const workers = Array.from({ length: threads }, () => ({ run: new QuickRun(subject), busyUntil: 0 }));
  const does = <Result>(task: (run: QuickRun) => Result): Result => {
    const free = workers.reduce((one, other) => (other.busyUntil < one.busyUntil ? other : one));
    const start = process.cpuUsage();
    const result = task(free.run);
    free.busyUntil += process.cpuUsage(start).user / 1_000_000;
    return result;
  };
  const rounds = searching(subject, { seed: 1, states: BUDGET.states });
  let next = rounds.next();
  for (let isFirst = true; !next.done; isFirst = false) {
    const found = next.value.map((part) => does((run) => searchPart(subject, run, part)));
    if (isFirst)
      for (const policy of POLICIES)
        does((run) => new BatchPlayer(subject, 1, run).play({ policy, from: 0, to: BUDGET.runs }));
    // Nobody begins with the next round before all of this one is done.
    const last = Math.max(...workers.map(({ busyUntil }) => busyUntil));
    for (const worker of workers) worker.busyUntil = last;
    next = rounds.next(found);
  }
  return workers[0]?.busyUntil ?? 0;
}
