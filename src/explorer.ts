import { serve } from "./author/explore/member.ts";

// A thread of `explore`, started by src/author.ts.
serve();
