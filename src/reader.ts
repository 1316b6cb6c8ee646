import { parentPort, workerData } from "node:worker_threads";
import type { ThreadSetup } from "./author/language/thread/messages.ts";
import { serve } from "./author/language/thread/serve.ts";
import { storyWorld } from "./workshop/language/story-world.ts";

// The thread that reads books for an editor, started by src/workshop/threads/reading-thread.ts.
const setup = workerData as ThreadSetup;
if (parentPort) serve(parentPort, setup, (textOf) => storyWorld(setup, textOf));
