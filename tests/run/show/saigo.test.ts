import { describe, expect, test } from "vitest";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { aboutSaigo } from "../../../src/run/show/saigo.ts";
import { smallBook } from "../../book.ts";

const BOOK = smallBook(`-> beach
=== beach
# chapter: 1
# title: Ash
# place: The beach
~ day("1944-06-19")
~ hour(NOON)
Sand.
* (dig) [Dig]
    ~ toil()
    "Four trenches," says Kashiwara.
    ~ warm(KASHIWARA)
* (rest_now) [Rest]
    Sergeant Nemoto looks at you, and minds.
    ~ warm(KURIBAYASHI)
-
* (write) [Write]
    ~ draft(LETTER_ONE)
    ~ keep(LETTER_ONE)
    ~ hour(DUSK)
    ~ learn(BREAD_SUM)
    "Keep it dry," says Pak.
    -> walk
=== walk
# chapter: 2
# title: The Walk
# place: the mountain
~ day("1944-07-21")
Rock.
* (on) [On]
    ~ dies(KASHIWARA)
    ~ bury(LETTER_ONE)
    He is dead.
* (wait) [Wait]
    ~ draft(LETTER_TWO)
* (talk) [Talk]
    "Go on," says Yoneda.
    "Leeks," says Sergeant Nemoto.
    -> top
* (climb) [Climb]
    ~ toil()
    You climb.
    -> top
* (thirst) [Drink nothing]
    ~ grow_thirsty()
    ~ grow_thirsty()
    ~ grow_thirsty()
    ~ grow_thirsty()
    Not yet.
* (fall) [Fall]
    ~ die()
    White. # end: fallen
    -> END
- Night.
* (leave) [Leave it]
-
-> after_it
= top
# place: the top of the mountain
~ day("1944-07-22")
"So here you are," says Hirano.
"You took your time," says Nemoto.
* (lie_down) [Lie down]
-
-> after_it
=== after_it
# chapter: 3
# title: After It
# place: The island
# when: June 2005 # away
Grass. # end: sunset
-> END
=== endings
= thirst
# place: The island
Water.
* (gone) [Sixty years]
- -> after_it`);

/** What is said of Saigo after these decisions: the lines below each heading. */
function after(...decisions: string[]): Readonly<Record<string, readonly string[]>> {
  const run = new Playthrough(BOOK, 1);
  for (const id of decisions) run.choose(id);
  return Object.fromEntries(aboutSaigo(run).map(({ title, lines }) => [title, lines]));
}

test("the body is told in words, with since when and where", () => {
  expect(after()["The body"]).toContain("Rested, since the beginning.");
  expect(after("beach.dig")["The body"]).toContain("Tired, since 19 June 1944, the beach.");
  expect(after("beach.dig", "beach.write")["The body"]).toContain("Tired, since 19 June 1944, the beach.");
});

test("what came over him before a scene went on to another day is dated by the day it came", () => {
  expect(after("beach.rest_now", "beach.write", "walk.climb")["The body"]).toContain(
    "Tired, since 21 July 1944, the mountain.",
  );
});

test("nobody is listed before he has spoken on the page by his name", () => {
  expect(after("beach.rest_now")["Who is known"]).toBeUndefined();
  expect(after("beach.dig")["Who is known"]).toEqual([
    "Kashiwara: knows you; last heard 19 June 1944, the beach.",
  ]);
});

test("what was said before a chapter card was heard where the chapter before it closed", () => {
  expect(after("beach.rest_now", "beach.write")["Who is known"]).toEqual([
    "Pak: last heard 19 June 1944, the beach.",
  ]);
});

test("who speaks before a scene goes to another place was heard where it began", () => {
  expect(after("beach.rest_now", "beach.write", "walk.talk")["Who is known"]).toEqual([
    "Sergeant Nemoto: last heard 22 July 1944, the top of the mountain.",
    "Pak: last heard 19 June 1944, the beach.",
    "Hirano: last heard 22 July 1944, the top of the mountain.",
    "Yoneda: last heard 21 July 1944, the mountain.",
  ]);
});

test("who is named and has not spoken is not listed, whatever he does", () => {
  expect(after("beach.rest_now")["Who is known"]).toBeUndefined();
});

test("the dead are said to be dead, and when", () => {
  expect(after("beach.dig", "beach.write", "walk.on")["Who is known"]).toContain(
    "Kashiwara: died on 21 July 1944.",
  );
});

test("his own death is told as what happened on a day, and not as a state that has lasted since", () => {
  const onTheWalk = ["beach.dig", "beach.write"] as const;
  for (const told of [["walk.thirst"], ["walk.thirst", "endings.thirst.gone"]] as const)
    expect(after(...onTheWalk, ...told)["The body"]).toEqual(["You died on 21 July 1944, of thirst."]);
  expect(after(...onTheWalk, "walk.fall")["The body"]).toEqual(["You died on 21 July 1944."]);
});

test("where the story has gone on without him his body is told as it was last", () => {
  const gone = after("beach.dig", "beach.write", "walk.wait", "walk.leave");
  expect(gone["The body"]).toBeUndefined();
  expect(gone["The body, when last told of"]).toContain("Tired, since 19 June 1944, the beach.");
});

test("what he knows and carries is listed once he does, and no longer than he does", () => {
  const carrying = after("beach.dig", "beach.write", "walk.wait");
  expect(carrying["What you know"]).toEqual(["What one shell of a ship’s gun costs, in rolls."]);
  // The second is being written.
  expect(carrying["Letters you have kept"]).toEqual(["First letter."]);
  expect(after("beach.dig", "beach.write", "walk.on")["Letters you have kept"]).toBeUndefined();
});

describe("in a scene that goes over several days at one place", () => {
  const days = smallBook(`-> wall
=== wall
# chapter: 1
# title: Water
# place: the wall
~ day("1944-09-27")
Sand.
* (give) [Give it]
    "It's entered," says Kashiwara.
    ~ day("1944-09-28")
    "Orderly?" says Yoneda.
    ~ dies(KASHIWARA)
    ~ day("1944-09-30")
    "No water," says Mori.
    ~ wound()
    -> cave
= cave
# place: the cave
It is dark.
* (lie_down) [Lie down]
- # end: e
-> END`);

  const told = (): Readonly<Record<string, readonly string[]>> => {
    const run = new Playthrough(days, 1);
    run.choose("wall.give");
    return Object.fromEntries(aboutSaigo(run).map(({ title, lines }) => [title, lines]));
  };

  test("each man was heard on the day on which he spoke, and died on the day he did", () => {
    expect(told()["Who is known"]).toEqual([
      "Kashiwara: died on 28 September 1944.",
      "Corporal Mori: last heard 30 September 1944, the wall.",
      "Yoneda: last heard 28 September 1944, the wall.",
    ]);
  });

  test("what came on the way to another place is not said to have come there", () => {
    expect(told()["The body"]).toContain("Lightly hurt, since 30 September 1944.");
  });
});
