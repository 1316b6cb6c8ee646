import { expect, it } from "vitest";
import { search } from "../../../../src/author/explore/search/search.ts";
import { ours } from "../subjects.ts";

/** So many halls in a row, each with two doors; every door's name is its own, so that no habit finds the way. */
const halls = (count: number): string =>
  Array.from(
    { length: count },
    (_, hall) => `=== hall_${hall}
* (left${hall}) [Left]
* (right${hall}) [Right]
- -> ${hall === count - 1 ? "last" : `hall_${hall + 1}`}`,
  ).join("\n");

const lefts = (count: number): string[] =>
  Array.from({ length: count }, (_, hall) => `hall_${hall}.left${hall}`);

it("a story is not called complete while a condition has gone only one way", () => {
  // One way in 256 leads into the pit, and no word tells of it.
  const subject = ours(`-> hall_0
${halls(8)}
=== last
{${lefts(8).join(" && ")}: -> pit}
Out. # end: out
-> END
=== pit
-> DONE`);
  const stopped = search(subject, { seed: 2, states: 100 });
  expect(stopped).toMatchObject({
    isComplete: false,
    limit: "states",
    choices: { unreached: [] },
    unseen: [],
  });
  expect(search(subject, { seed: 2, states: 100_000 }).findings.map(({ kind }) => kind)).toEqual(["stuck"]);
});

it("a round that nothing leads out of is found also where the search was stopped short", () => {
  const read = lefts(12)
    .map((left) => `{${left}:L|R}`)
    .join("");
  const subject = ours(`* (enter) [Into the maze] -> maze
* (pass) [Into the halls] -> hall_0
=== maze
+ (back) [Back] -> maze
+ (forth) [Forth] -> maze
${halls(12)}
=== last
${read} # end: out
-> END`);
  const { isExhausted, findings } = search(subject, { seed: 1, states: 2_000 });
  expect(isExhausted).toBe(false);
  expect(findings.map(({ kind, path }) => [kind, path])).toEqual([["trap", ["enter"]]]);
});

it("what only one habit leads to is come by long before chance would", () => {
  // One way in a million: who keeps all and burns nothing. How often either was done, added up, is the same for everyone.
  const count = 20;
  const sheets = Array.from(
    { length: count },
    (_, sheet) => `=== sheet_${sheet}
* (keep_it) [Keep it]
* (burn_it) [Burn it]
- -> ${sheet === count - 1 ? "last" : `sheet_${sheet + 1}`}`,
  );
  const all = sheets.map((_, sheet) => `sheet_${sheet}.keep_it && not sheet_${sheet}.burn_it`).join(" && ");
  const subject = ours(`-> sheet_0\n${sheets.join("\n")}\n=== last\n{${all}:Gold.} # end: out\n-> END`);
  expect(search(subject, { seed: 1, states: 10_000 }).unseen).toEqual([]);
});

it("what one way in a million leads to is reached, since the story says what it asks for", () => {
  // Every door's name is its own, and which of the two is meant changes: no habit finds it, and no count of either.
  const count = 20;
  const meant = Array.from({ length: count }, (_, hall) => (hall % 3 === 0 ? "right" : "left") + hall);
  const asks = meant.map((door, hall) =>
    hall % 2 === 0
      ? `hall_${hall}.${door}`
      : `not hall_${hall}.${door.startsWith("left") ? "right" : "left"}${hall}`,
  );
  const subject = ours(`-> hall_0
${halls(count)}
=== last
{so_far():{${asks.slice(10).join(" && ")}:Gold.}} # end: out
-> END
=== function so_far()
~ return ${asks.slice(0, 10).join(" and ")}`);
  expect(search(subject, { seed: 1, states: 40_000 }).unseen).toEqual([]);
});
