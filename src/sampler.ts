import { parentPort, workerData } from "node:worker_threads";
import { Fault } from "./run/file/fault.ts";
import { sampleStory } from "./workshop/threads/sample-story.ts";

// The thread that plays a story by chance for an editor, started by src/workshop/threads/sample-thread.ts.
try {
  parentPort?.postMessage(sampleStory(workerData as string));
} catch (fault) {
  // A story that cannot be played is told of by the thread that reads it.
  if (!(fault instanceof Fault)) throw fault;
}
