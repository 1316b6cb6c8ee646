import { expect, it } from "vitest";
import { search } from "../../../../src/author/explore/search/search.ts";
import { compileAsserted, compileStory, writeVocabulary } from "../../../../src/author/story-book.ts";
import { foreign, ours } from "../subjects.ts";

const findings = (ink: string, of = ours) =>
  search(of(ink), { seed: 1, states: 10_000 }).findings.map(({ kind, says, place, path }) => ({
    kind,
    says,
    at: `${place.line}:${place.column}`,
    path,
  }));

const files = (ink: string) => ({
  read: (path: string) =>
    path === "main.ink"
      ? `INCLUDE vocabulary.ink\n${ink}`
      : path === "vocabulary.ink"
        ? writeVocabulary()
        : undefined,
});

/** A cup is filled or not, and then a line is told that asserts something. */
const cup = (line: string, heading = "# chapter: 1") => `-> beach
=== beach
${heading}
Sand.
* (fill) [Fill it]
    It holds.
* (leave) [Leave it]
    It stands.
- Ash.
* (on) [On]
- ${line} # end: over
-> END`;

it("an assertion that fails on one way is found there, at its own line and column, by the shortest run", () => {
  expect(findings(cup("You drink from it. # holds: fill"))).toEqual([
    {
      kind: "assertion",
      says: "is told where this does not hold: fill",
      at: "12:22",
      path: ["beach.leave", "beach.on"],
    },
  ]);
  expect(findings(cup("You drink from it. # holds: fill || leave"))).toEqual([]);
});

it("an assertion is asked where its line is told, and not where it is not", () => {
  expect(findings(cup("{fill: You drink from it. # holds: fill}"))).toEqual([]);
  expect(findings(cup("{leave: You drink from it. # holds: fill}"))).toHaveLength(1);
});

it("what an option asserts holds wherever it is offered", () => {
  const offering = cup("Ash.").replace("* (on) [On]", "* (on) [Drink # holds: fill]");
  expect(findings(offering)).toMatchObject([{ kind: "assertion", path: ["beach.leave"] }]);
});

it("an assertion may ask the words of the vocabulary", () => {
  expect(findings(cup("Two thousand rolls. # holds: knows(BREAD_SUM)"))).toMatchObject([
    { says: "is told where this does not hold: knows(BREAD_SUM)" },
  ]);
});

it("somebody else's book may assert things as well", () => {
  const story =
    "VAR cup = 0\nSand.\n* [Fill]\n    ~ cup = 1\n* [Leave]\n- You drink. # holds: cup > 0\n-> END";
  expect(findings(story, foreign)).toMatchObject([{ kind: "assertion", at: "6:14" }]);
});

it("a condition in an assertion makes no condition of the book's, and its answers are no words of it", () => {
  const asserting = ours(cup("Dry. # holds: leave || fill"));
  const plain = ours(cup("Dry."));
  expect(asserting.map.conditions).toHaveLength(plain.map.conditions.length);
  expect(asserting.book.words).toBe(plain.book.words);
});

it("a book that is played has no assertions in it", () => {
  const asserting = compileStory(files(cup("Dry. # holds: fill # note: letters_home"))).book;
  const plain = compileStory(files(cup("Dry. # note: letters_home"))).book;
  expect(plain).toBeDefined();
  expect(asserting?.hash).toBe(plain?.hash);
});

it("what is wrong in an assertion is said at its column", () => {
  const { problems } = compileAsserted(files(cup("Dry. # holds: filled")));
  expect(problems.map(({ line, column, fix }) => ({ line, column, fix }))).toMatchObject([
    { line: 12, column: 17 },
  ]);
  expect(problems[0]?.fix).toContain("fill");
});
