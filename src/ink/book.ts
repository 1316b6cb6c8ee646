import type { Annexes } from "./annexes.ts";

/** A story ready to be played: what the compiler leaves behind, and all the teller needs. */
export interface Book extends Annexes {
  format: 1;
  /** Whether it speaks our vocabulary. In any other story a word of the same name is that story's own. */
  isOurs: boolean;
  /** What it says of itself in the tags on top of its main file. */
  title?: string;
  author?: string;
  /** Twelve hex digits; another hash means that words, flow or choice ids differ. */
  hash: string;
  /** By what its runs know it (identity.ts); a book in memory alone has none. */
  identity?: string | undefined;
  /** The compiled story, as ink's JSON. */
  ink: string;
  /** Keyed by the runtime path of the choice point, which ink gives and which moves with every edit. */
  choices: Record<string, ChoiceSource>;
  /** Where each knot and stitch stands, and as "" where the story begins. */
  headings: Record<string, Heading>;
  /** Words of prose, for the reading time. */
  words: number;
  /** How many of them stand in each text, by its runtime path. */
  texts: Record<string, number>;
  /** The fate of every ending there is; one that a story does not name is called after where it is. */
  endings: string[];
  /** What it was compiled with besides its own files. */
  branches?: readonly BranchLabel[];
}

/** A branch as it is named where a book or a run has it. */
export interface BranchLabel {
  /** What the ids of all its choices begin with. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly version: string;
}

export interface Heading {
  file: string;
  line: number;
}

/** Where a choice stands in the story, and the name by which a run remembers it. */
export interface ChoiceSource {
  id: string;
  file: string;
  line: number;
  column: number;
}
