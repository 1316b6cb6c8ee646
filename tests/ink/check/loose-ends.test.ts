import { describe, expect, it } from "vitest";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { places, story } from "../specimens.ts";

const NO_WORDS = { words: {}, families: {} };
const DUNE = "=== dune\nGrass.\n-> END\n";
const endsOf = (ink: string) =>
  places(compileBook(story(`-> beach\n=== beach\n${ink}\n${DUNE}`), NO_WORDS).problems);

describe("the story can run out", () => {
  it.each([
    ["after a condition that may not hold", "Sand.\n{dune: -> dune}", "main.ink:4:1"],
    ["below a condition that may not hold", "{dune: -> dune}\nSand.", "main.ink:4:1"],
    ["where no branch has to hold", "{\n    - dune: -> dune\n    - TURNS() > 3: -> dune\n}", "main.ink:3:1"],
    ["where an else only tells on", "{dune: -> dune|Sand.}", "main.ink:3:1"],
    ["where one telling leads on and the next does not", "{-> dune|Sand.}", "main.ink:3:1"],
    ["when all that is told once has been", "{!-> dune|-> dune}", "main.ink:3:1"],
    ["in a choice", "* (a) [A]\n    {dune: -> dune}\n* (b) [B] -> dune", "main.ink:4:5"],
    ["in the last choice", "* (b) [B] -> dune\n* (a) [A]\n    {dune: -> dune}", "main.ink:5:5"],
    ["below a gather", "* (a) [A]\n* (b) [B]\n- {dune: -> dune}\nDark.", "main.ink:6:1"],
    [
      "in a choice inside a choice",
      "* (a) [A]\n    * * (c) [C]\n        {dune: -> dune}\n    * * (d) [D] -> dune\n* (b) [B] -> dune",
      "main.ink:5:9",
    ],
  ])("%s", (_, ink, at) => {
    expect(endsOf(ink)).toEqual([`${at} loose-end`]);
  });
});

describe("the story goes on", () => {
  it.each([
    ["from a condition by its else", "{dune: -> dune|-> END}"],
    ["from every branch", "{\n    - dune: -> dune\n    - else: -> END\n}"],
    [
      "from branches of several lines",
      "{dune:\n    Sand.\n    -> dune\n- else:\n    Stones.\n    -> dune\n}",
    ],
    ["from each telling", "{-> dune|-> END}"],
    ["by a divert below a condition", "{dune: -> dune}\nSand.\n-> dune"],
    ["by a gather below a choice", "* (a) [A]\n    {dune: -> dune}\n* (b) [B]\n- -> dune"],
    [
      "by a gather further out",
      "* (a) [A]\n    * * (c) [C]\n        {dune: -> dune}\n    * * (d) [D] -> dune\n* (b) [B]\n- -> dune",
    ],
    ["by a choice below a condition", "{dune: -> dune}\nSand.\n* (a) [A] -> dune"],
    ["by choices under a condition", "Sand.\n{dune:\n    * (a) [A] -> dune\n    * (b) [B] -> dune\n}"],
    ["back from an errand", "-> errand ->\n-> dune\n= errand\n{dune: ->->}\nSand.\n->->"],
    ["when its writer has", "{dune: -> dune}\nTODO: more sand"],
  ])("%s", (_, ink) => {
    expect(endsOf(ink)).toEqual([]);
  });
});

it("an end without any divert is told of once, and not as if there were one", () => {
  const text = `-> beach\n=== beach\n{dune: Grass.}\nSand.\n${DUNE}`;
  expect(compileBook(story(text), NO_WORDS).problems).toMatchObject([
    { line: 4, rule: "loose-end", says: expect.stringContaining("nothing follows here") },
  ]);
});
