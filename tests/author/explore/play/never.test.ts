import { expect, it } from "vitest";
import { dice } from "../../../../src/author/explore/play/dice.ts";
import { fairLuck } from "../../../../src/author/explore/play/odds.ts";
import { QuickRun } from "../../../../src/author/explore/play/quick-run.ts";
import type { Subject } from "../../../../src/author/explore/play/subject.ts";
import { BatchPlayer } from "../../../../src/author/explore/policies/batch.ts";
import { search } from "../../../../src/author/explore/search/search.ts";
import { ours, realSubject } from "../subjects.ts";

/** The sides of conditions that never can be, as "line side". */
function neverIn(subject: Subject, run = new QuickRun(subject)): string[] {
  run.begin(fairLuck(dice(1)));
  const { texts, conditions } = subject.map;
  return conditions.flatMap(({ place }, index) =>
    [true, false]
      .filter((holds) => run.isNever(texts.length + index, holds))
      .map((holds) => `${place.line} ${holds ? "holds" : "fails"}`),
  );
}

/** Those that were not reached, though every state there is was. */
function unreachedIn(subject: Subject): string[] {
  const { isExhausted, conditions } = search(subject, { seed: 1, states: 10_000 });
  expect(isExhausted).toBe(true);
  return conditions.unreached.map(({ place, never }) => `${place.line} ${never}`);
}

const END = "* (on) [On]\n- Out. # end: out\n-> END\n=== endings\n= thirst\nSand. # end: thirst\n-> END";

it("that a tired man is not spent is sure where he has rested and toiled but once since", () => {
  const subject = ours(`
~ toil()
~ toil()
Noon.
* (slept) [Sleep]
* (sat) [Sit]
- ~ rest()
Night.
* (dug) [Dig]
    ~ toil()
* (lay) [Lie]
- * (haul) {not spent()} [Carry]
* (fall) {spent()} [Fall]
${END}`);
  expect(neverIn(subject)).toEqual(["13 fails", "14 holds"]);
  expect(unreachedIn(subject)).toEqual(["13 fails", "14 holds"]);
});

const TWICE = {
  "by two choices": "* (dug) [Dig]\n    ~ toil()\n* (lay) [Lie]\n-",
  "behind the choice, before it is taken": "* (dug) [Dig]\n* (lay) [Lie]\n- ~ toil()",
  "in a function": "{worked() > 1: Well.}\n=== function worked()\n~ toil()\n~ return 2\n=== rest_of_it",
  "in a thread": "<- shift\n-> rest_of_it\n=== shift\n~ toil()\n-> DONE\n=== rest_of_it",
  "in a choice of a thread":
    "<- shift\n* (lay) [Lie]\n-> rest_of_it\n=== shift\n* (dug) [Dig]\n~ toil()\n-> rest_of_it\n=== rest_of_it",
  "behind a thread, before its choice is taken":
    "<- shift\n~ toil()\n-> DONE\n=== shift\n* (dug) [Dig]\n-> rest_of_it\n=== rest_of_it",
  "in what is only dug for one": "{is_known(PAK):\n    ~ toil()\n}",
  "round and round":
    "-> round\n=== round\n+ (dug) [Dig]\n    ~ toil()\n    -> round\n* (lay) [Lie]\n    -> rest_of_it\n=== rest_of_it",
};
it.each(Object.entries(TWICE))(
  "where he may have toiled twice, %s, nothing is said that is not so",
  (_, how) => {
    const subject = ours(`
Dawn.
* (shared) [Share]
    ~ warm(PAK)
* (kept) [Keep]
- ~ rest()
~ toil()
-> begun
=== begun
${how}
* (haul) {not spent()} [Carry]
* (fall) {spent()} [Fall]
${END}`);
    const unreached = unreachedIn(subject);
    for (const side of neverIn(subject)) expect(unreached).toContain(side);
  },
);

it("who dies of thirst is not moved any more by what the passage tells after it", () => {
  const subject = ours(`
~ toil()
~ toil()
~ grow_thirsty()
~ grow_thirsty()
Noon.
* (drank) [Drink]
    ~ take_water()
* (left) [Leave it]
- ~ grow_thirsty()
~ rest()
Night. {spent():He lies as he fell.|He rests.}
${END}`);
  expect(neverIn(subject)).toEqual([]);
  expect(unreachedIn(subject)).toEqual([]);
});

it("in the real book nothing that readers came by is called impossible", () => {
  const subject = realSubject();
  const run = new QuickRun(subject);
  const { texts, conditions } = subject.map;
  const { sights } = new BatchPlayer(subject, 1, run).play({ policy: "random", from: 0, to: 60 });
  run.begin(fairLuck(dice(1)));
  const wrong = conditions.flatMap(({ place }, index) =>
    [true, false]
      .filter(
        (holds) =>
          sights.has(2 * (texts.length + index) + Number(!holds)) && run.isNever(texts.length + index, holds),
      )
      .map((holds) => `${place.file}:${place.line} ${holds}`),
  );
  expect(wrong).toEqual([]);
});
