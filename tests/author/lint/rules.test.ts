import { describe, expect, it } from "vitest";
import { briefly, findingsOf } from "./checked.ts";
import type { Specimen } from "./specimens.ts";

const rulesOf = (ink: string, more: Omit<Specimen, "ink"> = {}) =>
  findingsOf({ ink, ...more }).map(({ rule, says }) => `${rule}: ${says}`);

describe("two choices are told apart", () => {
  const dig = "=== beach\n* (dig) [Dig]\n* (lie) [Rest]";
  it.each([
    ["by a later condition", `${dig}\n- Dark. {dig: Still.}\n-> END`],
    ["by a condition in another knot", `${dig}\n- -> dune\n=== dune\n{beach.dig:Sore|Sound}.\n-> END`],
    ["by a condition that denies one", `${dig}\n- {not dig: Clean hands.}\n-> END`],
    [
      "by a full name three chapters on",
      "=== beach\n-> noon\n= noon\n* (dig) [Dig]\n* (lie) [Rest]\n- -> dune\n=== dune\n-> cave\n=== cave\n{beach.noon.dig: Sore.}\n-> END",
    ],
    [
      "by one of several branches",
      `${dig}\n- -> dune\n=== dune\n{\n    - parched(): Dry.\n    - beach.dig: Sore.\n    - else: Sound.\n}\n-> END`,
    ],
    ["by a text that varies inside", `${dig}\n- -> dune\n=== dune\n{Grass|{beach.dig:Sore|Sound}}.\n-> END`],
    ["by a comparison", `${dig}\n- -> dune\n=== dune\n{parched() and beach.dig > 0: Sore.}\n-> END`],
    [
      "by a function",
      `${dig}\n- {sore(): Sore.}\n-> END\n=== function sore()\n~ return beach.dig and not parched()`,
    ],
    [
      "by a function that is given its place",
      `${dig}\n- {met(-> dig): Sore.}\n-> END\n=== function met(-> place)\n~ return TURNS_SINCE(place) >= 0`,
    ],
    ["by a temp", `${dig}\n- ~ temp sore = dig\n{sore: Sore.}\n-> END`],
    [
      "by the condition of a later choice",
      `${dig}\n- Dusk.\n* (sleep) {dig} [Sleep]\n* (sit) [Sit]\n    ~ rest()\n- Dark.\n-> END`,
    ],
    ["by words of a later option", `${dig}\n- Dusk.\n* (sleep) [Sleep{dig:, sore}]\n- Dark.\n-> END`],
    [
      "by visits to a gather one leads by",
      "=== beach\n* (dig) [Dig]\n    Sand.\n    * * (deep) [Deep]\n    - - (dug) Done.\n* (lie) [Rest]\n- {dug: Dark.}\n-> END",
    ],
    [
      "by visits to a stitch one leads to",
      "=== beach\n* (dig) [Dig] -> pit\n* (lie) [Rest]\n- -> dusk\n= pit\nSand.\n-> dusk\n= dusk\n{beach.pit: Sore.}\n-> END",
    ],
    ["by how long ago one was taken", `${dig}\n- {TURNS_SINCE(-> dig) > 0: Old.}\n-> END`],
    ["by what one tells the body", `${dig}\n    ~ rest()\n- Dark.\n-> END`],
    [
      "by whom one warms",
      "=== beach\n* (a) [A]\n    ~ warm(MORI)\n* (b) [B]\n    ~ warm(SAM)\n- Dark.\n-> END",
    ],
    [
      "by where each leads",
      "=== beach\n* (a) [A] -> dune\n* (b) [B] -> cave\n=== dune\nGrass.\n-> END\n=== cave\nDark.\n-> END",
    ],
    ["by where one leads", `${dig} -> dune\n- Dark.\n-> END\n=== dune\nGrass.\n-> END`],
    [
      "by what each puts in a letter",
      "=== beach\n~ draft(LETTER_ONE)\n* (a) [A]\n    Well. # letter: letter_one\n* (b) [B]\n    Ill. # letter: letter_one\n- Dark.\n-> END",
    ],
    [
      "by a choice inside one that is asked for later",
      "=== beach\n* (dig) [Dig]\n    * * (deep) [Deep]\n    * * (flat) [Flat]\n    - - Sand.\n* (lie) [Rest]\n- {deep: Dark.}\n-> END",
    ],
    [
      "by when they are offered, of which both never are",
      "=== beach\nSand.\n* (dig) {parched()} [Dig]\n* (lie) {not parched()} [Rest]\n* -> END\n- -> END",
    ],
    [
      "by an else, so that never both are offered",
      "=== beach\n{parched():\n    * (dig) [Dig] -> END\n- else:\n    * (lie) [Rest] -> END\n}",
    ],
    ["when they stand in different groups", "=== beach\n* (a) [A]\n- Dusk.\n* (b) [B]\n- Dark.\n-> END"],
  ])("%s", (_, ink) => {
    expect(rulesOf(ink)).toEqual([]);
  });
});

describe("two choices are not told apart", () => {
  it.each([
    ["by a question one asks of itself", "* (dig) [Dig]\n    {dig: Sand.}\n* (lie) [Rest]\n- Dark."],
    [
      "by telling the body the same",
      "* (dig) [Dig]\n    ~ go_hungry()\n* (lie) [Rest]\n    ~ go_hungry()\n- Dark.",
    ],
    ["by leading to the same place", "* (dig) [Dig] -> END\n* (lie) [Rest] -> END"],
    ["by asking the body something", "* (dig) [Dig]\n    {parched(): Dry.}\n* (lie) [Rest]\n- Dark."],
  ])("%s", (_, ink) => {
    expect(rulesOf(`=== beach\n${ink}\n-> END`)).toEqual([
      'write-only-choice: nothing later tells "lie" from "dig"',
    ]);
  });
});

it("of three choices that come to the same two are told of", () => {
  const ink = "=== beach\n* (a) [A]\n* (b) [B]\n* (c) [C]\n* (d) [D]\n    ~ go_hungry()\n- Dark.\n-> END";
  expect(briefly(findingsOf({ ink }))).toEqual([
    "chapter.ink:3:4 write-only-choice",
    "chapter.ink:4:4 write-only-choice",
  ]);
});

it.each([
  ["a tunnel", "=== beach\n-> dune ->\n-> END\n=== dune\nGrass.\n->->"],
  [
    "a tunnel that goes on to it",
    "=== beach\n-> cave ->\n-> END\n=== cave\nDark.\n->-> dune\n=== dune\nGrass.\n-> END",
  ],
  ["a thread", "=== beach\n<- dune\n-> DONE\n=== dune\n* (go) [Go] -> END"],
  ["a divert to a label in it", "=== beach\n-> dune.top\n=== dune\nGrass.\n- (top) Sand.\n-> END"],
  ["a knot that opens with it", "=== beach\n-> dune\n=== dune\n= top\nGrass.\n-> END"],
  ["a divert held in a name", "=== beach\n~ temp way = -> dune\n-> way\n=== dune\nGrass.\n-> END"],
  ["the death it stands for", "=== beach\nSand.\n-> END\n=== endings\n= thirst\nDark.\n-> END"],
])("a stretch is come to by %s", (_, ink) => {
  expect(rulesOf(ink)).toEqual([]);
});

it("a stretch that only a question names is lost", () => {
  expect(rulesOf("=== beach\n{dune: Sand.}\n-> END\n=== dune\nGrass.\n-> END")).toEqual([
    'orphan: nothing leads to the knot "dune"',
  ]);
});

it("a divert held in a name does not hide a lost stretch", () => {
  const ink = "=== beach\n~ temp way = -> dune\n-> way\n=== dune\nGrass.\n-> END\n=== cave\nDark.\n-> END";
  expect(rulesOf(ink)).toEqual(['orphan: nothing leads to the knot "cave"']);
});

it("a misspelled divert is told of once, not again as the knot it was meant for", () => {
  expect(rulesOf("=== beach\n-> duen\n=== dune\nGrass.\n-> END")).toEqual([
    'unknown-divert: diverts to "duen", which does not exist',
  ]);
});

it.each([
  ["temp", "way", "=== beach\n~ temp way = 3\n~ way = 4\nSand.\n-> END"],
  ["label", "top", "=== beach\nSand.\n- (top) Dark.\n-> END"],
  ["function", "miles", "=== beach\nSand.\n-> END\n=== function miles()\n~ return 3"],
])("a %s nobody uses is told of, one that is used is not", (kind, name, ink) => {
  expect(rulesOf(ink)).toEqual([`unread-name: nothing uses the ${kind} "${name}"`]);
  const use = kind === "function" ? "{miles()} miles." : `{${name}:Sand}.`;
  expect(rulesOf(ink.replace("-> END", `${use}\n-> END`))).toEqual([]);
});

describe("a real name", () => {
  const ink = "=== beach\nIt was Nishi’s. # note: nishi\n-> END";
  const files = {
    "notes/real.txt": "Nishi: nishi\n",
    "notes/nishi.md": "# Baron Nishi",
    "dictionary.txt": "Nishi\nNishino\nOnishi\n",
  };
  it("needs a passage that shows its note", () => {
    expect(rulesOf(ink, { files })).toEqual([]);
    expect(rulesOf(ink.replace(" # note: nishi", ""), { files })).toEqual([
      "note: names Nishi, and no passage shows the note",
    ]);
  });

  it("is not found inside another", () => {
    expect(rulesOf("=== beach\nNishino came, and Onishi.\n-> END", { files })).toEqual([]);
  });

  it("has to stand at the head of its note", () => {
    const findings = findingsOf({ ink, files: { ...files, "notes/nishi.md": "# The baron" } });
    expect(briefly(findings)).toEqual(["notes/nishi.md:1:1 note"]);
    expect(findings[0]?.fix).toBe("name Nishi in its first 5 lines");
  });
});

it("a note that is shown has to be written", () => {
  expect(rulesOf("=== beach\nSand. # note: sand\n-> END")).toEqual(['note: there is no note "sand"']);
});

describe("renamed.json", () => {
  const ink = "=== beach\nSand.\n-> END";
  const museum = [{ name: "first", chosen: ["beach.dig"] }];
  it.each([
    [
      "names a choice the book does not have",
      '{"beach.dig": "beach.lie"}',
      '"beach.dig" is to be "beach.lie" now',
    ],
    ["goes round in a circle", '{"beach.dig": "beach.lie", "beach.lie": "beach.dig"}', "beach.dig"],
    ["is no JSON", "{beach", "is no list of new names"],
    ["has a comma too many", '{"beach.dig": "beach.lie",\n}', "no JSON from line 2 on"],
    ["is no list of names", '{"beach.dig": 3}', "is no list of new names"],
  ])("that %s is told of", (_, text, says) => {
    const findings = rulesOf(ink, { museum, files: { "renamed.json": text } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(says);
  });
});

it("a word is told of once, with how often it stands there, and its own dictionary guesses first", () => {
  const ink = "=== beach\nIt was Kashiwra’s. Kashiwra dug.\n-> END";
  const [finding, ...more] = findingsOf({ ink, files: { "dictionary.txt": "Kashiwara\n" } });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ column: 8, says: '"Kashiwra" is in no dictionary (and 1 more)' });
  expect(finding?.fix).toBe('did you mean "Kashiwara"? If not, add it to dictionary.txt, or correct it');
});

it("words in tags, in comments and in what only the program reads are not spelled", () => {
  const ink = '// sanddd\nCONST SAND = "sandd"\n=== beach\n# title: Asch\nSand. {SAND == SAND: Ash.}\n-> END';
  expect(rulesOf(ink)).toEqual([]);
});

it("a place is the same with and without an article", () => {
  const ink =
    "=== beach\n# place: South beach\nSand.\n-> dune\n= dune\n# place: The south beach\nGrass.\n-> END";
  expect(rulesOf(ink)).toEqual(['near-place: the place "The south beach" is "South beach" at chapter.ink:2']);
});

it("a function that only asks tells nothing, and one that comes to a word of the body does", () => {
  const ink = (lie: string) =>
    `=== beach\n* (dig) [Dig]\n    {sore(): Sore.}\n* (lie) [Rest]\n    ${lie}\n- Dark.\n-> END\n=== function sore()\n~ return parched()\n=== function doze()\n~ nap()\n=== function nap()\n~ rest()`;
  expect(rulesOf(ink("Sand. {sore(): Sore.}"))).toContainEqual(
    expect.stringContaining('nothing later tells "lie" from "dig"'),
  );
  expect(rulesOf(ink("~ doze()"))).toEqual([]);
});

it("a function that comes to a word of the body is a telling before glue too", () => {
  const ink = "=== beach\nSand\n~ nap()\n<> and more sand.\n-> END\n=== function nap()\n~ rest()";
  expect(rulesOf(ink)).toEqual([expect.stringContaining("telling-before-glue")]);
});

it("of two spellings of a place the rarer is the slip, wherever it stands", () => {
  const places = ["South Baech", "South beach", "South beach"];
  const stitches = places.map(
    (place, index) => `= s${index}\n# place: ${place}\nSand.\n-> ${index < 2 ? `s${index + 1}` : "END"}`,
  );
  const found = findingsOf({ ink: `=== beach\n-> s0\n${stitches.join("\n")}` });
  expect(found.map(({ line, fix }) => [line, fix])).toEqual([
    [4, "write it the same way: # place: South beach"],
  ]);
});
