import type { Outline } from "../../ink/outline/outline.ts";
import type { Sources } from "../../ink/sources.ts";
import { Fault } from "../../run/file/fault.ts";
import type { Edit } from "../rename/edit.ts";

/** A part of a book that cannot be begun so, told in a sentence. */
export class NewFault extends Fault {
  readonly code = "not-begun";
}

/** What is to be written for a new part of a book. */
export interface Piece {
  /** Files that are not there yet, by their paths in the story. */
  readonly files: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  /** The knot or stitch one stands in to see it. */
  readonly place: string;
  /** What only its writer can do, a sentence each. */
  readonly left: readonly string[];
}

/** A book that a part is to be put into. */
export interface BookNow {
  readonly outline: Outline;
  readonly sources: Sources;
  /** It speaks our vocabulary, so it has tags, and check holds it to its rules. */
  readonly isOurs: boolean;
  /** Runs are kept that have to go on as they went, so what lies on their way may decide nothing yet. */
  readonly hasKeptRuns: boolean;
}

/** What a new part is called: in ink, in the name of a file, and by readers. */
export interface PieceName {
  readonly word: string;
  readonly slug: string;
  readonly title: string;
}
