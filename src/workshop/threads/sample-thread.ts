import { Worker } from "node:worker_threads";
import type { Hits } from "./sample-story.ts";

const LIMITS = { maxOldGenerationSizeMb: 1024 };

/** Has a story played by chance on a thread of its own. A story that takes that down is not told of. */
export function startSampling(folder: string, onPlayed: (hits: Hits) => void): Worker {
  const worker = new Worker(new URL("sampler.js", import.meta.url), {
    workerData: folder,
    resourceLimits: LIMITS,
  });
  worker.on("message", (hits: Hits | undefined) => {
    if (hits) onPlayed(hits);
  });
  worker.on("error", () => {});
  worker.unref();
  return worker;
}
