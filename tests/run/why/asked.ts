import type { Book } from "../../../src/ink/book.ts";
import { replay } from "../../../src/run/play/replay.ts";
import { type PlayedRun, whyLine } from "../../../src/run/why/why.ts";
import { smallBook } from "../../book.ts";

export const SEED = 1;

/** A run of these decisions, to be asked. */
export const played = (book: Book, ids: string): PlayedRun => ({
  playthrough: replay(book, SEED, ids.split(" ").filter(Boolean)),
  seed: SEED,
});

/** The options a line hung on which begins so, and what is said of them. */
export function line(book: Book, ids: string, words: string): { says: string; options: string[] } {
  const run = played(book, ids);
  const { steps, scene } = run.playthrough;
  for (const [step, { passages }] of [...steps.map((each) => each.scene), scene].entries())
    for (const [passage, each] of passages.entries())
      if (
        each.kind !== "card" &&
        each.spans
          .map(({ text }) => text)
          .join("")
          .startsWith(words)
      ) {
        const why = whyLine(run, step, passage);
        return { says: why?.says ?? "", options: why?.points.map(({ option }) => option) ?? [] };
      }
  throw new Error(`"${words}" was not shown.`);
}

/** Whether a letter is found hangs on its having been written and on its going into the bag, and on nothing else. */
export const LETTER = smallBook(`
-> beach
=== beach
# chapter: 1
# title: Ash
# place: the beach
~ day("1944-06-19")
~ hour(NOON)
Sand.
* (sang) [Sing]
    You sing.
* (hummed) [Hum]
    You hum.
-
* (wrote) [Write home]
    ~ draft(LETTER_ONE)
    ~ keep(LETTER_ONE)
    You write.
* (slept) [Sleep]
    You sleep.
-
* (looked) [Look at the sea]
    It is blue.
* (dug) [Dig]
    It comes in.
- -> fire
=== fire
# chapter: 2
# title: Fire
A drum.
* (kept_it) {letter_is(LETTER_ONE, KEPT)} [Into the bag]
    ~ bury(LETTER_ONE)
    It goes in.
* (burned_it) {letter_is(LETTER_ONE, KEPT)} [Into the fire]
    ~ burn(LETTER_ONE)
    It goes up.
* (warmed) [Warm your hands]
    They are warm.
-
* (waited) [Wait]
    You wait.
* (walked) [Walk]
    You walk.
- Night.
{letter_is(LETTER_ONE, BURIED):They found a letter. # title: Found # end: found|They found nothing. # title: Nothing # end: nothing}
-> END`);

/** A book in which one looks up or down, and goes on or off, before what comes. */
export const afterBeach = (rest: string): Book =>
  smallBook(`
-> beach
=== beach
Sand.
* (up) [Look up]
* (down) [Look down]
-
* (on) [Go on]
* (off) [Go off]
- ${rest}`);
