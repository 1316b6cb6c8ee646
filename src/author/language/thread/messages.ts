import type { Candidate } from "../candidate.ts";
import type { Mark } from "../marks.ts";

/** A stretch of a line of a file on the disk, or in a window of an editor. */
export interface PathSpan {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** What an editor asks of a place. */
export type Ask = { readonly path: string; readonly line: number; readonly column: number } & (
  | { readonly do: "definition" | "hover" | "name-at" | "lenses" }
  | { readonly do: "references"; readonly withGiven: boolean }
  | { readonly do: "completion"; readonly text: string }
  | { readonly do: "rename"; readonly name: string }
);

/** A change of a file's text. */
export interface TextEdit {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What stands there now; it may go on over several lines. */
  readonly was: string;
  readonly text: string;
  /** Where the file is not there, all of it. */
  readonly isNew: boolean;
}

/** What it is answered; nothing where there is nothing to say. */
export type Answer =
  | { readonly spans: readonly PathSpan[] }
  | {
      readonly of: PathSpan;
      readonly name: string;
      readonly story: string;
      readonly says: readonly string[];
    }
  | { readonly from: number; readonly items: readonly Candidate[] }
  | {
      readonly lenses: readonly {
        readonly line: number;
        readonly column: number;
        readonly name: string;
        readonly story: string;
      }[];
    }
  | { readonly edits: readonly TextEdit[] }
  | { readonly refused: string }
  | undefined;

/** A text in a window of the editor. */
export interface OpenText {
  readonly path: string;
  /** None once the window is closed: then what is on the disk counts again. */
  readonly text?: string;
  readonly version: number;
}

export type ToThread =
  | { readonly kind: "text"; readonly text: OpenText }
  /** Something may be otherwise on the disk. */
  | { readonly kind: "stirred" }
  | { readonly kind: "ask"; readonly number: number; readonly ask: Ask };

/** All that is said of a file now. */
export interface FileMarks {
  readonly path: string;
  /** Of the text it is said of, where it is open in a window. */
  readonly version?: number;
  readonly marks: readonly Mark[];
}

export type FromThread =
  /** What it is busy with, until it says that it is idle. */
  | { readonly kind: "busy"; readonly story: string }
  | { readonly kind: "idle" }
  | { readonly kind: "marks"; readonly files: readonly FileMarks[]; readonly story: string }
  | { readonly kind: "says"; readonly says: string }
  | { readonly kind: "answer"; readonly number: number; readonly answer: Answer };

/** What the thread is given to begin with. */
export interface ThreadSetup {
  /** The story that was asked for by --story. */
  readonly story?: string;
  /** Stories in the folders that the editor has open. */
  readonly roots: readonly string[];
  /** The places of branches that were asked for. */
  readonly branches: readonly string[];
  readonly saves?: string;
  /** Those that took a thread down: they are left alone until something in them is otherwise. */
  readonly barred: readonly string[];
  readonly texts: readonly OpenText[];
}
