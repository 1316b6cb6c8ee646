import nspell from "nspell";
import { capitalise } from "../../../text/capitalise.ts";

/** What is asked of a language. */
export interface Speller {
  knows(word: string): boolean;
  near(word: string): string | undefined;
}

/** A language in the two files of hunspell: how its words change, and its words. */
export interface SpellingFiles {
  aff: string;
  dic: string;
}

// What is longer is no word that was meant; and there is something of it to try for each of its letters.
const LONGEST = 60;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

// A language takes a fifth of a second to read, and whoever opens one again opens the same.
let last: { readonly files: SpellingFiles; readonly speller: Speller } | undefined;

/** Knows the words of a language, and which of them is one slip of the pen away. */
export function openSpeller(files: SpellingFiles): Speller {
  if (last?.files.aff !== files.aff || last.files.dic !== files.dic)
    last = { files, speller: readLanguage(files) };
  return last.speller;
}

function readLanguage({ aff, dic }: SpellingFiles): Speller {
  const speller = nspell(aff, dic);
  const known = new Map<string, boolean>();
  // A book that is read again and again has the same words.
  const knows = (word: string) => {
    const isKnown = known.get(word) ?? speller.correct(word);
    known.set(word, isKnown);
    return isKnown;
  };
  // nspell's own suggestions search two slips deep: a tenth of a second for every name it does not know.
  return {
    knows,
    near(word) {
      if (word.length > LONGEST) return undefined;
      const near = slipsOf(word.toLowerCase()).find((slip) => speller.correct(slip));
      const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
      return near && isCapital ? capitalise(near) : near;
    },
  };
}

/** All that a slip could have made this word from, likeliest first: letters changed about, left out, put in, mistaken. */
function slipsOf(word: string): string[] {
  const cuts = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  );
  return [
    ...cuts.map(([head, tail]) => head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)),
    ...cuts.flatMap(([head, tail]) => LETTERS.map((letter) => head + letter + tail)),
    ...cuts.map(([head, tail]) => head + tail.slice(1)),
    ...cuts.flatMap(([head, tail]) => LETTERS.map((letter) => head + letter + tail.slice(1))),
  ];
}
