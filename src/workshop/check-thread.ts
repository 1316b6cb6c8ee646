import { Worker } from "node:worker_threads";
import type { Checked } from "../author/watch/desk.ts";

/** Checks a story beside whoever plays it. */
export interface CheckThread {
  /** Has it checked as it lies on the disk by now; of several that are asked for meanwhile the last is answered. */
  ask(): void;
  close(): void;
}

/**
 * A thread of its own for `check`, which takes as long as several pages: nobody is to wait for it who reads.
 * @param onChecked told what it found, each time nothing was asked for since
 */
export function startChecking(
  story: { readonly folder: string; readonly asked: readonly string[] },
  onChecked: (checked: Checked) => void,
): CheckThread {
  let worker: Worker | undefined;
  let isBusy = false;
  let isAsked = false;

  const answered = (checked: Checked) => {
    isBusy = false;
    if (isAsked) ask();
    else onChecked(checked);
  };
  const start = () => {
    const started = new Worker(new URL("checker.js", import.meta.url), { workerData: story });
    started.on("message", answered).on("error", (fault) => {
      worker = undefined;
      answered({ failure: `${fault instanceof Error ? fault.message : fault}.` });
    });
    started.unref();
    return started;
  };
  const ask = () => {
    isAsked = isBusy;
    if (isBusy) return;
    isBusy = true;
    worker ??= start();
    worker.postMessage("check");
  };
  const close = () => {
    void worker?.terminate();
  };
  return { ask, close };
}
