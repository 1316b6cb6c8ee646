import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inOwnFolder, write } from "../../game/game.ts";
import { explored, OPEN_WELL } from "./explored.ts";

inOwnFolder();

it("a goal is answered with the shortest way to it, or with what of it can be had", () => {
  const once = OPEN_WELL.replaceAll("\n+ ", "\n* ");
  const found = explored(once, "--goal", "round and well at yard", "--json");
  expect(JSON.parse(found.stdout)).toMatchObject({
    scene: "yard",
    found: true,
    certain: true,
    route: ["yard.round", "yard.well"],
    parts: [{ condition: "yard.round" }, { condition: "yard.well" }],
  });
  expect(found.status).toBe(0);
  const missed = explored(once, "--goal", "well and home and loft at yard");
  expect(missed.stdout).toMatch(/^None of the \d+ states there are in yard has all of it\.$/m);
  expect(missed.stdout).toMatch(/^ {4}never +loft$/m);
  expect(missed.status).toBe(1);
});

it.each([
  ["--goal", "at loft", "--quick"],
  ["--goal", "at loft", "--in", "1"],
  ["--goal", "at loft", "--hits"],
  ["--goal", "at loft", "--drift"],
  ["--quick", "--hits"],
  ["--in", "1", "--hits"],
  ["--in", "1", "--drift"],
])("what would go unheeded is refused in a line: %j", (...options) => {
  const { status, stdout, stderr } = explored(OPEN_WELL, ...options);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^.*cannot be used with.*\n(?:.*--help.*\n)?$/);
});

// A fault in each chapter, and in the first words nobody comes to. What lies between them bears the number of the second.
const TWO_CHAPTERS = `INCLUDE vocabulary.ink
-> ash
=== ash
# chapter: 1
* (well) [The well]
    ~ mend()
* (on) [On]
- * (go) [Go]
- {false: Nobody.}
-> find
=== noon
# chapter: 2
* (sit) [Sit]
    ~ dress_wound()
- It is over. # end: over
-> END
=== find
# chapter: 2
Later.
-> noon`;

it("one chapter is judged alone, by its number or its knot", () => {
  write("vocabulary.ink", readFileSync("story/vocabulary.ink", "utf8"));
  const judged = (chapter: string) => {
    const { status, stdout } = explored(TWO_CHAPTERS, "--in", chapter, "--json");
    const { judged: knot, findings, words, endings, unseen } = JSON.parse(stdout);
    const says = findings.map((finding: { says: string }) => finding.says.split(",")[0]);
    return {
      status,
      knot,
      says,
      missed: words.authored - words.reached,
      unseen: unseen.bySearch.length,
      ends: endings.length,
    };
  };
  const first = { status: 1, knot: "ash", says: ['tells "illness.eased"'], missed: 1, unseen: 1, ends: 0 };
  const second = { status: 1, knot: "noon", says: ['tells "wound.dressed"'], missed: 0, unseen: 0, ends: 1 };
  expect(["ash", "2"].map(judged)).toEqual([first, second]);
  const none = explored(TWO_CHAPTERS, "--in", "3");
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("They go from 1 to 2")]);
});

it("a quick look says how far it went, and what it did not look at", () => {
  const { sure } = JSON.parse(explored(OPEN_WELL, "--quick", "--json").stdout);
  expect(sure).toMatchObject({
    goals: { reached: 9, of: 10 },
    states: { left: 0 },
    missing: [{ knot: "loft", texts: 1, choices: 0, sides: 0 }],
    hasReaders: false,
  });
});
