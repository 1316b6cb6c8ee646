import { expect, it } from "vitest";
import { writeRoute } from "../../../src/author/explore/as-route.ts";
import type { RouteAnswer } from "../../../src/author/explore/find-route.ts";

const parts = ["well.deep", "coins > 3"];
const answer = (rest: Partial<RouteAnswer>, tally: Partial<RouteAnswer["tally"]> = {}): string =>
  writeRoute({
    question: { scene: "yard", parts },
    isCertain: false,
    states: 1_200,
    cut: undefined,
    ...rest,
    tally: { states: 0, held: [], nearest: [], ...tally },
  });

it.each([
  [
    "a scene nobody comes to",
    { isCertain: true },
    {},
    /^No way leads to yard: these are all the 1,200 states/,
  ],
  ["one that was not come to", {}, {}, /^Nothing led to yard among 1,200 states/],
  [
    "parts of which one never holds",
    { isCertain: true },
    { states: 9, held: [9, 0], nearest: [0] },
    /^None of the 9 states there are in yard has all of it\.\n {4}always +well\.deep\n {4}never +coins > 3$/,
  ],
  [
    "parts that are never had together",
    {},
    { states: 9, held: [4, 2], nearest: [0] },
    /There may be others[\s\S]* {4}in 2 +coins > 3\nEach can be had, but not together: most at once without coins > 3\.$/,
  ],
  ["a search that was stopped", { cut: "interrupted" as const }, {}, /^PARTIAL: stopped by you\. /],
  ["a story that breaks at once", { isCertain: true, states: 0 }, {}, /^The story breaks off/],
])("where there is no way it says so: %s", (_, rest, tally, says) => {
  expect(answer(rest, tally)).toMatch(says);
});

it("a way that only chance goes is no list to play", () => {
  const route = { decisions: ["yard.dig"], seed: undefined };
  expect(answer({}, { route }).split("\n")).toEqual([
    "# well.deep and coins > 3, at yard: 1 decision from the first page. The shortest way that was found.",
    "# Chance decides on the way, and no seed that was tried goes it.",
    "yard.dig",
  ]);
});
