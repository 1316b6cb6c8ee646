import type { Book } from "../../ink/book.ts";
import type { DecisionTree } from "../file/decision-tree.ts";
import type { RunHeader } from "../file/header.ts";
import type { Damage } from "../file/run-file.ts";
import type { Journal, RunLock } from "../file/shelf.ts";

/** What a session is made of. Without a journal nothing is kept. */
export interface SessionParts {
  readonly name: string;
  readonly book: Book;
  readonly seed: number;
  readonly tree: DecisionTree;
  readonly journal?: Journal;
  /** What keeps other windows from this run, given back when the session closes. */
  readonly lock?: RunLock;
  /** The header that comes before the first line of ours, where there is something to tell of the file or the book. */
  readonly again?: RunHeader;
  /** What there is to tell of the file. */
  readonly damage?: Damage | undefined;
  /** The branches the book had when it began, by id, and the version of each. */
  readonly branches?: RunHeader["branches"] | undefined;
  /** Whether the file is of an older format. */
  readonly isOlder?: boolean;
  /** The hash of the book in which all that reads otherwise was told of before. */
  readonly toldIn?: string | undefined;
  /** Played in another window: nothing can be decided here. */
  readonly isReadAlong?: boolean;
  /** The ISO time the run began. */
  readonly began?: string;
}
