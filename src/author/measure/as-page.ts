import type { Place } from "../../ink/sources.ts";
import { counted } from "../../text/counted.ts";
import { table } from "../../text/table.ts";
import type { Measure, Section } from "./measure.ts";
import type { Stretch } from "./pace.ts";
import type { Repeat } from "./repeats.ts";
import type { SpeltTwoWays } from "./spelt-two-ways.ts";

const MOST_LISTED = 8;
const MOST_PLACES = 3;

/** A story measured, as its writer reads it. */
export function writeMeasure(measure: Measure): string {
  const { chapters, stretches, phrases, sentences, spelt } = measure;
  return [
    head(measure),
    sections(chapters),
    list(
      "Longest from one input to the next (at most: every branch taken to be open, and without what functions print)",
      longest(stretches).map(stretchLine),
    ),
    speakers(measure),
    closing(measure),
    list("Phrases of five words and more that come again", phrases.map(repeatLine)),
    list("Sentences that come again", sentences.map(repeatLine)),
    list("Spelt in two ways", spelt.map(speltLine)),
    habits(measure),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function head({ figures, unread }: Measure): string {
  const { words, options, sentences, differentWordsPer1000 } = figures;
  const different =
    differentWordsPer1000 === undefined ? "" : `; of 1,000 words ${differentWordsPer1000} are different`;
  return [
    `${number(words)} words and ${number(options)} options. Between two inputs ${figures.wordsBetweenInputs} words in the middle, ${figures.nineInTenBetweenInputs} at most in nine of ten.`,
    `${number(sentences)} sentences of ${figures.wordsPerSentence} words (standard deviation ${figures.spreadOfSentences}), ${figures.sentencesOpeningWithYou} % of which open with "you"${different}.`,
    `${figures.shareOfSpeech} % is said aloud.${sentences === 0 ? "" : ` Reading ease ${figures.readingEase.toFixed(1)}: 100 is very easy, 60 a newspaper.`}`,
    ...(unread.length > 0
      ? [
          `Without ${unread.map((at) => `${at.file}:${at.line}`).join(", ")}, which cannot be read; type "check".`,
        ]
      : []),
  ].join("\n");
}

const sections = (all: readonly Section[]): string =>
  table([
    ["", "words", "options", "between", "longest", "said", "sentence", "ease"],
    ...all.map((one) => [
      one.name || "(before the first knot)",
      number(one.words),
      String(one.options),
      String(one.between),
      String(one.longest),
      `${one.speech.toFixed(1)} %`,
      ...(one.wordsPerSentence === 0
        ? ["", ""]
        : [one.wordsPerSentence.toFixed(1), one.readingEase.toFixed(1)]),
    ]),
  ]);

/** Of all ways to the same place only the longest is a place to look at. */
function longest(stretches: readonly Stretch[]): Stretch[] {
  const met = new Set<string>();
  return stretches.filter(({ before, flow }) => {
    const end = before ? where(before) : `the end from ${flow}`;
    return met.size !== met.add(end).size;
  });
}

export const stretchLine = ({ words, after, before }: Stretch): string =>
  `${String(words).padStart(4)}  ${after ? `${where(after.at)}  after ${after.name}` : "from the first page"}, to ${before ? where(before) : "the end"}`;

function speakers({ speech }: Measure): string {
  const { people } = speech;
  if (people.length === 0) return "";
  return table([
    ["who speaks", "lines", "words", "of what is said"],
    ...people
      .slice(0, MOST_LISTED * 2)
      .map((one) => [one.name, String(one.lines), number(one.words), `${one.share.toFixed(1)} %`]),
  ]);
}

function closing({ closers }: Measure): string {
  const { long, short, passages, shortPassages, forms } = closers;
  const head = `${short} of ${number(long)} paragraphs of thirty words and more close on five or fewer, and ${shortPassages} of ${counted(passages, "passage")}.`;
  const alike = forms.map(
    ({ form, places }) =>
      `${places.length} ×  ${form}  ${places
        .slice(0, MOST_PLACES)
        .map(({ at, text }) => `${where(at)} ${text}`)
        .join("  ")}`,
  );
  return [head, list("Closing sentences built alike", alike)].filter(Boolean).join("\n");
}

export const repeatLine = ({ text, places }: Repeat): string =>
  `${places.length} ×  ${text}  ${some(places)}`;

/** The rarer one is where to look. */
export const speltLine = ({ ways }: SpeltTwoWays): string => {
  const rare = ways.at(-1);
  return `${ways.map(({ text, places }) => `${text} ${places.length}`).join(", ")}  ${some(rare?.places ?? [])}`;
};

const habits = ({ habits }: Measure): string =>
  list(
    "Turns of phrase, for a thousand words",
    habits
      .filter(({ places }) => places.length > 0)
      .map(
        ({ name, per1000, places }) => `${per1000.toFixed(2)}  ${name}  ${some(places.map(({ at }) => at))}`,
      ),
    habits.length,
  );

export function list(title: string, lines: readonly string[], most = MOST_LISTED): string {
  if (lines.length === 0) return "";
  const more =
    lines.length > most ? [`    and ${number(lines.length - most)} more; --json has them all`] : [];
  return [`${title}:`, ...lines.slice(0, most).map((line) => `    ${line.trimEnd()}`), ...more].join("\n");
}

const some = (places: readonly Place[]): string => places.slice(0, MOST_PLACES).map(where).join(" ");
export const where = ({ file, line }: Place): string => `${file}:${line}`;
export const number = (value: number): string => value.toLocaleString("en-GB");
