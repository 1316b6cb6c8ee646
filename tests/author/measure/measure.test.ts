import { describe, expect, it } from "vitest";
import { measureStory } from "../../../src/author/measure/measure.ts";
import { writeVocabulary } from "../../../src/author/story-book.ts";
import type { Place } from "../../../src/ink/sources.ts";

const filesOf = (texts: Readonly<Record<string, string>>) => ({
  read: (path: string) => (Object.hasOwn(texts, path) ? texts[path] : undefined),
});
const measured = (ink: string) => measureStory(filesOf({ "main.ink": ink }));
const ours = (ink: string) =>
  measureStory(
    filesOf({ "main.ink": `INCLUDE vocabulary.ink\n${ink}`, "vocabulary.ink": writeVocabulary() }),
  );
const at = ({ line }: Place): number => line;

describe("from one input to the next", () => {
  const INK = `One two three. -> hall
=== hall
* (left) [Go left] You go.
    Left {stairs:again and again|it is}.
    -> stairs
* (right) [Go right]
    Right. -> tunnel ->
- Both of them.
-> stairs
=== stairs
// Not told: one two three four five six seven.
{hall.left:Up. Up. Up.}
+ {hall.right} [Back to the hall] -> hall
+ [Down] Down you go.
-> END
=== tunnel
Dark. Dark.
->->
`;

  it("the most words are counted that the text can tell, whatever the options say", () => {
    const { stretches } = measured(INK);
    expect(stretches.map(({ words, after, before }) => [words, after?.name, before && at(before)])).toEqual([
      // You go. Left again and again. Up. Up. Up.
      [9, "hall.left", 13],
      // Right. Dark. Dark. Both of them. Up. Up. Up.
      [9, "hall.right", 13],
      [3, undefined, 3],
      [3, "Down", undefined],
      [0, "Back to the hall", 3],
    ]);
  });

  it("what goes round without a decision is counted once, from wherever it is come to", () => {
    const ink = `VAR is_dark = false
-> shore
=== shore
One two three.
{is_dark: -> pier}
* (go) [Go]
- -> pier
=== pier
Four five.
-> shore`;
    expect(measured(ink).stretches.map(({ words, before }) => [words, before && at(before)])).toEqual([
      [5, 6],
      [5, 6],
    ]);
  });

  it("thousands of lines may stand there", () => {
    const ink = `${"Two words.\n".repeat(20_000)}* (on) [On]\n- -> END`;
    expect(measured(ink).stretches[0]).toMatchObject({ words: 40_000, before: { line: 20_001 } });
  });

  it("the middle of them and nine in ten are said, and of each part its own", () => {
    const { figures, chapters, passages } = measured(INK);
    expect([figures.wordsBetweenInputs, figures.nineInTenBetweenInputs, figures.options]).toEqual([3, 9, 4]);
    expect(chapters.map(({ name, words, options, longest }) => [name, words, options, longest])).toEqual([
      ["", 3, 0, 0],
      ["hall", 16, 2, 9],
      ["stairs", 11, 2, 3],
      ["tunnel", 2, 0, 0],
    ]);
    expect(passages.map(({ name, at }) => [name, at.line])).toEqual([
      ["", 1],
      ["hall", 2],
      ["stairs", 10],
      ["tunnel", 16],
    ]);
  });
});

describe("what is read is what a reader gets, each branch once:", () => {
  it("sentences and their habits", () => {
    const { figures, habits } = measured(
      "You {wet:run|walk} like a man. {wet:It is not rain, but sea|Nothing}.\n/* like a man */ Sand. # like a man\n-> END\nVAR wet = true\n",
    );
    // "Sand." alone is none, nor is "Nothing."
    expect(figures).toMatchObject({
      words: 14,
      sentences: 3,
      wordsPerSentence: 5.3,
      sentencesOpeningWithYou: 66.7,
    });
    const found = Object.fromEntries(
      habits.map(({ name, places }) => [name, places.map(({ text }) => text)]),
    );
    expect(found["like a, as if, as though"]).toEqual(["You run like a man.", "You walk like a man."]);
    expect(found["not this but that"]).toEqual(["It is not rain, but sea."]);
  });

  it("phrases that come again are as long as they are the same, and say where", () => {
    const { phrases, figures } = measured(
      "Over the hill and far away, he says.\nWe went over the hill and far away.\nOver the hill and {a:far|near} to us.\nOver the hill and far off.\nVAR a = 1\n-> END\n",
    );
    expect(phrases.map(({ text, places }) => [text, places.map(at)])).toEqual([
      ["over the hill and far", [1, 2, 3, 4]],
      ["the hill and far away", [1, 2]],
    ]);
    expect(figures.phrasesAgainPer1000).toBe(66.67);
  });

  it("phrases that follow each other in the same lines are one", () => {
    const { phrases } = measured(
      "Begin the letter with the date.\nHe will begin the letter with the date of today.\n-> END\n",
    );
    expect(phrases.map(({ text }) => text)).toEqual(["begin the letter with the date"]);
  });

  it("a sentence ends where another begins, and not before who says it", () => {
    expect(
      measured('"Is it?" says Mori. "It is." He goes… and comes. (So it was.)\n-> END\n').figures.sentences,
    ).toBe(4);
  });

  it("sentences that come again, of four words and more", () => {
    const { sentences } = measured(
      'He wets the pencil. No.\n"Yes." He wets the pencil!\nHe wets it.\nHe wets it.\n-> END\n',
    );
    expect(sentences.map(({ text, places }) => [text, places.map(at)])).toEqual([
      ["He wets the pencil.", [1, 2]],
    ]);
  });
});

describe("who speaks", () => {
  it("is named by the words beside what is said, and the rest is nobody's", () => {
    const { speech } = ours(`-> ash
=== ash
"One two," says Corporal Mori. "Three."
"One two three four?" the general asks.
Pak looks up. "One."
You ask him: "One two?"
"Thirty," the old woman and the boy hear.
The pilot says nothing. "Oh," said the pilot.
He says, "Two words."
* (say) ["One two three"]
- -> END
`);
    expect(speech.people).toEqual([
      { name: "Kuribayashi", lines: 1, words: 4, share: 23.5 },
      { name: "Mori", lines: 1, words: 3, share: 17.6 },
      { name: "not named on the line", lines: 2, words: 3, share: 17.6 },
      { name: "you, in an option", lines: 1, words: 3, share: 17.6 },
      { name: "you", lines: 1, words: 2, share: 11.8 },
      { name: "Pak", lines: 1, words: 1, share: 5.9 },
      { name: "the pilot", lines: 1, words: 1, share: 5.9 },
    ]);
    expect([speech.words, speech.share]).toEqual([17, 37.8]);
  });

  it("in a book of others' is whoever is called so there", () => {
    const { speech } = measured("“Hm,” said Mrs. Bennet.\n“The general?” says the general.\n-> END\n");
    expect(speech.people.map(({ name }) => name)).toEqual(["the general", "Bennet"]);
  });
});

it("how paragraphs close: on few words, and built alike", () => {
  const long = "word ".repeat(28);
  const { closers } = measured(
    `${long}of it. It is done.\n${long}of it. It is all over and we may go.\nHe took the pen.\n* [On] It is gone.\n- He shut the door.\n-> hall\n=== hall\nHe knew the man.\n-> END\n`,
  );
  expect(closers).toMatchObject({ long: 2, short: 1, passages: 2, shortPassages: 2 });
  expect(closers.shortPlaces).toEqual([
    { at: { file: "main.ink", line: 1, column: 1 }, text: "It is done." },
  ]);
  expect(closers.forms.map(({ form, places }) => [form, places.map(({ text }) => text)])).toEqual([
    ["he – the –", ["He took the pen.", "He shut the door.", "He knew the man."]],
  ]);
});

it("words that are spelt in two ways, the usual first, and what only looks so left alone", () => {
  const { spelt } = measured(
    "The oil-drums. Two oil drums. He came half-way, halfway. Halfway, he realised; we realize. Itō and Ito.\nThe Baron sat. A baron sat. The baron. In May we may. On 3 March they march. Baron Nishi.\n-> END\n",
  );
  expect(
    spelt.map(({ kind, ways }) => [
      kind,
      ways.map(({ text, places }) => `${text} ${places.length}`).join(", "),
    ]),
  ).toEqual([
    ["hyphen", "halfway 2, half-way 1"],
    ["capital", "baron 2, Baron 1"],
    ["hyphen", "oil-drums 1, oil drums 1"],
    ["ise or ize", "realised 1, realize 1"],
    ["accent", "itō 1, ito 1"],
  ]);
});

it("reading ease is higher for short words in short sentences", () => {
  const easy = measured("The cat sat. The dog ran to the man. It was wet.\n-> END\n").figures.readingEase;
  const hard = measured(
    "Administrative considerations necessitated the immediate reorganisation of every responsible department.\n-> END\n",
  ).figures.readingEase;
  expect(easy).toBeGreaterThan(100);
  expect(hard).toBeLessThan(0);
});

it("lines that cannot be read are said, and a story without prose is refused", () => {
  expect(measured("Sand.\n{a {\nAsh.\n-> END\n").unread).toEqual([{ file: "main.ink", line: 2 }]);
  expect(() => measured("-> END\n")).toThrow("There is no prose");
});
