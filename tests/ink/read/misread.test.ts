import { describe, expect, it } from "vitest";
import { findingsOf } from "../../author/lint/checked.ts";

const said = (ink: string) => findingsOf({ ink }).map(({ rule, line, fix }) => [rule, line, fix]);

describe("a condition that ink prints is told of with what it should be", () => {
  it.each([
    ["if dig: He drinks.|Dust.", "{dig: …}"],
    ["dig; he drinks.|Dust.", "{dig: …}"],
    ["dig & lie: He drinks.|Dust.", "{dig and lie: …}"],
    ["dig AND not lie: He drinks.|Dust.", "{dig and not lie: …}"],
    ["dig is true: He drinks.|Dust.", "{dig: …}"],
    ["!dig: He drinks.|Dust.", "{not dig: …}"],
    ["parched() He drinks.|Dust.", "{parched(): …}"],
  ])("{%s}", (braces, meant) => {
    const ink = `=== beach\n* (dig) [Dig]\n* (lie) [Rest]\n- Dark. {${braces}}\n-> END`;
    expect(said(ink)).toEqual([["printed-condition", 4, `write ${meant}`]]);
  });

  it.each([
    "Some {dig sites|holes}.",
    "Dark. {Dig says|Says} nothing.",
    "He asks {some of it, lie: this|nothing}.",
  ])("%s is text", (line) => {
    expect(said(`=== beach\n* (dig) [Dig]\n    ~ rest()\n* (lie) [Rest]\n- ${line}\n-> END`)).toEqual([]);
  });
});

describe("a gather that gathers nothing is told of once, and nothing that comes of it", () => {
  const around = (line: string) =>
    `=== beach\n* (dig) [Dig]\n    He digs.\n* (lie) [Rest]\n    He lies.\n\n${line}\n* (on) [On]\n* (off) [Off]\n- {dig && on: Night.}\n-> END`;
  it.each([
    ["a dash too many", "- - Dark.", "write - to bring all the options above together"],
    ["no dash", "Dark.", "write - before it to bring all the options above together; else indent it"],
    [
      "a dash of prose",
      "— Dark.",
      "write a hyphen (-) for this long dash to bring all the options above together; else indent it",
    ],
  ])("%s", (_, line, fix) => {
    expect(said(around(line))).toEqual([["lost-gather", 7, fix]]);
  });

  it("but not where nothing in the scene is indented", () => {
    expect(said(around("- Dark."))).toEqual([]);
    expect(
      said("=== beach\n* (dig) [Dig]\nHe digs.\n~ rest()\n* (lie) [Rest]\nHe lies.\n- Dark.\n-> END"),
    ).toEqual([]);
    expect(
      said(
        "=== beach\n* (dig) [Dig]\n    - - (again) Dark.\n    * * (on) [On] -> again\n    * * (off) [Off]\n- Night.\n-> END",
      ),
    ).toEqual([]);
  });
});

describe("a name that is several words is told of wherever it stands, and read as the one it should be", () => {
  it.each([
    ["at a head and behind a divert", "-> the dune\n=== the dune\nGrass.\n-> END", [2, 3]],
    ["of a stitch", "-> far\n= far-side\n-> END\n= far\n-> far_side", [3]],
    ["of a label", "* (he dug) [Dig]\n* (lie) [Rest]\n- {he_dug: Dark.}\n-> END", [2]],
    ["with other words behind the divert", "-> the dune // by night\n== the_dune ==\nGrass.\n-> END", [2]],
  ])("%s", (_, ink, lines) => {
    expect(findingsOf({ ink: `=== beach\n${ink}` }).map(({ rule, line }) => [rule, line])).toEqual(
      lines.map((line) => ["not-a-name", line]),
    );
  });
});

it.each(["far", "_far", "2nd"])(
  "what cannot be read in one stitch hides nothing in that of the name %s",
  (name) => {
    const ink = `=== beach\nSand. {parched() Dry.}\n-> ${name}\n= ${name}\nMore sand, and rest().\n-> END`;
    expect(said(ink).map(([rule, line]) => [rule, line])).toEqual([
      ["lost-colon", 2],
      ["printed-call", 5],
    ]);
  },
);

it.each([
  ["option-colon", "* (allée) {parched():} [Rest]", "write * (allée) {parched()} [Rest]"],
  ["lost-star", "- (allée) [Rest]", "write * (allée) [Rest]"],
])("a label may have any letters: %s", (rule, line, fix) => {
  expect(said(`=== beach\n* (dig) [Dig]\n    ~ rest()\n${line}\n- Dark.\n-> END`)).toEqual([[rule, 4, fix]]);
});

it("a block without its colon is told of there, and not as if it were open", () => {
  expect(said("=== beach\nSand.\n{parched()\n    Dry.\n- else:\n    Wet.\n}\n-> END")).toEqual([
    ["lost-colon", 3, expect.stringContaining("at the end of the line")],
  ]);
});

it.each([
  ["- else Wet.", "write - else: Wet."],
  ["- else\n    Wet.", "write - else: …"],
])("an else without its colon is told of: %s", (line, fix) => {
  expect(said(`=== beach\nSand.\n{\n- parched(): Dry.\n${line}\n}\n-> END`)).toEqual([
    ["lost-colon", 5, fix],
  ]);
});

it("a label behind the option is told of as one behind the condition is", () => {
  expect(said("=== beach\n* [Dig] (dig)\n* (lie) [Rest]\n- {dig: Dark.}\n-> END")).toEqual([
    ["late-label", 2, "write it right behind the star: * (dig) [Dig]"],
  ]);
});

it("what is told of a knot there is twice is that, at both, and nothing that comes of it", () => {
  const ink = `=== beach\n* (dig) [Dig]\n* (lie) [Rest]\n- {dig: Dark.}\n-> END\n=== beach\nSand.\n-> END`;
  expect(said(ink).map(([rule, line]) => [rule, line])).toEqual([
    ["name-taken", 1],
    ["name-taken", 6],
  ]);
});
