import { describe, expect, it } from "vitest";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { smallBook } from "../../book.ts";
import { findingsOf } from "./checked.ts";

const tagged = (tag: string) =>
  findingsOf({ ink: `=== beach\n~ draft(LETTER_ONE)\nSand. # ${tag}\n-> END` }).map(
    ({ says, fix }) => `${says}; ${fix}`,
  );

describe("check tells a tag that names nobody what was meant:", () => {
  it.each([
    ["hears: morri", "hears: mori"],
    ["leaves: morri", "leaves: mori"],
    ["joins: morri", "joins: mori"],
    ["letter: letter_on", "letter: letter_one"],
    ["care: shwn, fire", "care: shown, fire"],
  ])("# %s", (tag, meant) => {
    expect(tagged(tag)).toEqual([
      `the tag "# ${tag}" says something it cannot say; did you mean "# ${meant}"?`,
    ]);
  });

  it.each(["hears: mori", "leaves: mori", "joins: MORI", "letter: letter_one", "care: mentioned, fire"])(
    "and passes # %s",
    (tag) => {
      expect(tagged(tag)).toEqual([]);
    },
  );

  it("and where a colon is missing", () => {
    expect(tagged("place The river").join()).toContain('did you mean "# place: The river"?');
  });

  it("and which note there is, where another is named", () => {
    const files = { "notes/letters.md": "Letters." };
    const found = findingsOf({ ink: "=== beach\nSand. # note: letters\nAsh. # note: leters\n-> END", files });
    expect(found.map(({ fix }) => fix)).toEqual(['did you mean "letters"?']);
  });

  it("and of a key it does not know, which keys there are", () => {
    expect(tagged("voice: low").join()).toMatch(
      /^the tag "# voice: low" is not one the book knows; take it out, write \\# where # is to be printed, or use one of: .*hears.*joins/,
    );
  });
});

describe("a tag with braces", () => {
  it.each(["chapter: {TURNS()}", "hears: {TURNS() > 1:mori|sam}", "{TURNS() > 1:edge|away}"])(
    "says what it says only in play, so check has nothing against # %s",
    (tag) => {
      expect(tagged(tag)).toEqual([]);
    },
  );

  it("is told of where all of a sentence behind a # is taken for one", () => {
    expect(tagged("4, it begins to {TURNS() > 1:rain|snow}.").join()).toContain("is not one the book knows");
  });

  it("does not hide the tag before it, nor the one after it", () => {
    const findings = findingsOf({
      ink: "=== beach\nSand. # plac: sea\nAsh. # place: {TURNS()}\nRock. # plce: cave\n-> END",
    });
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(["2 unknown-tag", "4 unknown-tag"]);
  });

  it("names the place that play comes to", () => {
    const run = new Playthrough(
      smallBook("-> ash\n=== ash\n# chapter: 1\n# place: the {TURNS() > 3:grey|black} beach\nSand.\n-> END"),
      1,
    );
    expect(run.scene.place).toBe("the black beach");
  });
});

it("an assertion that compares by one = is told of there, since nobody would ask it", () => {
  const found = findingsOf({
    ink: "=== beach\nSand. # holds: TURNS() = 0\nAsh. # holds: TURNS() >= 0\n-> END",
  });
  expect(found.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(["2:24 single-equals"]);
});
