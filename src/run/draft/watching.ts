import type { Session } from "../keep/session.ts";
import type { Section } from "../show/section.ts";
import type { DraftLibrary } from "./draft-library.ts";

/** Something said beside the story, and how pressing it is. */
export interface Saying {
  readonly words: string;
  readonly tone: "alarm" | "text" | "quiet";
  /** Something else will be said soon. */
  readonly isPassing?: true;
}

/** Where a book is read that is being written: what shows it is told of every save. */
export interface Reader {
  /** Goes on in the book as it is now; answers what there is to tell of the run. */
  goOnIn(library: DraftLibrary): readonly string[];
  /** What is to be said of the writing from now on, the most pressing first. */
  say(sayings: readonly Saying[]): void;
}

/** The watch over a book that is being written. */
export interface Watching {
  /** Called once the run can be read; from then on the reader is told. */
  start(reader: Reader): void;
  /** What the machine behind a run holds, and what was asked of it. */
  inside(session: Session): readonly Section[];
  /** Called once a run stands elsewhere than the last save left it: what was said of that is past. */
  wentOn(): void;
  stop(): void;
}
