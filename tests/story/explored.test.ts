import { beforeAll, expect, it } from "vitest";
import { writePage } from "../../src/author/explore/as-page.ts";
import type { Exploration } from "../../src/author/explore/explore.ts";
import { explored, realSubject } from "../author/explore/subjects.ts";

// What there is to be found is found by then; `npm run explore` goes on until there is nothing more to look for.
const STATES = 200_000;
let exploration: Exploration;
beforeAll(async () => {
  exploration = await explored(realSubject(), { threads: 2, states: STATES, runs: 20 });
});

it("every choice of the book can be taken on some way", () => {
  expect(exploration.search.choices.unreached).toEqual([]);
});

// One that always holds, or never, is no condition, and the search would look for its other side as long as it may.
it("every condition of the book can come out either way", () => {
  const { unreached } = exploration.search.conditions;
  expect(unreached.map(({ place, never }) => `${place?.file}:${place?.line} never ${never}`)).toEqual([]);
});

it("hardly a word of the book is one that no way leads to", () => {
  const { reached, authored } = exploration.search.words;
  expect(reached / authored).toBeGreaterThan(0.99);
});

it("nothing in the book breaks, contradicts itself or kills without warning", () => {
  expect(exploration.search.findings, writePage(exploration)).toEqual([]);
  expect(Object.keys(exploration.policies.random.shares)).not.toContain("fault");
});
