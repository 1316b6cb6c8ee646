import { list, number, repeatLine, where } from "./as-page.ts";
import type { Change, Changes, ComeAndGone } from "./changes.ts";

/** What the figures of a story and of its parts are called. */
const CALLED: Readonly<Record<string, string>> = {
  wordsPerSentence: "words a sentence",
  spreadOfSentences: "standard deviation of sentences",
  differentWordsPer1000: "different words of 1,000",
  sentencesOpeningWithYou: "% of sentences that open with you",
  phrasesAgainPer1000: "phrases that come again, of 1,000 words",
  readingEase: "reading ease",
  shareOfSpeech: "% said aloud",
  wordsBetweenInputs: "words between inputs",
  nineInTenBetweenInputs: "words between inputs, nine of ten",
  between: "between inputs",
  speech: "% said aloud",
};

/** Only what changed, as a writer reads it. */
export function writeChanges(changes: Changes, since: string): string {
  const { figures, chapters, stretches, speech, habits } = changes;
  const sections = Object.entries(chapters).map(
    ([name, own]) => `${name}  ${own.map(changeLine).join(", ")}`,
  );
  const parts = [
    list(`Since ${since}`, figures.map(changeLine), figures.length),
    list("By chapter", sections, sections.length),
    list(
      "From one input to the next",
      stretches.map(({ at, ...change }) => `${at ? `${where(at)}  ` : ""}after ${changeLine(change)}`),
    ),
    list("Words, by who speaks them", speech.map(changeLine)),
    ...lists("phrases that come again", changes.phrases),
    list("Phrases that come again oftener or less often", changes.phrases.counts.map(changeLine)),
    ...lists("sentences that come again", changes.sentences),
    list("Sentences that come again oftener or less often", changes.sentences.counts.map(changeLine)),
    ...lists("words spelt in two ways", changes.spelt),
    ...lists("closing sentences of five words or fewer", changes.closers),
    ...Object.entries(habits).flatMap(([name, both]) => lists(`"${name}"`, both)),
  ].filter(Boolean);
  return parts.length === 0 ? `Nothing measures otherwise than ${since}.` : parts.join("\n\n");
}

const lists = (what: string, { come, gone }: ComeAndGone): string[] => [
  list(`New ${what}`, come.map(repeatLine)),
  list(
    `No more ${what}`,
    gone.map(({ text, places }) => `${places.length} ×  ${text}`),
  ),
];

function changeLine({ name, was, is }: Change): string {
  const called = CALLED[name] ?? name;
  if (is === undefined) return `${called} ${figure(was)} → gone`;
  if (was === undefined) return `${called} new → ${figure(is)}`;
  const by = Math.round((is - was) * 100) / 100;
  return `${called} ${figure(was)} → ${figure(is)} (${by > 0 ? "+" : "−"}${figure(Math.abs(by))})`;
}

const figure = (value: number | undefined): string => (value === undefined ? "none" : number(value));
