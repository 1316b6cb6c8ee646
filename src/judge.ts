import { serve } from "./author/branches/judge-worker.ts";
import { openStoryFolder } from "./disk/story-folder.ts";

// A thread that looks into branches, started by src/workshop/open-book.ts.
serve(openStoryFolder);
