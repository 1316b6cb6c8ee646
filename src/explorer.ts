import { serve } from "./author/explore/workers/worker.ts";
import { storyAt } from "./disk/story-at.ts";
import { openStoryFolder } from "./disk/story-folder.ts";

// A thread of `explore`, started by src/workshop/explore.ts.
serve((folder, at) => (at === undefined ? openStoryFolder(folder) : storyAt(at, folder)));
