import { expect, it } from "vitest";
import { Playthrough } from "../../../../src/run/play/playthrough.ts";
import { asking, sought, storyOf } from "./asked.ts";

const MARKET = `
VAR coins = 0
LIST bag = bread, salt
-> market
=== function spare(kept)
~ return coins - kept
=== market
+ {coins < 6} [Work]
    ~ coins = coins + 1
    -> market
+ (buy) {coins > 1 and buy < 3} [Buy bread]
    ~ coins = coins - 2
    ~ bag = bread
    -> market
* (go) [Go home]
    - - (along) Along the wall.
    - - (down) Down the steps.
    -> home
=== home
Nobody is in.
* (sleep) [Sleep]
    Good night.
* (wait) [Wait]
- -> END`;

it.each([
  ["at market", 0],
  ["coins == 3 at market", 3],
  ["coins == 3 and buy at market", 6],
  ["market.buy > 1 and coins == 0 at home", 7],
  ["spare(1) >= 2 or buy at market", 3],
  ["bag ? bread and not go at market", 3],
  ["market.along and market.down and coins == 2 at home", 3],
  ["home.sleep and coins == 0 at home", 2],
])("the shortest way is found: %s", (goal, length) => {
  const { tally, isExhausted } = sought(MARKET, goal);
  expect(isExhausted).toBe(true);
  const { decisions = [], seed } = tally.route ?? {};
  expect(decisions).toHaveLength(length);
  const run = new Playthrough(asking(storyOf(MARKET), goal).book, seed ?? Number.NaN);
  for (const id of decisions) run.choose(id);
  expect(JSON.stringify(run.scene)).toMatch(
    goal.endsWith("home") ? /Nobody is in\.|Good night\./ : /market\.go/,
  );
});

it("where there is no such state, it is told what of it can be had", () => {
  const { tally, isExhausted } = sought(MARKET, "coins > 6 and buy and coins == 0 at market");
  expect(isExhausted).toBe(true);
  expect(tally.route).toBeUndefined();
  const [most, bought = 0, none = 0] = tally.held;
  expect([most, bought > 0, none > 0, tally.states > bought]).toEqual([0, true, true, true]);
  expect(tally.nearest).toEqual([1, 2]);
});

it("a scene no way leads to is told apart from one in which it never holds", () => {
  const { tally, isExhausted } = sought(`${MARKET}\n=== loft\nHay.\n-> END`, "at loft");
  expect([tally.states, isExhausted]).toEqual([0, true]);
});

it.each([
  ["at 2nd_floor", ["yard.up"]],
  ["at 2nd_floor._attic", ["yard.up", "2nd_floor.on"]],
])("a scene whose name begins with a digit or _ is come to as any other: %s", (goal, way) => {
  const story = `
-> yard
=== yard
* (up) [Go up] -> 2nd_floor
=== 2nd_floor
* (on) [Go on] -> _attic
= _attic
* (down) [Go down] -> END`;
  expect(sought(story, goal).tally.route?.decisions).toEqual(way);
});

it.each([{}, { seeking: { steps: 0, strolls: 12 } }])(
  "a scene that offers nothing of its own is come to in passing: looked for %j",
  (how) => {
    const aside = MARKET.replace("* (wait)", "* (up) [Go up]\n    -> loft\n* (wait)");
    const story = `${aside}\n=== loft\nHay.\n-> roof\n=== roof\n* [Sit] -> END`;
    const { route } = sought(story, "coins == 1 at loft", how).tally;
    expect(route?.decisions.slice(-2)).toEqual(["market.go", "home.up"]);
    expect(sought(story, "at loft", how).tally.route?.decisions).toEqual(["market.go", "home.up"]);
  },
);

it("of what chance decides, a seed is named with which the game goes that way", () => {
  const story = `
VAR thrown = 0
+ [Play] -> table
=== table
~ thrown = RANDOM(1, 20)
+ {thrown != 17} [Again] -> END
+ (take) {thrown == 17} [Enough] -> END`;
  const goal = "thrown == 17 at table";
  const { route } = sought(story, goal).tally;
  const run = new Playthrough(asking(storyOf(story), goal).book, route?.seed ?? Number.NaN);
  for (const id of route?.decisions ?? []) run.choose(id);
  expect(run.options.map(({ id }) => id)).toEqual(["table.take"]);
});

/** So many doors, of which each is passed or opened, and a keeper who counts. */
const doors = (count: number): string => `
-> ${"door_0"}
=== function opened()
~ return ${Array.from({ length: count }, (_, door) => `door_${door}.open`).join(" + ")}
${Array.from(
  { length: count },
  (_, door) => `=== door_${door}
* (open) [Open it]
* (pass) [Pass by]
- -> ${door + 1 < count ? `door_${door + 1}` : "keeper"}`,
).join("\n")}
=== keeper
* (count) [Count]
- -> END`;

it.each([
  ["all of them", "opened() == 15"],
  ["none", "opened() < 1"],
  ["some number of them, and certain ones", "opened() == 10 and not door_2.open and door_13.open"],
])(
  "what is counted by a function leads the search: %s of fifteen doors, in few of the states",
  (_, condition) => {
    const seeking = { steps: 0, strolls: 4 };
    const { tally, states } = sought(doors(15), `${condition} at keeper`, { states: 4_000, seeking });
    expect(tally.route?.decisions).toHaveLength(15);
    expect(states).toBeLessThan(3_000);
  },
);

it("what asks for very much at once is come to step by step", () => {
  const asked = Array.from({ length: 24 }, (_, door) => `${door % 3 ? "not " : ""}door_${door}.open`);
  const seeking = { steps: 0, strolls: 6 };
  const { tally } = sought(doors(24), `${asked.join(" and ")} at keeper`, { states: 400, seeking });
  expect(tally.route?.decisions).toHaveLength(24);
});

it("a word of the vocabulary is asked, and what leads to it is looked for", () => {
  const story = `INCLUDE vocabulary.ink
-> beach
=== beach
# chapter: 1
* (rope) [Take the rope]
    ~ learn(FLUE_DUG)
* (leave) [Leave it]
- -> hut
= hut
* (talk) [Talk to Pak]
    ~ warm(PAK)
* (sit) [Sit]
- -> night
= night
* (sleep) [Sleep]
- It is over. # end: over
-> END`;
  const { tally } = sought(story, "knows(FLUE_DUG) and not is_known(PAK) at beach.night");
  expect(tally.route?.decisions).toEqual(["beach.rope", "beach.hut.sit"]);
});
