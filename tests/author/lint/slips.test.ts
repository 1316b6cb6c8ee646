import { describe, expect, it } from "vitest";
import { briefly, findingsOf } from "./checked.ts";

describe("what is meant for the program and stands as text", () => {
  it.each([
    ["a question", "parched(): Dry.", "ask it in braces: {parched(): …}"],
    ["a slip of the pen", "lern(FLUE_DUG)", "put it on a line of its own: ~ learn(FLUE_DUG)"],
    ["a function of the book", "Sand. {miles()} miles()", "put it on a line of its own: ~ miles()"],
    ["a date", 'dya("1944-06-19")', 'put it on a line of its own: ~ day("1944-06-19")'],
    [
      "a comparison",
      "{TURNS() > 1:Sand.|{mouthfuls() = 3: Dry.|Wet.}}",
      "write == to ask whether the two are the same: mouthfuls() == 3",
    ],
    [
      "a branch",
      "{\n- parched(): Dry.\n- mouthfuls() = 3: Wet.\n}",
      "write == to ask whether the two are the same: mouthfuls() == 3",
    ],
    ["a name for a while", "temp way = 3", "put ~ before it: ~ temp way = 3"],
  ])("is told of as printed, and its names are not spelled: %s", (_, line, fix) => {
    const ink = `=== beach\n${line}\n-> END\n=== function miles()\n~ return 3`;
    const found = findingsOf({ ink }).filter(({ says }) => !says.includes("nothing uses"));
    expect(found.map(({ rule, fix }) => [rule, fix])).toEqual([["printed-call", fix]]);
  });

  it("is told of in an option, and twice where it stands twice", () => {
    const ink = "=== beach\nrest() and eat()\n* (dig) [Dig toil()] -> END";
    expect(briefly(findingsOf({ ink }))).toEqual([
      "chapter.ink:2:1 printed-call",
      "chapter.ink:2:12 printed-call",
      "chapter.ink:3:14 printed-call",
    ]);
  });
});

describe("a choice whose stars and whose place differ is told of", () => {
  const dig = "=== beach\n* (dig) [Dig]\n    ~ toil()";
  it.each([
    ["two stars without a space", `${dig}\n** (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END`, "4:5"],
    ["one star farther in", `${dig}\n    * (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END`, "4:8"],
    [
      "one star farther in, in braces",
      "=== beach\n{parched():\n    * (dig) [Dig] -> END\n        * (lie) [Rest]\n        ~ rest()\n        -> END\n}\n-> END",
      "4:12",
    ],
  ])("%s", (_, ink, at) => {
    expect(briefly(findingsOf({ ink }))).toEqual([`chapter.ink:${at} slipped-choice`]);
  });

  it("not where one stands in braces and the other does not", () => {
    const ink = `${dig}\n{parched():\n    * (lie) [Rest]\n        -> END\n}\n- Dark.\n-> END`;
    expect(briefly(findingsOf({ ink }))).toEqual([]);
  });
});

it.each([
  ["color", "colour"],
  ["Odor", "Odour"],
  ["gray", "grey"],
  ["plowed", "ploughed"],
  ["centered", "centred"],
  ["theaters", "theatres"],
  ["traveling", "travelling"],
  ["paralyzed", "paralysed"],
  ["defense", "defence"],
  ["catalog", "catalogue"],
  ["maneuvering", "manoeuvring"],
  ["airplanes", "aeroplanes"],
  ["jewelry", "jewellery"],
])("for the American %s the British %s is offered", (american, british) => {
  const [found, ...more] = findingsOf({ ink: `=== beach\nSand and ${american}.\n-> END` });
  expect(more).toEqual([]);
  expect(found?.fix).toContain(`did you mean "${british}"?`);
});

it.each([
  ["a word twice", "It is is and is is.", ["4 doubled-word", "14 doubled-word"]],
  [
    "a word twice, a tag and a bar between",
    "{parched():So so. # place: x|It is is.}",
    ["12 doubled-word", "33 doubled-word"],
  ],
  ["what is printed", "eat() and eat()", ["1 printed-call", "11 printed-call"]],
  ["people", "{lives(MORRI)} {lives(HIRRANO)}", ["8 unknown-variable", "23 unknown-variable"]],
  ["grammar", "{parched() > } and {hungry() < }", ["14 syntax", "32 syntax"]],
  ["one name", "{lives(MORRI)} {lives(MORRI)}", ["8 unknown-variable"]],
])("two faults of a kind in a line are two: %s", (_, line, places) => {
  expect(briefly(findingsOf({ ink: `=== beach\n${line}\n-> END` }))).toEqual(
    places.map((place) => `chapter.ink:2:${place}`),
  );
});

it("a TODO with nothing behind it is told of as printed, and not spelled", () => {
  const found = findingsOf({ ink: "=== beach\nTODO:\n-> END" });
  expect(found.map(({ rule, says }) => `${rule}: ${says}`)).toEqual([
    "todo: still to be done, and printed to the reader",
  ]);
});
