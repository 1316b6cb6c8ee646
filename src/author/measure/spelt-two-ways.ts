import type { Place } from "../../ink/sources.ts";
import { capitalise } from "../../text/capitalise.ts";
import type { WrittenLine } from "./written-lines.ts";

/** One word that the story spells in more than one way. */
export interface SpeltTwoWays {
  readonly kind: "hyphen" | "ise or ize" | "capital" | "accent";
  /** The usual one first. */
  readonly ways: readonly Spelling[];
}

export interface Spelling {
  readonly text: string;
  readonly places: readonly Place[];
}

// What has a capital only since a sentence begins with it.
const OPENING =
  /^(?:The|An?|Th(?:is|at|ese|ose)|His|Her|My|Your|Our|Their|In|On|At|To|Of|By|From|With|And|But|Or|For|As|If|No|Not)$/;
// Months that are words as well.
const MONTHS = new Set(["march", "may", "august"]);

type Places = Map<string, Place[]>;

/** The words by what they are but for a hyphen, a capital, an accent, -ise for -ize; those that come in one way left out. */
export function speltTwoWays(lines: readonly WrittenLine[]): SpeltTwoWays[] {
  const { words, pairs, small, capitals } = collect(lines);
  return [...hyphens(words, pairs), ...endings(words), ...accents(words), ...capital(small, capitals)].sort(
    (one, other) => countOf(other) - countOf(one),
  );
}

const countOf = ({ ways }: SpeltTwoWays): number =>
  Math.min(...ways.map(({ places }) => places.length)) * 1000 +
  ways.reduce((sum, { places }) => sum + places.length, 0);

/** All by their small letters: words, two that follow each other, those written small, and with a capital inside a sentence. */
function collect(lines: readonly WrittenLine[]): Record<"words" | "pairs" | "small" | "capitals", Places> {
  const found = { words: new Map(), pairs: new Map(), small: new Map(), capitals: new Map() };
  const note = (places: Places, key: string, at: Place) => {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  };
  for (const { parts } of lines)
    for (const { text, at } of parts) {
      const tokens = [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)];
      for (const [index, { 0: word, index: from }] of tokens.entries()) {
        const before = tokens[index - 1];
        const next = tokens[index + 1];
        const between = before ? text.slice(before.index + before[0].length, from) : ".";
        const isCapital = /^\p{Lu}/u.test(word);
        // A name of several words, and a date.
        const isAlone =
          (!/^\p{Lu}/u.test(before?.[0] ?? "") || OPENING.test(before?.[0] ?? "")) &&
          !/^\p{Lu}/u.test(next?.[0] ?? "") &&
          !/\d *$/.test(text.slice(0, from)) &&
          !/^ *\d/.test(text.slice(from + word.length));
        note(found.words, word.toLowerCase(), at);
        if (!isCapital) note(found.small, word, at);
        else if (between === " " && isAlone && word !== "I") note(found.capitals, word.toLowerCase(), at);
        if (between === " " && before) note(found.pairs, `${before[0]} ${word}`.toLowerCase(), at);
      }
    }
  return found;
}

function hyphens(words: Places, pairs: Places): SpeltTwoWays[] {
  return [...words.keys()].flatMap((word) => {
    const [first, second, ...more] = word.split("-");
    if (!first || !second || more.length > 0) return [];
    const open = `${first} ${second}`;
    return two("hyphen", [
      { text: word, places: words.get(word) ?? [] },
      { text: first + second, places: words.get(first + second) ?? [] },
      { text: open, places: pairs.get(open) ?? [] },
    ]);
  });
}

/** Of each verb all its forms together: "realised" and "realizing" are two ways. */
function endings(words: Places): SpeltTwoWays[] {
  const stems = new Map<string, Record<"s" | "z", Spelling[]>>();
  for (const [text, places] of words) {
    const [, stem, letter] = /^(.+i)([sz])(?:e[drs]?|ers|ing|ations?)$/.exec(text) ?? [];
    if (stem === undefined || (letter !== "s" && letter !== "z")) continue;
    const both = stems.get(stem) ?? { s: [], z: [] };
    both[letter].push({ text, places });
    stems.set(stem, both);
  }
  const together = (forms: readonly Spelling[]): Spelling => ({
    text: forms.map(({ text }) => text).join(" "),
    places: forms.flatMap(({ places }) => places),
  });
  return [...stems.values()].flatMap(({ s, z }) => two("ise or ize", [together(s), together(z)]));
}

const accents = (words: Places): SpeltTwoWays[] =>
  [...words.keys()].flatMap((word) => {
    const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
    return plain === word ? [] : two("accent", [word, plain].map(spellingIn(words)));
  });

/** Written large inside a sentence, not as part of a longer name; and small elsewhere. */
const capital = (small: Places, capitals: Places): SpeltTwoWays[] =>
  [...capitals]
    .filter(([word]) => !MONTHS.has(word))
    .flatMap(([word, places]) =>
      two("capital", [
        { text: capitalise(word), places },
        { text: word, places: small.get(word) ?? [] },
      ]),
    );

const spellingIn =
  (words: Places) =>
  (text: string): Spelling => ({ text, places: words.get(text) ?? [] });

function two(kind: SpeltTwoWays["kind"], spellings: readonly Spelling[]): SpeltTwoWays[] {
  const ways = spellings
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => other.places.length - one.places.length);
  return ways.length > 1 ? [{ kind, ways }] : [];
}
