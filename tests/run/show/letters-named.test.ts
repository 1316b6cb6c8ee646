import { expect, it } from "vitest";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { printLetters } from "../../../src/run/print/print-letters.ts";
import { letterWords, listLetters } from "../../../src/run/show/letters.ts";
import { OTHERS_LETTERS, OWN_LETTERS } from "../../../src/survival/events.ts";
import { smallBook } from "../../book.ts";

/** The letters of a run in which all of this was told. */
function after(ink: string): Playthrough {
  return new Playthrough(smallBook(`Sand.\n${ink}\nSea.\n-> END`), 1);
}

const fateAfter = (ink: string) => listLetters(after(ink)).map(({ fate }) => fate);

it.each([
  ["keep", "Kept."],
  ["send", "Sent. The censor struck nothing out."],
  ["bury", "In the bag."],
  ["burn", "Burned."],
  ["lose", "Lost."],
  ["carry", "Carried by hand."],
])("of a letter for which the story says %s a reader is told: %s", (word, fate) => {
  expect(fateAfter(`Warm. # letter: letter_one\n~ draft(LETTER_ONE)\n~ ${word}(LETTER_ONE)`)).toEqual([fate]);
});

it("of a letter that was sent a reader is told whether the censor left all of it", () => {
  const sent = (line: string) => fateAfter(`${line}\n~ draft(LETTER_ONE)\n~ send(LETTER_ONE)`);
  expect(sent('{about(WEATHER, "Warm.")} # letter: letter_one')).toEqual([
    "Sent. This is what the censor left of it.",
  ]);
  expect(sent("Sand.")).toEqual(["Sent. The words are not given in full."]);
});

it("a letter of which nothing was decided is told of as far as it has come", () => {
  expect(fateAfter("Warm. # letter: letter_one")).toEqual(["Being written."]);
  expect(fateAfter("Warm. # letter: letter_one\n~ draft(LETTER_ONE)")).toEqual([
    "Neither sent nor kept so far.",
  ]);
  expect(fateAfter("~ draft(LETTER_ONE)\nWarm.")).toEqual(["Being written."]);
  expect(fateAfter("Warm. # letter: kashiwara_card")).toEqual(["Being written."]);
  expect(fateAfter("Warm. # letter: sam_letter")).toEqual(["Read, and not kept."]);
});

it("Saigo's letters are counted in the order they were written, and those of others are called by whose they are", () => {
  const all = [...OWN_LETTERS, ...OTHERS_LETTERS].map((id) => `Words of ${id}. # letter: ${id}`).join("\n");
  const titles = listLetters(after(all)).map(({ title, paragraphs }) => [
    paragraphs[0]?.spans.map(({ text }) => text).join(""),
    title,
  ]);
  const counted = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh"];
  const others = [
    "Kashiwara’s card",
    "Pak’s page",
    "Shimizu’s letter",
    "Sam’s letter",
    "The general’s drawings",
    "Mori’s roll",
    "Other men’s papers",
    "Kinu’s letter",
  ];
  expect(titles).toEqual([
    ...OWN_LETTERS.map((id, index) => [`Words of ${id}.`, `${counted[index]} letter`]),
    ...OTHERS_LETTERS.map((id, index) => [`Words of ${id}.`, others[index]]),
  ]);
});

it.each([
  ["letter_one", "the first letter"],
  ["kashiwara_card", "Kashiwara’s card"],
  ["general_drawings", "the general’s drawings"],
  ["strangers_papers", "other men’s papers"],
] as const)("within a sentence %s is “%s”", (letter, words) => {
  expect(letterWords(letter)).toBe(words);
});

it.each([
  ["- Flour, and salt.", "\\- Flour, and salt."],
  ["+ One more.", "\\+ One more."],
  ["1. Boil the water.", "1\\. Boil the water."],
  ["12) Then wait.", "12\\) Then wait."],
  ["# of the trench.", "\\# of the trench."],
  ["> he said.", "\\> he said."],
  ["`a` _b_ [c](d) ~e~ |f| \\g &h;", "\\`a\\` \\_b\\_ \\[c\\](d) \\~e\\~ \\|f\\| \\\\g \\&h;"],
  // What stands within a line is no list, and is left as it was written.
  ["By 1944. It was - as we say - warm + dry.", "By 1944. It was - as we say - warm + dry."],
])("a letter that begins %j stays words in Markdown and makes no list or heading", (words, markdown) => {
  const letter = {
    title: "First letter",
    fate: "Kept.",
    paragraphs: [{ kind: "letter" as const, spans: [{ text: words }] }],
  };
  expect(printLetters("x", [letter], "md")).toContain(`\n\n> ${markdown}\n`);
});
