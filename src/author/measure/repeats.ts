import type { Place } from "../../ink/sources.ts";
import { type Sentence, wordsIn } from "./sentences.ts";
import type { WrittenLine } from "./written-lines.ts";

/** Words that stand in more than one line. */
export interface Repeat {
  readonly text: string;
  readonly places: readonly Place[];
}

const PHRASE = 5;
// A sentence of three words and less is nobody's.
const LEAST_SENTENCE = 4;

/** How many runs of five words stand in more than one line. */
export const countPhrases = (lines: readonly WrittenLine[]): number =>
  [...phrasesIn(lines).values()].filter(({ length }) => length > 1).length;

/** Phrases of five words and more that stand in more than one line, each as long as it is the same; most often first. */
export function repeatedPhrases(lines: readonly WrittenLine[]): Repeat[] {
  const phrases = phrasesIn(lines);
  const isRepeated = (phrase: string) => (phrases.get(phrase)?.length ?? 0) > 1;
  const found = new Map<string, WrittenLine[]>();
  for (const { readings } of lines)
    for (const reading of readings)
      for (const run of runsOf(wordsIn(reading), isRepeated, phrases)) found.set(run.text, run.lines);
  return [...found]
    .map(([text, where]) => ({ text, places: where.map(({ at }) => at) }))
    .sort((one, other) => other.places.length - one.places.length || other.text.length - one.text.length);
}

function phrasesIn(lines: readonly WrittenLine[]): Map<string, WrittenLine[]> {
  const phrases = new Map<string, WrittenLine[]>();
  for (const line of lines) {
    const own = new Set<string>();
    for (const reading of line.readings) {
      const words = wordsIn(reading);
      for (let from = 0; from + PHRASE <= words.length; from += 1)
        own.add(words.slice(from, from + PHRASE).join(" "));
    }
    for (const phrase of own) phrases.set(phrase, [...(phrases.get(phrase) ?? []), line]);
  }
  return phrases;
}

/** Of the repeated phrases of a line those that follow each other in the same lines, as one. */
function runsOf(
  words: readonly string[],
  isRepeated: (phrase: string) => boolean,
  phrases: ReadonlyMap<string, WrittenLine[]>,
): { text: string; lines: WrittenLine[] }[] {
  const runs: { from: number; to: number; lines: WrittenLine[] }[] = [];
  for (let from = 0; from + PHRASE <= words.length; from += 1) {
    const phrase = words.slice(from, from + PHRASE).join(" ");
    const lines = phrases.get(phrase) ?? [];
    const last = runs.at(-1);
    if (!isRepeated(phrase)) continue;
    const isMore = last && last.to === from + PHRASE - 1 && isSame(last.lines, lines);
    if (isMore) last.to += 1;
    else runs.push({ from, to: from + PHRASE, lines });
  }
  return runs.map(({ from, to, lines }) => ({ text: words.slice(from, to).join(" "), lines }));
}

const isSame = (one: readonly WrittenLine[], other: readonly WrittenLine[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);

/** Sentences that stand word for word in more than one line. */
export function sharedSentences(sentences: readonly Sentence[]): Repeat[] {
  const found = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    if (sentence.words.length < LEAST_SENTENCE) continue;
    const key = sentence.words.join(" ");
    found.set(key, [...(found.get(key) ?? []), sentence]);
  }
  return [...found.values()].flatMap((same) => {
    const [first] = same;
    return first && same.length > 1 ? [{ text: first.text, places: same.map(({ at }) => at) }] : [];
  });
}
