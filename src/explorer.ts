import { serve } from "./author/explore/member.ts";
import { storyFolder } from "./disk/places.ts";

// A thread of `explore`, started by src/author.ts.
serve(storyFolder);
