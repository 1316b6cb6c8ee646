import type { Outline } from "../../ink/outline/outline.ts";
import { readOutline } from "../../ink/outline/read-outline.ts";
import type { Place, StoryFiles } from "../../ink/sources.ts";
import { Fault } from "../../run/file/fault.ts";
import { countWords } from "../../text/count-words.ts";
import { isOurs } from "../story-book.ts";
import { type Closers, closersIn } from "./closers.ts";
import { readingEase } from "./ease.ts";
import { type Habit, habitsIn, rate } from "./habits.ts";
import { type Stretch, stretchesIn } from "./pace.ts";
import { countPhrases, type Repeat, repeatedPhrases, sharedSentences } from "./repeats.ts";
import { type Sentence, sentencesIn, wordsIn } from "./sentences.ts";
import { type Speech, speechIn } from "./speech.ts";
import { type SpeltTwoWays, speltTwoWays } from "./spelt-two-ways.ts";
import { type WrittenLine, writtenLines } from "./written-lines.ts";

/** A story that cannot be measured, told in a sentence. */
export class MeasureFault extends Fault {
  readonly code = "not-measured";
}

/** The prose of a story and its pace, in figures and with the places they come from. */
export interface Measure {
  readonly figures: Figures;
  /** Each knot with words of its own, in reading order, and each knot and stitch. */
  readonly chapters: readonly Section[];
  readonly passages: readonly Section[];
  /** What is told between two decisions, the longest first. */
  readonly stretches: readonly Stretch[];
  readonly speech: Speech;
  readonly closers: Closers;
  readonly phrases: readonly Repeat[];
  readonly sentences: readonly Repeat[];
  readonly spelt: readonly SpeltTwoWays[];
  readonly habits: readonly Habit[];
  /** Lines that could not be read, and are not in it. */
  readonly unread: readonly { readonly file: string; readonly line: number }[];
}

export interface Figures {
  readonly words: number;
  readonly options: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Its standard deviation. */
  readonly spreadOfSentences: number;
  readonly differentWordsPer1000: number | undefined;
  /** In hundredths. */
  readonly sentencesOpeningWithYou: number;
  readonly phrasesAgainPer1000: number;
  readonly readingEase: number;
  readonly shareOfSpeech: number;
  readonly wordsBetweenInputs: number;
  readonly nineInTenBetweenInputs: number;
}

/** A part of the story. */
export interface Section {
  readonly name: string;
  readonly at: Place;
  readonly words: number;
  readonly options: number;
  /** Words from an option of it to the next decision: as many as the middle one has, and the longest. */
  readonly between: number;
  readonly longest: number;
  /** In hundredths of its words. */
  readonly speech: number;
  readonly wordsPerSentence: number;
  readonly readingEase: number;
}

const WINDOW = 1000;

/** @throws MeasureFault where there is nothing to measure. */
export function measureStory(files: StoryFiles): Measure {
  const read = readOutline(files);
  const lines = read ? writtenLines(read.outline, read.sources) : [];
  if (!read || lines.length === 0)
    throw new MeasureFault("There is no prose in this story that could be measured.");
  const { outline } = read;
  const sentences = sentencesIn(lines);
  const stretches = stretchesIn(outline);
  const speech = speechIn(lines, isOurs(files));
  const whole = sectionOf("", outline, { lines, sentences, stretches });
  const lengths = sentences.map(({ words }) => words.length);
  const mean = average(lengths);
  const opening = sentences.filter(({ text }) => /^[“"'‘]?you\b/i.test(text));
  const figures: Figures = {
    words: whole.words,
    options: outline.choices.length,
    sentences: sentences.length,
    wordsPerSentence: whole.wordsPerSentence,
    spreadOfSentences: oneDigit(Math.sqrt(average(lengths.map((length) => (length - mean) ** 2)))),
    differentWordsPer1000: differentWords(lines),
    sentencesOpeningWithYou: oneDigit((opening.length / Math.max(1, sentences.length)) * 100),
    phrasesAgainPer1000: rate(countPhrases(lines), whole.words),
    readingEase: whole.readingEase,
    shareOfSpeech: speech.share,
    wordsBetweenInputs: whole.between,
    nineInTenBetweenInputs: atShare(stretches, 0.9),
  };
  const functions = new Set(outline.flows.filter(({ kind }) => kind === "function").map(({ name }) => name));
  const names = [...new Set(lines.map(({ flow }) => flow))].filter((name) => !functions.has(name));
  const knots = [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
  const parts = (isIn: (flow: string) => boolean) => ({
    lines: lines.filter(({ flow }) => isIn(flow)),
    sentences: sentences.filter(({ flow }) => isIn(flow)),
    stretches: stretches.filter(({ flow, after }) => after && isIn(flow)),
  });
  return {
    figures,
    chapters: knots.map((knot) =>
      sectionOf(
        knot,
        outline,
        parts((flow) => flow.split(".")[0] === knot),
      ),
    ),
    passages: names.map((name) =>
      sectionOf(
        name,
        outline,
        parts((flow) => flow === name),
      ),
    ),
    stretches,
    speech,
    closers: closersIn(lines),
    phrases: repeatedPhrases(lines),
    sentences: sharedSentences(sentences),
    spelt: speltTwoWays(lines),
    habits: habitsIn(sentences, whole.words),
    unread: [...new Map(outline.unread.map((at) => [`${at.file}:${at.line}`, at])).values()].map(
      ({ file, line }) => ({ file, line }),
    ),
  };
}

interface Part {
  readonly lines: readonly WrittenLine[];
  readonly sentences: readonly Sentence[];
  readonly stretches: readonly Stretch[];
}

function sectionOf(name: string, { flows }: Outline, { lines, sentences, stretches }: Part): Section {
  const [first] = lines;
  const at = flows.find((flow) => flow.name === name)?.at ?? first?.at ?? { file: "", line: 1, column: 1 };
  return {
    name,
    at,
    words: lines.reduce(
      (sum, { parts }) => sum + parts.reduce((own, { text }) => own + countWords(text), 0),
      0,
    ),
    options: lines.filter(({ isOption }) => isOption).length,
    between: atShare(stretches, 0.5),
    longest: stretches[0]?.words ?? 0,
    speech: speechIn(lines, false).share,
    wordsPerSentence: oneDigit(average(sentences.map(({ words }) => words.length))),
    readingEase: readingEase(sentences),
  };
}

/** Of every thousand words in the order of the text, how many are different; nothing in a shorter story. */
function differentWords(lines: readonly WrittenLine[]): number | undefined {
  const words = lines.flatMap(({ text }) => wordsIn(text));
  const windows = Array.from(
    { length: Math.floor(words.length / WINDOW) },
    (_, index) => new Set(words.slice(index * WINDOW, (index + 1) * WINDOW)).size,
  );
  return windows.length === 0 ? undefined : Math.round(average(windows));
}

/** How many words a stretch has at most that is longer than this share of them. */
const atShare = (stretches: readonly Stretch[], share: number): number =>
  stretches[Math.floor(stretches.length * (1 - share))]?.words ?? 0;

const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const oneDigit = (number: number): number => Math.round(number * 10) / 10;
