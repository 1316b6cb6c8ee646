import type { Place } from "../../ink/sources.ts";
import type { WrittenLine } from "./written-lines.ts";

/** A sentence of the story, where it stands. */
export interface Sentence {
  readonly at: Place;
  readonly flow: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** Words for comparing: small letters, no figures. `countWords` counts those, too. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** A text by its sentences: after a stop, and what closes a quotation behind it, where a new one begins. */
export const splitSentences = (text: string): string[] =>
  text.split(/(?<=[.!?…]["”’']?)\s+(?=["“‘'(]*[\p{Lu}\p{N}])/u).filter(Boolean);

/** What is told in sentences of two words and more, each once a line however many ways that can be read; no options. */
export function sentencesIn(lines: readonly WrittenLine[]): Sentence[] {
  return lines
    .filter(({ isOption }) => !isOption)
    .flatMap(({ at, flow, readings }) =>
      [...new Set(readings.flatMap(splitSentences))]
        .map((text) => ({ at, flow, text, words: wordsIn(text) }))
        .filter(({ words }) => words.length > 1),
    );
}
