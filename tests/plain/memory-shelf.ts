import type { Book } from "../../src/ink/book.ts";
import { SaveFault } from "../../src/run/file/save-fault.ts";
import type { Shelf } from "../../src/run/file/shelf.ts";
import { Library } from "../../src/run/keep/library.ts";
import type { OpenRequest } from "../../src/run/keep/open-request.ts";
import { smallBook } from "../book.ts";
import { typedToPlain } from "./typed.ts";

export const book = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
Flour does this too.
* (left) [Left]
    Left it is.
* (right) [Right]
    Right it is.
-
* (up) [Up]
    Up.
* (down) [Down]
    Down.
- The sun goes into the sea. # end: sunset
-> END`);

export interface MemoryShelf extends Shelf {
  readonly runs: Map<string, string>;
  /** Runs that another window plays. */
  readonly elsewhere: Set<string>;
}

/** A shelf in memory: what is tested here is what the reader is shown. */
export function memoryShelf(isFull: () => boolean = () => false): MemoryShelf {
  const runs = new Map<string, string>();
  const trash = new Map<string, string>();
  const elsewhere = new Set<string>();
  const move = (from: Map<string, string>, name: string, into: Map<string, string>, as: string) => {
    into.set(as, from.get(name) ?? "");
    from.delete(name);
    return as;
  };
  const journal = (name: string) => ({
    append(text: string) {
      if (isFull()) throw new SaveFault("Runs cannot be kept in /full: the disk is full.");
      runs.set(name, (runs.get(name) ?? "") + text);
    },
    close() {},
  });
  return {
    runs,
    elsewhere,
    copy: (from, to) => void runs.set(to, runs.get(from) ?? ""),
    rename: (from, to) => void move(runs, from, runs, to),
    trash: (name) => move(runs, name, trash, name),
    trashed: () => [...trash.keys()],
    restore: (trashed, name) => void move(trash, trashed, runs, name),
    lock: (name) => (elsewhere.has(name) ? undefined : { release() {}, place: () => ({ kind: "here" }) }),
    folder: "/runs",
    names: () => [...runs.keys()],
    taken: () => [...runs.keys()],
    path: (name) => `/runs/${name}.jsonl`,
    read: (name) => runs.get(name) ?? "",
    noted: () => undefined,
    note() {},
    seen: (name) => ({ when: new Date(0), stamp: runs.get(name) ?? "gone" }),
    create(name, text) {
      const made = journal(name);
      made.append(text);
      return made;
    },
    journal,
  };
}

/** All that plain mode says to this input. */
export const typedInto = (
  typed: string,
  request: OpenRequest = { kind: "title" },
  on: Shelf = memoryShelf(),
  played: Book = book,
): Promise<string> => typedToPlain(typed, new Library(played, on, "0.1.0"), request);
