import { expect, it } from "vitest";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { plainText } from "../../../src/run/play/scene.ts";
import { printLetters } from "../../../src/run/print/print-letters.ts";
import { listLetters } from "../../../src/run/show/letters.ts";
import { writeTranscript } from "../../../src/run/show/transcript.ts";
import { smallBook } from "../../book.ts";

const WRITING = `
It is {about(PLACE, "black")} {about(WEATHER, "and hot")} here. # letter: letter_one
Is the <b>step</b> mended & *dry*? # letter: letter_one
~ draft(LETTER_ONE)
`;

/** A run of a book of one choice, after it. */
function after(ink: string): Playthrough {
  const run = new Playthrough(smallBook(`Sand.\n* (go_on) [Go on]\n-\n${ink}\n-> END`), 1);
  run.choose("go_on");
  return run;
}

const wordsOf = (run: Playthrough): string[][] =>
  listLetters(run).map(({ paragraphs }) => paragraphs.map(plainText));

const printed = (run: Playthrough, format: "txt" | "md" | "html"): string =>
  printLetters("o'clock & <i>", listLetters(run), format);

it("a letter that is kept reads whole, and one that was sent as it left the censor", () => {
  expect(wordsOf(after(`${WRITING}\n~ keep(LETTER_ONE)`))).toEqual([
    ["It is black and hot here.", "Is the <b>step</b> mended & *dry*?"],
  ]);
  // Two strokes with nothing between them are one.
  expect(wordsOf(after(`${WRITING}\n~ send(LETTER_ONE)`))).toEqual([
    ["It is [words struck out] here.", "Is the <b>step</b> mended & *dry*?"],
  ]);
});

it("a letter that was burned is named, and its words are gone", () => {
  expect(listLetters(after(`${WRITING}\n~ burn(LETTER_ONE)`))).toEqual([
    { title: "First letter", fate: "Burned.", paragraphs: [] },
  ]);
});

it("the papers of others follow Saigo's own, each with what became of it", () => {
  const run = after(`
It is warm here. # letter: kashiwara_card
~ receive(KASHIWARA_CARD)
~ receive(PAK_PAGE)
~ bury(PAK_PAGE)
The sea is near. # letter: sam_letter
${WRITING}`);
  expect(listLetters(run).map(({ title, fate }) => `${title}: ${fate}`)).toEqual([
    "First letter: Neither sent nor kept so far.",
    "Kashiwara’s card: Kept.",
    "Pak’s page: In the bag. The words are not given in full.",
    "Sam’s letter: Read, and not kept.",
  ]);
});

it("a run without a letter says so in every format", () => {
  for (const format of ["txt", "md", "html"] as const)
    expect(printed(after("Sea."), format)).toContain("No letter has been written yet.");
});

it("text and Markdown have a word where the pencil was, and Markdown takes the rest for words", () => {
  const run = after(`${WRITING}\n~ send(LETTER_ONE)`);
  expect(printed(run, "txt")).toBe(`FIRST LETTER
Sent. This is what the censor left of it.

    It is [words struck out] here.

    Is the <b>step</b> mended & *dry*?
`);
  expect(printed(run, "md")).toContain(
    "> It is [words struck out] here.\n>\n> Is the \\<b\\>step\\</b\\> mended \\& \\*dry\\*?",
  );
});

it("the page has bars and the word for them in place of what was struck, which is nowhere in it", () => {
  const page = printed(after(`${WRITING}\n~ send(LETTER_ONE)`), "html");
  expect(page).toMatch(
    /It is <span class="said">struck out<\/span><span class="bar"[^>]*>█{5,}<\/span> here/,
  );
  expect(page).not.toContain("black");
});

it("the page needs nothing, runs nothing, and takes no words for markup", () => {
  const page = printed(after(`${WRITING}\n~ keep(LETTER_ONE)`), "html");
  expect(page).toContain("Is the &lt;b&gt;step&lt;/b&gt; mended &amp; *dry*?");
  expect(page).toContain("<title>Letters of the run “o&#39;clock &amp; &lt;i&gt;”</title>");
  expect(page).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(|@import|\son\w+=/);
});

it("a transcript has the letters once more by themselves, as they stand at its end", () => {
  const run = after(`${WRITING}\n~ send(LETTER_ONE)\nThe sea.`);
  expect(writeTranscript(run, "txt")).toMatch(
    /> Go on\n\n.*\n\nThe sea\.\n\n\* \* \*\n\nFIRST LETTER\nSent\. .*\n\n {4}It is \[words struck out\] here\./s,
  );
  expect(writeTranscript(run, "md")).toContain("\n\n# Letters\n\n## First letter\n\n*Sent. ");
  expect(writeTranscript(after("Sea."), "md")).not.toContain("Letters");
});

it("a transcript in Markdown takes no words of the book for markup", () => {
  const book = smallBook(`-> ash
=== ash
# chapter: 1
# title: Ash *or* sand
Is the <b>step</b> dry?
* (go_on) [Go *on* <b>now</b>]
-
1. It is. # title: The _sea_ # end: sea
-> END`);
  const run = new Playthrough(book, 1);
  run.choose("ash.go_on");
  expect(writeTranscript(run, "md")).toBe(
    [
      "## Ash \\*or\\* sand",
      "Is the \\<b\\>step\\</b\\> dry?",
      "**> Go \\*on\\* \\<b\\>now\\</b\\>**",
      "1\\. It is.",
      "The end: The \\_sea\\_\n",
    ].join("\n\n"),
  );
  expect(writeTranscript(run, "txt")).toContain("> Go *on* <b>now</b>\n\n1. It is.");
});
