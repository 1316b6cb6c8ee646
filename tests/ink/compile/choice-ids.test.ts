import { describe, expect, test } from "vitest";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { tell } from "../../../src/ink/tell/teller.ts";
import { type Vocabulary, writeStandIns } from "../../../src/ink/vocabulary.ts";
import { bookOf, open, problemsOf } from "../specimens.ts";

const NO_WORDS: Vocabulary = { words: {}, families: {} };

/** Everything that can hold a choice, each choice saying its own id when offered. */
const NESTED = {
  "main.ink": `INCLUDE chapters/far.ink
-> shore
=== shore
{ TURNS() >= 0:
    * (by_block) [shore.by_block] -> on
- else:
    * (never) [shore.never] -> on
}
* (if_dry) {TURNS() >= 0} [shore.if_dry] -> on
* (nest) [shore.nest]
    Deeper.
    * * (inner) [shore.inner]
        * * * (third) [shore.third]
    * * (other) [shore.other]
    - - (gathered) Up again.
    * * (after_gather) [shore.after_gather]
- <- strand
* (with_strand) [shore.with_strand]
- -> on
= on
-> errand ->
+ (again) [shore.on.again] -> far
* -> far
=== errand
* (run) [errand.run]
- ->->
=== strand
* (thread) [strand.thread] -> shore.on
-> DONE
`,
  "chapters/far.ink": `=== far
= rock
{shuffle:
- Left.
- Right.
}
* (missed) {not shore.nest} [far.rock.missed] -> END
+ (rest) Sleep[], far.rock.rest
-> END
`,
};

/** Follows every way to its end (the stories here are small) and collects what was offered. */
function everyOffer(files: Record<string, string>): { id: string; text: string }[] {
  const book = bookOf(files, NO_WORDS);
  const offers: { id: string; text: string }[] = [];
  const follow = (way: string[]): void => {
    const teller = tell(book, [], 1);
    teller.advance();
    for (const id of way) {
      teller.choose(id);
      teller.advance();
    }
    for (const { id, text } of teller.options) {
      offers.push({ id, text });
      follow([...way, id]);
    }
  };
  follow([]);
  return offers;
}

test("every choice met in play has the id its writer gave it, however it is nested", () => {
  const offers = everyOffer(NESTED);
  const met = new Set(offers.map(({ id }) => id));
  expect(met.size).toBe(13);
  for (const { id, text } of offers) {
    expect(id === "far.rock.rest" ? "Sleep" : id).toBe(text);
  }
});

test("the side table tells the file, line and column of each choice", () => {
  const { choices } = bookOf(NESTED, NO_WORDS);
  const at = new Map(
    Object.values(choices).map(({ id, file, line, column }) => [id, `${file}:${line}:${column}`]),
  );
  expect(at.get("shore.by_block")).toBe("main.ink:5:5");
  expect(at.get("shore.third")).toBe("main.ink:13:9");
  expect(at.get("far.rock.rest")).toBe("chapters/far.ink:8:1");
  expect(at.size).toBe(14);
});

describe("a choice keeps its id when", () => {
  const before = "-> beach\n=== beach\n= dig\n* (drink) [Drink] -> END\n";
  const edits: [name: string, after: string][] = [
    [
      "another is added above it",
      "-> beach\n=== beach\n= dig\n* (swim) [Swim]\n* (drink) [Drink]\n- -> END\n",
    ],
    ["its words change", "-> beach\n=== beach\n= dig\n* (drink) [Drink it all] Gone. -> END\n"],
    [
      "text is put before it",
      "-> beach\n=== beach\nSand.\n-> dig\n= dig\nAsh. {1+1}\n* (drink) [Drink] -> END\n",
    ],
    ["it moves into a condition", "-> beach\n=== beach\n= dig\n{ 1 > 0:\n* (drink) [Drink] -> END\n}\n"],
  ];
  const idsOf = (text: string) => {
    const teller = open(text);
    teller.advance();
    return teller.options.map(({ id }) => id);
  };
  test.each(edits)("%s", (_, after) => {
    expect(idsOf(before)).toEqual(["beach.dig.drink"]);
    expect(idsOf(after)).toContain("beach.dig.drink");
  });
});

test("a choice without a label is a problem in our book, with a label to use", () => {
  const text = "-> a\n=== a\n    * [Share the water, all of it]\n* -> END\n- -> END\n";
  const { problems } = compileBook({ read: () => text }, NO_WORDS);
  expect(problems).toMatchObject([{ rule: "unlabelled-choice", line: 3, column: 5 }]);
  expect(problems[0]?.fix).toContain("* (share_the_water)");
});

test("two choices of one id are a problem at the second", () => {
  const text = "-> a\n=== a\n{ TURNS():\n* (go) [Go] -> END\n- else:\n* (go) [Go on] -> END\n}\n";
  expect(problemsOf(text, NO_WORDS)).toEqual(["main.ink:6:4 duplicate-choice"]);
});

test("like labels in different stitches are no problem", () => {
  const text = "-> a\n=== a\n= b\n* (go) [Go] -> c\n= c\n* (go) [Go] -> END\n";
  expect(problemsOf(text, NO_WORDS)).toEqual([]);
});

describe("in a book without labels a choice keeps its id when", () => {
  const FORK = `The road forks.
* Take the left road
  A dog.
  * * {TURNS() > 0} [Pet it] It lets you.
  * * Walk on
* Take the right road
  A cat.
  * * Pet it
  * * Walk on # quickly
- * Walk on -> END
  * Stay -> END
`;
  const idsOf = (text: string) => {
    const { choices } = bookOf({ "main.ink": text });
    return Object.values(choices)
      .sort((one, other) => one.line - other.line)
      .map(({ id }) => id);
  };
  const before = idsOf(FORK);

  test("and no two are alike", () => {
    expect(new Set(before).size).toBe(8);
  });

  const edits: [name: string, after: string][] = [
    ["a line of prose comes on top", `It is late.\n${FORK}`],
    ["one is added above it", FORK.replace("* Take the left", "* Sit down\n  You sit.\n* Take the left")],
    ["one is added beside it, a level down", FORK.replace("  * * Walk on\n", "  * * Run\n  * * Walk on\n")],
    ["what is told after it changes", FORK.replace("It lets you", "It bites you").replace("A cat", "A lynx")],
    [
      "its condition, its tags or its brackets change",
      FORK.replace("{TURNS() > 0} [Pet it]", "Pet it # dog"),
    ],
    ["knots are added", `${FORK}=== camp\n* Walk on -> END\n`],
    ["it is given another bullet and other spaces", FORK.replace("* Take the left", "+   Take the  left")],
  ];
  test.each(edits)("%s", (_, after) => {
    const now = idsOf(after);
    expect(before.filter((id) => !now.includes(id))).toEqual([]);
  });

  test("another that is written alike is added above it, and what is told after both differs", () => {
    const twice = "* Go on\n- Noon.\n* Go on\n- Dusk.\n* Go on\n- Night.\n-> END\n";
    const now = idsOf(`* Go on\n- Dawn.\n${twice}`);
    expect(now).toHaveLength(4);
    expect(idsOf(twice).filter((id) => !now.includes(id))).toEqual([]);
  });

  test("whatever letters the label has of the one it stands under", () => {
    const labelled = (label: string) => idsOf(FORK.replace("* Take the left", `* (${label}) Take the left`));
    expect(labelled("allée").filter((id) => id !== "allée")).toEqual(
      labelled("lane").filter((id) => id !== "lane"),
    );
  });

  test("and has another where its words change, or those it stands under", () => {
    const now = idsOf(FORK.replace("the left", "the lower"));
    expect(before.filter((id) => !now.includes(id))).toHaveLength(3);
  });
});

test("a choice offered twice at once gets two ids", () => {
  const teller = open("<- a\n<- a\n-> DONE\n=== a\n+ (go) [Go] -> END\n");
  teller.advance();
  expect(teller.options.map(({ id }) => id)).toEqual(["a.go", "a.go~2"]);
});

test("our book without words plays with its generated vocabulary", () => {
  expect(
    problemsOf(
      { "main.ink": "INCLUDE vocabulary.ink\n-> END\n", "vocabulary.ink": writeStandIns(NO_WORDS) },
      NO_WORDS,
    ),
  ).toEqual([]);
});
