/**
 * The folder of runs, as the disk offers it. Names come without the file ending.
 * Whatever changes something throws a SaveFault where the disk refuses, and a ShelfFault where a folder cannot be listed
 * for it, and then has changed nothing; nothing here
 * ever takes the place of another run.
 */
export interface Shelf {
  readonly folder: string;
  names(): string[];
  /** Names that no new file can have: those of runs, and of whatever else lies there under such a name. */
  taken(): string[];
  /** The file a run stands in, or would. */
  path(name: string): string;
  /** Also what is no text, as well as it can be shown. @throws RunFileFault if it cannot be read. */
  read(name: string): string;
  /** When the file was last written to, and what is another text whenever the file is. */
  seen(name: string): { readonly when: Date; readonly stamp: string };
  /**
   * What was noted beside the runs to be found faster: where each stands, or what was read in it. It may be gone at any
   * time, or not be kept: nothing depends on it.
   */
  noted(what: Noted): string | undefined;
  note(what: Noted, text: string): void;
  create(name: string, text: string): Journal;
  /** Opens a run for more lines, each on a line of its own whatever was torn off before; nothing is taken out of it. */
  journal(name: string): Journal;
  copy(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Moves a run into the folder's trash; answers the name it has there, another where that was taken. */
  trash(name: string): string;
  trashed(): string[];
  /** Brings a run back from the trash under this name. */
  restore(trashed: string, name: string): void;
  /** Takes a run for this window; undefined while another window that lives has it. It ends with its process. */
  lock(name: string): RunLock | undefined;
}

/** What can be found from the runs alone, and takes a while for many. */
export type Noted = "list" | "read";

/** Where a run's lines go. `append` returns once the text is on the disk, and throws a SaveFault if it is not. */
export interface Journal {
  append(text: string): void;
  close(): void;
}

/** Where a run is kept, and what keeps other windows from it. */
export interface Keeping {
  readonly name: string;
  readonly journal: Journal;
  readonly lock?: RunLock;
}

/** What a window has while it plays a run. */
export interface RunLock {
  release(): void;
  /** Where the run is by now, also after it was released. */
  place(): RunPlace;
}

/** Where a run is by now that was opened under a name, whoever has moved it. */
export type RunPlace =
  | { readonly kind: "here" }
  | { readonly kind: "renamed" | "trash"; readonly name: string }
  /** Out of the folder; where to, as far as that can be told. */
  | { readonly kind: "away"; readonly path?: string }
  | { readonly kind: "gone" };
