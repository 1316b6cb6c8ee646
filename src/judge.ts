import { serve } from "./author/branches/judge-worker.ts";
import { openStoryFolder } from "./disk/story-folder.ts";

// A thread that looks into branches, started by src/workshop/branches/with-branches.ts.
serve(openStoryFolder);
