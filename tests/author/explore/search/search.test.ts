import { expect, it } from "vitest";
import type { Subject } from "../../../../src/author/explore/play/subject.ts";
import { search } from "../../../../src/author/explore/search/search.ts";
import { Playthrough } from "../../../../src/run/play/playthrough.ts";
import { IS_LONG } from "../../../durability/rounds.ts";
import { foreign, ours } from "../subjects.ts";
import { longBook } from "./long-book.ts";

const searched = (subject: Subject, options = {}) =>
  search(subject, { seed: 1, states: 100_000, ...options });

/** Plays the decisions in the plain game. */
function played({ book }: Subject, path: readonly string[]): Playthrough {
  const run = new Playthrough(book, 1);
  for (const id of path) run.choose(id);
  return run;
}

const HALLS = 6;

// Every hall remembers which door was taken, to the end; a colour of thread is asked for and never thought of again.
const HALLS_STORY = `
-> hall_1.door
${Array.from({ length: HALLS }, (_, index) => {
  const hall = index + 1;
  const next = hall === HALLS ? "-> thread" : `-> hall_${hall + 1}.door`;
  return `=== hall_${hall}
= door
Hall ${hall}.
* (left) [Left]
* (right) [Right]
- ${next}`;
}).join("\n")}
=== thread
A thread.
* (red) [Red]
* (green) [Green]
- -> last
=== last
{hall_1.door.left and hall_1.door.right: Nobody ever stood here.}
${Array.from({ length: HALLS }, (_, index) => `{hall_${index + 1}.door.left:L|R}`).join("<>\n")}
* (out) [Out]
    You are out. # end: out
    -> END
* (pit) {hall_1.door.left && hall_2.door.left} [Down]
    It is dark.
    -> DONE
`;

it("a story of known size is gone through state by state, and what is planted in it is found", () => {
  const subject = ours(HALLS_STORY);
  const result = searched(subject);
  // One, two, four … before each hall, all 64 at the thread. Its colour is forgotten and nothing asks for the doors after,
  // so the last scene is two, with and without the pit; then one is out, or in the pit.
  const halls = 2 ** HALLS - 1;
  expect(result.states).toBe(halls + 2 ** HALLS + 2 + 2);
  expect(result).toMatchObject({ isExhausted: true, isComplete: true, limit: undefined });
  expect(result.choices.unreached).toEqual([]);
  const line = HALLS_STORY.split("\n").findIndex((text) => text.includes("Nobody ever stood")) + 2;
  expect(result.unseen.map((place) => place.line)).toEqual([line]);
  expect(result.words.authored - result.words.reached).toBe(4);
  expect(result.conditions.unreached.map(({ never, place }) => [never, place.line])).toEqual([
    ["holds", line],
  ]);
  expect(result.findings.map(({ kind }) => kind)).toEqual(["stuck"]);
  expect(result.endings.map(({ id, shortest }) => [id, shortest.length])).toEqual([["out", HALLS + 2]]);
});

it("the way to a stuck place is the shortest, and leads there in the plain game", () => {
  const subject = ours(`
-> yard
=== yard
+ (round) [Round]
    -> yard
+ (far) [The long way]
    + + (on) [On]
        -> well
+ (near) [The well]
    -> well
=== well
Down.
-> DONE`);
  const [finding] = searched(subject).findings;
  expect(finding).toMatchObject({
    kind: "stuck",
    path: ["yard.near"],
    place: { file: "main.ink", line: 10 },
  });
  const { scene } = played(subject, finding?.path ?? []);
  expect([scene.options, scene.close]).toEqual([[], undefined]);
});

it("a round of choices that nothing leads out of is found", () => {
  const result = searched(
    ours(`
* (out) [Out]
    Gone. # end: out
    -> END
* (enter) [Into the maze]
    -> maze
=== maze
+ (left) [Left]
    -> maze
+ (right) [Right]
    -> maze`),
  );
  expect(result.findings).toMatchObject([{ kind: "trap", path: ["enter"] }]);
});

it("a passage that never comes to a choice is a fault with file and line, and the rest is explored all the same", () => {
  const result = searched(
    ours(`
* (to_mill) [To the mill]
    -> mill
* (home) [Home]
    Home. # end: home
    -> END
=== mill
Round. -> mill`),
  );
  expect(result.findings).toMatchObject([
    { kind: "fault", path: ["to_mill"], place: { file: "main.ink", line: 3 } },
  ]);
  expect(result.findings[0]?.says).toContain("circle");
  expect(result.endings.map(({ id }) => id)).toEqual(["home"]);
});

const DEATH = `
=== endings
= thirst
The sea is near. # end: thirst
-> END`;

it("a death with fewer than two warnings before it is found, and one with two is not", () => {
  const sudden = ours(`
~ grow_thirsty()
Sun.
* (on) [On]
    ~ grow_thirsty()
    ~ grow_thirsty()
    ~ grow_thirsty()
- Sand.
* (further) [Further]
- Rest. # end: lived
-> END${DEATH}`);
  const { findings } = searched(sudden);
  expect(findings).toMatchObject([{ kind: "unwarned-death", path: ["on"] }]);
  expect(played(sudden, findings[0]?.path ?? []).scene.close).toMatchObject({ fate: "thirst" });
  const slow = ours(`
~ grow_thirsty()
Sun.
* (on) [On]
- ~ grow_thirsty()
Sand.
* (further) [Further]
- ~ grow_thirsty()
~ grow_thirsty()
Stones.
* (lie_down) [Rest]
- Rest. # end: lived
-> END${DEATH}`);
  expect(searched(slow).findings).toEqual([]);
});

it("a deed the body cannot take, and a day that goes back, are found where they happen", () => {
  const result = searched(
    ours(`
~ day("1944-06-20")
* (pour) [Pour it out]
    ~ lose_water()
* (hold) [Hold on to it]
- ~ drink()
Noon.
* (back) [Think of yesterday]
- ~ day("1944-06-19")
Dawn. # end: dawn
-> END`),
  );
  // Nobody is thirsty here, so the drink is refused whether there is water or not.
  expect(result.findings.map(({ kind, path }) => [kind, path.length])).toEqual([
    ["refused", 1],
    ["continuity", 2],
  ]);
});

it("a search that is stopped short says by what, and does not call itself complete", () => {
  const result = searched(ours(HALLS_STORY), { states: 40 });
  expect(result).toMatchObject({ isComplete: false, isExhausted: false, limit: "states" });
});

it("a story of somebody else's is explored with its own variables, sequences and tunnels", () => {
  const result = searched(
    foreign(`
VAR gold = 0
LIST mood = calm, (sour)
-> town
=== town
{Morning|Noon|Night}. You have {gold}.
+ {gold < 3} [Work]
    ~ gold = gold + 1
    -> town
+ {gold == 3} [Buy a drink]
    ~ gold -= 3
    ~ mood = calm
    -> sing ->
    -> END
+ {gold > 3} [Fly]
    -> END
=== sing
{mood == calm: You sing.|You growl.}
+ [Again]
- ->->`),
  );
  expect(result.isExhausted).toBe(true);
  expect(result.findings).toEqual([]);
  expect(result.choices).toMatchObject({ authored: 4, reached: 3 });
  expect(result.endings).toHaveLength(1);
});

it("in a book of many chapters what hangs on decisions far apart is come by, every word, choice and side of it", () => {
  // Sixteen are as many as ours has, and in the length of ours.
  const [chapters, words] = IS_LONG ? [16, 280] : [8, 20];
  const result = searched(ours(longBook(chapters, words)), { states: 1_000_000 });
  expect(result.words.authored).toBeGreaterThan(IS_LONG ? 36_000 : 2_000);
  expect(result.choices.unreached).toEqual([]);
  expect(result.unseen).toEqual([]);
  expect(result.conditions.unreached).toEqual([]);
  expect(result.endings.map(({ id }) => id).sort()).toEqual(["found", "nobody", "thirst"]);
  expect(result).toMatchObject({ isComplete: true, limit: undefined });
});
