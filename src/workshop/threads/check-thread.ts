import { Worker } from "node:worker_threads";
import type { Checked } from "../../author/watch/desk.ts";
import { oneAtATime } from "../../author/watch/one-at-a-time.ts";

/** Checks a story beside whoever plays it. */
export interface CheckThread {
  /** Has it checked as it lies on the disk by now; of several that are asked for meanwhile the last is answered. */
  ask(): void;
  /** What is being checked lies there otherwise by now: its answer is not told. */
  forget(): void;
  close(): void;
}

/**
 * A thread of its own for `check`, which takes as long as several pages: nobody is to wait for it who reads.
 * @param onChecked told what it found, each time nothing was asked for since and it was not to be forgotten
 */
export function startChecking(
  story: { readonly folder: string; readonly asked: readonly string[] },
  onChecked: (checked: Checked) => void,
): CheckThread {
  let worker: Worker | undefined;
  const start = () => {
    const started = new Worker(new URL("checker.js", import.meta.url), { workerData: story });
    started
      .on("message", (checked: Checked) => done(checked))
      .on("error", (fault) => {
        worker = undefined;
        done({ failure: `${fault instanceof Error ? fault.message : fault}.` });
      })
      .unref();
    return started;
  };
  const { ask, forget, done } = oneAtATime(() => {
    worker ??= start();
    worker.postMessage("check");
  }, onChecked);
  const close = () => {
    void worker?.terminate();
  };
  return { ask, forget, close };
}
