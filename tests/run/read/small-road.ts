import { smallBook } from "../../book.ts";

/** A book with two ways that meet, one option here and there, and two endings. */
export const road = smallBook(`
-> road
=== road
# chapter: 1
# title: The Road
# place: the pass
One two three.
* (left) [Left]
    Four five.
* (right) [Right]
    Six.
- Seven eight.
* (on) [Go on]
- Nine.
* (further) [Further]
- Ten eleven.
* (home) [Home]
    Twelve. # end: home
    -> END
* (away) [Away]
    Thirteen. # end: gone # title: Gone for Good
    -> END`);
