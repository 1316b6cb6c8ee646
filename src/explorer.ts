import { serve } from "./author/explore/threads/member.ts";
import { storyFolder } from "./disk/story-folder.ts";

// A thread of `explore`, started by src/author.ts.
serve(storyFolder);
