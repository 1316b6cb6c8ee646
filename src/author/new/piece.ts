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

/**
 * A name typed as a title, "The Ferry", or as a word, the-ferry.
 * @throws NewFault where ink could not call anything so.
 */
export function nameOfPiece(typed: string): PieceName {
  const words = typed
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, "")
    .match(/[a-z0-9]+/g);
  if (!words || !/^[a-z]/.test(words[0] ?? ""))
    throw new NewFault(`"${typed}" is no name for it: one begins with a letter from a to z.`);
  const isWord = /^[a-z0-9_-]+$/.test(typed);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    word: words.join("_"),
    slug: words.join("-"),
    title: isWord ? words.map(capital).join(" ") : typed.replace(/[\s#[\]{}|]+/g, " ").trim(),
  };
}
