import { serve } from "./author/explore/workers/worker.ts";
import { openStoryFolder } from "./disk/story-folder.ts";

// A thread of `explore`, started by src/workshop/explore.ts.
serve(openStoryFolder);
