import { closestMatch } from "leven";
import type { Prose } from "../../../ink/outline/outline.ts";
import { findBritish } from "../words/american.ts";
import { ownFile } from "./own-file.ts";
import { withoutCalls } from "./printed-calls.ts";
import type { Context, Rule } from "./rule.ts";
import { EMPTY_TODO } from "./todos.ts";

const FILE = "dictionary.txt";
const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** A word is reported where it first stands: whatever is done about it is done everywhere. */
export const spelling: Rule = {
  name: "spelling",
  explain: "Every word is in the British dictionary, or in the book's own: dictionary.txt, one word a line.",
  find(outline, { read, speller, vocabulary }) {
    const own = new Set((read(FILE) ?? "").split(/\r?\n/).filter(Boolean));
    const isKnown = knowing(own, speller);
    const textOf = withoutCalls(outline, vocabulary);
    const prose = outline.prose.filter(({ text }) => !EMPTY_TODO.test(text));
    return [...unknownWords(prose, isKnown, textOf)].map(([word, [first, ...more]]) => {
      const near =
        findBritish(word, speller) ?? closestMatch(word, [...own], { maxDistance: 1 }) ?? speller.near(word);
      const times = more.length === 0 ? "" : ` (and ${more.length} more)`;
      return {
        at: first.at,
        says: `"${word}" is in no dictionary${times}`,
        fix: `${near ? `did you mean "${near}"? If not, add` : "add"} it to ${ownFile(first.at, FILE)}, or correct it`,
        word,
      };
    });
  },
};

type Places = [Prose, ...Prose[]];

function unknownWords(
  prose: readonly Prose[],
  isKnown: (word: string) => boolean,
  textOf: (text: string) => string,
): Map<string, Places> {
  const unknown = new Map<string, Places>();
  for (const one of prose)
    for (const compound of wordsIn(one, textOf(one.text))) {
      if (isKnown(compound)) continue;
      for (const word of compound.split("-").filter((part) => !isKnown(part))) {
        const stem = stemOf(word);
        const places = unknown.get(stem);
        if (places) places.push(one);
        else unknown.set(stem, [one]);
      }
    }
  return unknown;
}

/** The words of a text that has been looked at before: a book that is being written is looked at after every key. */
const known = new WeakMap<Prose, { readonly text: string; readonly words: readonly string[] }>();

function wordsIn(prose: Prose, text: string): readonly string[] {
  const before = known.get(prose);
  if (before?.text === text) return before.words;
  const words = text.match(WORD) ?? [];
  known.set(prose, { text, words });
  return words;
}

function knowing(own: ReadonlySet<string>, { knows }: Context["speller"]): (word: string) => boolean {
  const memory = new Map<string, boolean>();
  const look = (word: string): boolean => {
    const stem = stemOf(word);
    return own.has(stem) || own.has(stem.toLowerCase()) || knows(stem) || knows(word);
  };
  return (word) => {
    const known = memory.get(word) ?? look(word);
    memory.set(word, known);
    return known;
  };
}

const stemOf = (word: string): string => word.replace(/['’]s$/, "");
