import { smallBook } from "../../book.ts";

/** A small book that ends in three ways, two of them by what was decided first. */
export const threeEndings = () =>
  smallBook(`
-> beach
=== beach
# chapter: 1
# title: Ash
# place: the beach
~ day("1944-06-19")
~ hour(NOON)
"Sit," says Kashiwara, who has sat down in the sand to wait for Pak.
* (wrote) [Write home]
    ~ draft(LETTER_ONE)
    It is {about(WEATHER, "hot")} here. # letter: letter_one
    You write.
* (slept) [Sleep]
    You sleep.
- Evening.
* (sent_it) {letter_is(LETTER_ONE, DRAFTED)} [Send it]
    ~ send(LETTER_ONE)
    It goes.
* (sat) [Sit]
    You sit.
* (swam) [Swim]
    ~ die()
    -> sea
- ~ dies(KASHIWARA)
{letter_is(LETTER_ONE, SENT):Somebody read it. # title: Read # end: read|Nobody wrote. # title: Silence # end: silence}
-> END
=== sea
It is deep. # title: The Sea # end: sea
-> END`);
