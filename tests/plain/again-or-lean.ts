import { smallBook } from "../book.ts";

/** One passage over and over, with two ways on. */
export const againOrLean = smallBook(`
-> dig
=== dig
# chapter: 1
# title: Ash
Sand.
+ (again) [Again]
+ (lean) [Lean]
- -> dig`);
