import { Story } from "inkjs/engine/Story";
import { describe, expect, test } from "vitest";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { writeStandIns } from "../../../src/ink/vocabulary.ts";
import { bookOf, places, story, VOCABULARY } from "../specimens.ts";

const stand = writeStandIns(VOCABULARY);

/** Problems of one line in a book that is otherwise right. */
function faults(line: string) {
  const files = {
    "main.ink": `INCLUDE vocabulary.ink\n-> a\n=== a\n${line}\n-> END\n`,
    "vocabulary.ink": stand,
  };
  return compileBook(story(files), VOCABULARY).problems;
}

test.each([
  "{parched(): Dry.}",
  "{lives(KASHIWARA) and not lives(TANIDA): He waits.}",
  "* (drank) {mouthfuls() > 1} [Drink]",
  '{about(LETTER_ONE, "Ash, {parched():dry} ash.")}',
  "~ drink(2)",
  "~ warm(TANIDA)",
  '~ day("1944-02-29")',
])("%s is right", (line) => {
  expect(faults(line)).toEqual([]);
});

describe("a word is used wrongly in", () => {
  const wrong: [line: string, where: string, fix: string][] = [
    ["{lives(KASHIWRA): x}", "4:8 unknown-variable", "did you mean KASHIWARA?"],
    ["{lives(LETTER_ONE): x}", "4:8 wrong-argument", "write one of: KASHIWARA, TANIDA"],
    ['{lives("kashiwara"): x}', "4:8 wrong-argument", "did you mean KASHIWARA?"],
    ["{lives(a): x}", "4:8 unknown-variable", "write one of: KASHIWARA, TANIDA"],
    ["{lives(): x}", "4:2 wrong-arguments", "write lives(PERSON)"],
    ["{lives(TANIDA, TANIDA): x}", "4:2 wrong-arguments", "write lives(PERSON)"],
    ["~ drink(TANIDA)", "4:9 wrong-argument", "write a number here"],
    ["~ drink(1.5)", "4:9 wrong-argument", "write a number here"],
    ["~ day(1944)", "4:7 wrong-argument", 'write a date, for example "1944-06-19"'],
    ['~ day("1944-02-30")', "4:7 wrong-argument", 'write a date, for example "1944-06-19"'],
    ["~ parched()", "4:3 ask-in-braces", "put it in a condition or a text: {parched(): …}"],
    ["{drink(1)}", "4:2 tell-on-its-own-line", "give it a line of its own: ~ drink(NUMBER)"],
    ["~ temp x = drink(1)", "4:12 tell-on-its-own-line", "give it a line of its own: ~ drink(NUMBER)"],
    ["~ drnk(1)", "4:3 unknown-function", 'did you mean "drink"?'],
    ["VAR thirst = 1", "4:5 no-var", ""],
    ["LIST moods = calm, (afraid)", "4:6 no-var", ""],
    ["* {parched()} (go) [Go]", "4:16 late-label", "write it right behind the star: * (go) {parched()} [Go]"],
    ["* (drink) [Drink]", "4:4 name-taken", "another name"],
    ["# plce: beach", "4:3 unknown-tag", 'did you mean "# place: beach"?'],
    ["Sand. # care: dwelled", "4:9 unknown-tag", "write mentioned, shown, dwelt, then a comma and what"],
    ["* (go) [Go # hears: tanda]", "4:14 unknown-tag", 'did you mean "# hears: tanida"?'],
    ["{parched():Dry. # plce: beach|Wet.}", "4:19 unknown-tag", 'did you mean "# place: beach"?'],
    ["{&Dry. # plce: beach|Wet.}", "4:10 unknown-tag", 'did you mean "# place: beach"?'],
  ];
  test.each(wrong)("%s", (line, where, fix) => {
    const problems = faults(line);
    expect(places(problems)).toEqual([`main.ink:${where}`]);
    expect(problems[0]?.fix).toContain(fix);
  });
});

test("a book that declares a word of its own is told so, at the word", () => {
  const files = { "main.ink": "INCLUDE vocabulary.ink\nEXTERNAL sing()\n-> END\n", "vocabulary.ink": stand };
  expect(places(compileBook(story(files), VOCABULARY).problems)).toEqual(["main.ink:2:10 unknown-external"]);
});

test("a vocabulary file that has fallen behind is told which words it lacks", () => {
  const { words, families } = VOCABULARY;
  const { drink: _, ...fewer } = words;
  const old = writeStandIns({ words: fewer, families });
  const { problems } = compileBook(
    story({ "main.ink": "INCLUDE v.ink\n-> END\n", "v.ink": old }),
    VOCABULARY,
  );
  expect(problems).toMatchObject([{ rule: "missing-external", says: 'the book does not declare "drink"' }]);
});

test("a book with the generated stand-ins plays in plain ink, where nothing is so", () => {
  const text = `INCLUDE vocabulary.ink
{parched(): Dry.|Not dry.} {lives(TANIDA): He lives.|He does not.} {mouthfuls()} left.
~ drink(1)
~ warm(TANIDA)
{about(LETTER_ONE, "Dear Kinu.")}
-> END
`;
  const book = bookOf({ "main.ink": text, "vocabulary.ink": stand }, VOCABULARY);
  const plain = new Story(book.ink);
  plain.allowExternalFunctionFallbacks = true;
  expect(plain.ContinueMaximally()).toBe("Not dry. He does not. 0 left.\nDear Kinu.\n");
});

test("generated stand-ins say that they are generated, and how", () => {
  expect(stand).toMatch(/^\/\/.*\n\/\/ Generated: do not edit/);
  expect(stand).toContain("npm run generate");
});
