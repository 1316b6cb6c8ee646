import type { Outline } from "../../../ink/outline/outline.ts";
import type { Place } from "../../../ink/sources.ts";
import { VOCABULARY_FILE, type Vocabulary } from "../../../ink/vocabulary.ts";
import type { Death } from "../book/deaths.ts";
import type { Speller } from "../words/speller.ts";

/** One thing the book is to hold to. A finding is no fault of the ink: the book still plays. */
export interface Rule {
  name: string;
  /** The rule in one sentence, for writers. */
  explain: string;
  find(outline: Outline, context: Context): Found[];
}

export interface Found {
  at: Place;
  says: string;
  fix: string;
  /** The word at fault, looked for from the place on. */
  word?: string | undefined;
}

/** What a rule may ask of the world around the book. */
export interface Context {
  vocabulary: Vocabulary;
  deaths: readonly Death[];
  /** The file the story starts from. */
  main: string;
  /** A file of the story folder. */
  read(path: string): string | undefined;
  /** Runs that every version must open, with the choices made in them. */
  museum: readonly KeptRun[];
  speller: Speller;
}

export interface KeptRun {
  name: string;
  chosen: readonly string[];
}

/** Whether a file is written by people, and not by `npm run generate`. */
export const isWritten = ({ file }: Place): boolean => file !== VOCABULARY_FILE;
