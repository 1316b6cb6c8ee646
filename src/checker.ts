import { parentPort, workerData } from "node:worker_threads";
import { Fault } from "./run/file/fault.ts";
import { findProblems } from "./workshop/check.ts";

// The thread that checks a story while it is watched, started by src/workshop/threads/check-thread.ts.
const { folder, asked } = workerData as { readonly folder: string; readonly asked: readonly string[] };

parentPort?.on("message", async () => {
  try {
    const { problems } = await findProblems(folder, asked);
    parentPort?.postMessage({ found: problems });
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    parentPort?.postMessage({ failure: fault.message });
  }
});
