import { wordsIn } from "./sentences.ts";

/** How many syllables an English word has, as near as its letters tell. */
function syllablesIn(word: string): number {
  const plain = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]s?$/, "")
    .replace(/(?<![td])ed$|(?<![sxzcg]|[cs]h)es$|(?<![^aeiouy]l)e$/, "");
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * Flesch's reading ease of sentences: 100 is very easy, 60 a newspaper, 30 a treatise. It knows only how long words and
 * sentences are.
 */
export function readingEase(sentences: readonly { readonly text: string }[]): number {
  const words = sentences.flatMap(({ text }) => wordsIn(text));
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const ease = 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length);
  return Math.round(ease * 10) / 10;
}
