import { expect, it } from "vitest";
import { search } from "../../../src/author/explore/search.ts";
import { ours } from "./subjects.ts";

it("a story is not called complete while a condition has gone only one way", () => {
  const doors = 8;
  const halls = Array.from(
    { length: doors },
    (_, hall) => `=== hall_${hall}
* (left${hall}) [Left]
* (right${hall}) [Right]
- -> ${hall === doors - 1 ? "last" : `hall_${hall + 1}`}`,
  );
  // One way in 256 leads into the pit, and no word tells of it; nor has any door another's name, for habit to find it by.
  const all = Array.from({ length: doors }, (_, hall) => `hall_${hall}.left${hall}`).join(" && ");
  const subject = ours(
    `-> hall_0\n${halls.join("\n")}\n=== last\n{${all}: -> pit}\nOut. # end: out\n-> END\n=== pit\n-> DONE`,
  );
  const stopped = search(subject, { seed: 1, seconds: 20, states: 20 });
  expect(stopped).toMatchObject({ isComplete: false, limit: "states" });
  expect(search(subject, { seed: 1, seconds: 20, states: 100_000 }).findings.map(({ kind }) => kind)).toEqual(
    ["stuck"],
  );
});

it("a round that nothing leads out of is found also where the search was stopped short", () => {
  const doors = 12;
  const halls = Array.from(
    { length: doors },
    (_, hall) => `=== hall_${hall}
* (left) [Left]
* (right) [Right]
- -> ${hall === doors - 1 ? "last" : `hall_${hall + 1}`}`,
  );
  const read = Array.from({ length: doors }, (_, hall) => `{hall_${hall}.left:L|R}`).join("");
  const subject = ours(`* (enter) [Into the maze] -> maze
* (pass) [Into the halls] -> hall_0
=== maze
+ (back) [Back] -> maze
+ (forth) [Forth] -> maze
${halls.join("\n")}
=== last
${read} # end: out
-> END`);
  const { isExhausted, findings } = search(subject, { seed: 1, seconds: 20, states: 2_000 });
  expect(isExhausted).toBe(false);
  expect(findings.map(({ kind, path }) => [kind, path])).toEqual([["trap", ["enter"]]]);
});
