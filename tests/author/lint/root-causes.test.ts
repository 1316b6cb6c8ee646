import { describe, expect, it } from "vitest";
import { lint } from "../../../src/author/lint/lint.ts";
import { settleFindings } from "../../../src/author/lint/settle.ts";
import { openSpeller } from "../../../src/author/lint/words/speller.ts";
import { compileStory, writeVocabulary } from "../../../src/author/story-book.ts";
import { readBritishWords } from "../../../src/disk/british-words.ts";
import { sortProblems } from "../../../src/ink/problem.ts";

const speller = openSpeller(readBritishWords());

const BEACH = `=== beach
Sand.
* (dig) [Dig] -> dune.top
* (lie) [Rest]
    ~ rest()
- -> dune
`;
const DUNE = `=== dune
Grass.
-> top
= top
{beach.dig:Sore|Sound}. {sore():Very.}
* (sleep) [Sleep]
* (sit) [Sit] -> cave
- -> cave
`;
const CAVE = `=== cave
{dune.top.sleep: Dark. {dune.top.sit: Never.}}
{dune.top.sit: Darker. {sore(): Sore.}}
-> END
=== function sore()
~ return beach.dig and not beach.lie
`;
const BOOK = {
  "main.ink": "INCLUDE vocabulary.ink\nINCLUDE beach.ink\nINCLUDE dune.ink\nINCLUDE cave.ink\n-> beach\n",
  "vocabulary.ink": writeVocabulary(),
  "beach.ink": BEACH,
  "dune.ink": DUNE,
  "cave.ink": CAVE,
};

/** All that check says of the book with these files instead, and how it begins to. */
function said(instead: Record<string, string | undefined>): string[] {
  const files: Record<string, string | undefined> = { ...BOOK, ...instead };
  const read = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const list = () => Object.keys(files).filter((path) => files[path] !== undefined);
  const { outline, problems } = compileStory({ read, list });
  const found = outline ? lint(outline, { read, list }, { museum: [], speller }) : [];
  const all = [...problems, ...found];
  return (outline ? settleFindings(all, outline) : sortProblems(all)).map(
    ({ file, line, column, rule, says, fix }) => `${file}:${line}:${column} ${rule}: ${says}; ${fix}`,
  );
}

it("the book is sound as long as nothing is changed in it", () => {
  expect(said({})).toEqual([]);
});

describe("many places that come of one slip are told of once, where the slip is:", () => {
  it.each([
    [
      "a file's name in an INCLUDE",
      { "main.ink": BOOK["main.ink"].replace("dune.ink", "dnue.ink") },
      'main.ink:3:9 include-missing: includes "dnue.ink", which does not exist; did you mean "dune.ink"?',
    ],
    [
      "the word INCLUDE",
      { "main.ink": BOOK["main.ink"].replace("INCLUDE dune", "INCLDUE dune") },
      'main.ink:3:1 misspelt-include: "INCLDUE" includes nothing: the line would be printed; write INCLUDE dune.ink',
    ],
    [
      "the word INCLUDE in small letters",
      { "main.ink": BOOK["main.ink"].replace("INCLUDE dune", "include dune") },
      'main.ink:3:1 misspelt-include: "include" includes nothing: the line would be printed; write INCLUDE dune.ink',
    ],
    [
      "a file that is not listed",
      { "main.ink": BOOK["main.ink"].replace("INCLUDE dune.ink\n", "") },
      "dune.ink:1:1 unlisted-file: nothing includes this file, so none of it is in the book; put it into main.ink: INCLUDE dune.ink; or take it out of the story folder",
    ],
    [
      "a file that is gone",
      { "dune.ink": undefined },
      'main.ink:3:9 include-missing: includes "dune.ink", which does not exist, and 5 places that follow name what is nowhere else; create it, or correct the path; paths start at the story folder, whatever file they stand in',
    ],
    [
      "a knot's name at its head",
      { "dune.ink": DUNE.replace("=== dune", "=== dnue") },
      'dune.ink:1:5 renamed-here: is called "dnue" here, and "dune" at beach.ink:3 and 4 places that follow; call it "dune" again, or write "dnue" in all of them',
    ],
    [
      "quite another name at its head",
      { "dune.ink": DUNE.replace("=== dune", "=== slope") },
      'dune.ink:1:5 renamed-here: is called "slope" here, and "dune" at beach.ink:3 and 4 places that follow; call it "dune" again, or write "slope" in all of them',
    ],
    [
      "a stitch's name at its head",
      { "dune.ink": DUNE.replace("= top", "= summit") },
      'dune.ink:4:3 renamed-here: is called "summit" here, and "top" at beach.ink:3 and 4 places that follow; call it "top" again, or write "summit" in all of them',
    ],
    [
      "a choice's label",
      { "dune.ink": DUNE.replace("(sit)", "(sti)") },
      'dune.ink:7:4 renamed-here: is called "sti" here, and "sit" at cave.ink:2 and 1 place that follows; call it "sit" again, or write "sti" in all of them',
    ],
    [
      "a function's name",
      { "cave.ink": CAVE.replace("function sore", "function aching") },
      'cave.ink:5:14 renamed-here: is called "aching" here, and "sore" at cave.ink:3 and 1 place that follows; call it "sore" again, or write "aching" in all of them',
    ],
    [
      "a = too few at a knot's head",
      { "dune.ink": DUNE.replace("=== dune", "= dune") },
      'dune.ink:1:3 slipped-head: the stitch "dune" stands in no knot, and "dune.top" at beach.ink:3 and 3 places that follow take it for one; write === dune',
    ],
    [
      "a = too many at a stitch's head",
      { "dune.ink": DUNE.replace("= top", "== top") },
      'dune.ink:4:4 slipped-head: begins a knot of its own here, and "dune.top" at beach.ink:3 and 3 places that follow look for "dune" and "top" in one; write = top to have it in "dune", or write in all of them which of the two is meant',
    ],
    [
      "a label that is left out",
      { "dune.ink": DUNE.replace("* (sit)", "*") },
      "dune.ink:7:1 unlabelled-choice: a choice without a label cannot be remembered in a run; give it the one that is asked for at cave.ink:2 and 1 place that follows: * (sit) …",
    ],
    [
      "a label that another has",
      { "dune.ink": DUNE.replace("(sit)", "(sleep)") },
      'dune.ink:7:4 duplicate-choice: has the id "dune.top.sleep", which dune.ink:6 already has; give one of the two another label: "sit" is asked for at cave.ink:2 and 1 place that follows, and is nowhere',
    ],
    [
      "the dash behind a group of options",
      {
        "beach.ink": BEACH.replace("* (lie)", "* (sit) [Sit]\n    You sit.\n* (lie)").replace(
          "- -> dune",
          "It is hot.\n-> dune",
        ),
      },
      'beach.ink:8:1 lost-gather: stands no farther in than "lie", and is told to those alone who take that; write - before it to bring all the options above together; else indent it',
    ],
    [
      "the divert at a knot's end",
      { "dune.ink": DUNE.replaceAll("-> cave", "").replace("- \n", "") },
      "dune.ink:6:1 loose-end: nothing follows here: the story would run out, and so at 1 place that follows; divert on, to where nothing leads now (-> cave), or elsewhere; gather (-), or return (->->)",
    ],
    [
      "the colon of a branch",
      {
        "cave.ink": CAVE.replace(
          "{dune.top.sit: Darker. {sore(): Sore.}}",
          "{\n- dune.top.sit Darker.\n- else: Dark.\n}",
        ),
      },
      "cave.ink:4:3 lost-colon: no colon stands behind what is asked here; write - dune.top.sit: …",
    ],
    [
      "a name in several places",
      { "cave.ink": CAVE.replaceAll("dune.top.sit", "dune.top.slept") },
      'cave.ink:2:25 unknown-variable: asks about "dune.top.slept", which does not exist, and 1 place that follows names "slept" too; did you mean "dune.top.sleep"?',
    ],
  ] as [string, Record<string, string | undefined>, string][])("%s", (_, instead, finding) => {
    expect(said(instead)).toEqual([finding]);
  });
});

it("a file that only lies about is told of, and what it holds is not read", () => {
  const found = said({
    "old/dune.ink": DUNE.replace("Grass", "Grasss"),
    "branches/pit/main.ink": "=== pit\n",
  });
  expect(found).toEqual([expect.stringMatching(/^old\/dune\.ink:1:1 unlisted-file/)]);
});

it("a name that is wrong in one place is told of there, though another is called much like it", () => {
  expect(said({ "beach.ink": BEACH.replace("dune.top", "dune.tpo") })).toEqual([
    'beach.ink:3:18 unknown-divert: diverts to "dune.tpo", which does not exist; did you mean "dune.top"?',
  ]);
});
