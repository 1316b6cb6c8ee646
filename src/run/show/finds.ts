import { LETTERS, type LetterFate, type LetterId } from "../../survival/events.ts";
import { hasBit } from "../read/bits.ts";
import { type NamedRecord, type ReadRecord, together } from "../read/read-record.ts";
import type { CameTo } from "../read/run-record.ts";
import { LETTER_TITLES } from "./letters.ts";

/** An ending of the book, in its order; what it is called only where a run came to it. */
export interface Find {
  readonly number: number;
  readonly found?: Omit<CameTo, "isHere"> & { readonly run: string };
}

/** A letter of the book, and all that became of it on the ways of each run that has it. */
export interface LetterFind {
  readonly id: LetterId;
  readonly title: string;
  readonly runs: readonly LetterFateIn[];
}

/** What became of a letter in a run, and on how many of its ways. */
export interface LetterFateIn {
  readonly run: string;
  readonly fate: LetterFate;
  readonly ways: number;
  readonly of: number;
}

/** So much of what there is. */
export interface Share {
  readonly found: number;
  readonly of: number;
}

/** What all kept runs have found. Safe to print. */
export interface Finds {
  readonly endings: readonly Find[];
  /** Missing in a book that has none. */
  readonly letters?: readonly LetterFind[];
  readonly shares: { readonly words: Share; readonly options: Share; readonly endings: Share };
}

/**
 * The endings that were come to in any run, every letter, and how much of the book has been read.
 * @throws ShelfFault if the folder of runs cannot be listed.
 */
export function listFinds(record: ReadRecord): Finds {
  const runs = record.all();
  const { endings: known, hasLetters } = record.lists;
  // One that nothing leads to by name: a story of somebody else's that only stops.
  const unnamed = runs.flatMap(({ read }) => read.ends.map(({ fate }) => fate));
  const endings = [...new Set([...known, ...unnamed])].map((fate, index) => findOf(fate, index + 1, runs));
  const found = endings.filter((find) => find.found).length;
  return {
    endings,
    ...(hasLetters ? { letters: letterFinds(runs) } : {}),
    shares: { ...sharesOf(record, runs), endings: { found, of: endings.length } },
  };
}

/** By the run that stands there, if one does; else by the one played last that has a way to it. */
function findOf(fate: string, number: number, runs: readonly NamedRecord[]): Find {
  let best: Find = { number };
  for (const { name, read } of runs) {
    const end = read.ends.find((each) => each.fate === fate);
    if (!end || (best.found && !end.isHere)) continue;
    const { isHere, ...cameTo } = end;
    best = { number, found: { ...cameTo, run: name } };
    if (isHere) break;
  }
  return best;
}

function letterFinds(runs: readonly NamedRecord[]): LetterFind[] {
  return LETTERS.map((id) => ({
    id,
    title: LETTER_TITLES[id],
    runs: runs.flatMap(({ name, read }) =>
      read.letters.flatMap(([letter, fates]) =>
        letter === id ? fates.map(([fate, ways]) => ({ run: name, fate, ways, of: read.ways })) : [],
      ),
    ),
  })).filter((letter) => letter.runs.length > 0);
}

function sharesOf(
  { lists }: ReadRecord,
  runs: readonly NamedRecord[],
): Pick<Finds["shares"], "words" | "options"> {
  const { texts } = together(
    lists,
    runs.map(({ read }) => read),
  );
  const { words } = lists;
  const count = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  return {
    words: { found: count(words.filter((_, text) => hasBit(texts, text))), of: count(words) },
    options: {
      found: lists.choices.filter((_, choice) => runs.some(({ taken }) => hasBit(taken, choice))).length,
      of: lists.choices.length,
    },
  };
}
