import type { Book } from "../../ink/book.ts";
import { oneLine, quoted } from "../../text/quoted.ts";
import { quoteForShell } from "../../text/shell-word.ts";
import { damageNotices } from "../changed/notices.ts";
import { Fault } from "../file/fault.ts";
import { STORY } from "../file/header.ts";
import { LARGEST_RUN, type RunFile, RunFileFault, readRunFile, writeRunFile } from "../file/run-file.ts";
import { SaveFault, ShelfFault } from "../file/save-fault.ts";
import type { RunLock, Shelf } from "../file/shelf.ts";
import {
  findFreeName,
  findMeant,
  isRunName,
  RunNameFault,
  suggestNames,
  takeNewName,
  tidyName,
} from "./run-name.ts";

/** By what a run knows whose it is. */
type StoryOf = Pick<Book, "identity" | "hash">;

export const storyIdOf = ({ identity }: Pick<Book, "identity">): string => identity ?? STORY;

/** A run that another window is playing. */
export class RunBusyFault extends Fault {
  readonly code = "run-open-elsewhere";
  readonly run: string;

  constructor(run: string) {
    super(`“${run}” is open in another window, and only that one can decide.`);
    this.run = run;
  }
}

/** A run that was brought in: the name it has here, and what is to be told of it. */
export interface Imported {
  readonly name: string;
  readonly notices: readonly string[];
}

/** The runs of one story as files: what can be done with them without opening the book. */
export class RunStore {
  readonly #shelf: Shelf;
  readonly #story: StoryOf;
  readonly #hasEveryLetter: boolean;

  /** @param hasEveryLetter whether every letter can be printed where the reader is told what to type */
  constructor(shelf: Shelf, story: StoryOf, hasEveryLetter = true) {
    this.#shelf = shelf;
    this.#story = story;
    this.#hasEveryLetter = hasEveryLetter;
  }

  /**
   * Makes a second run of one, with all its branches; answers the name of the new one.
   * @throws RunNameFault if there is no such run or the new name is not free. SaveFault if it cannot be kept.
   */
  copy(name: string, to?: string): string {
    const from = this.find(name);
    return this.make((free) => this.#shelf.copy(from, free), to, from).name;
  }

  /**
   * Gives a run another name; answers the one it has.
   * @throws RunNameFault and SaveFault as `copy` does. RunBusyFault while another window has it.
   */
  rename(name: string, to: string): string {
    return this.#alone(name, (from) => {
      // Its own name in another spelling stands in nobody's way.
      const isOther = (each: string) => each !== from || tidyName(to) === from;
      const free = this.#newName(to, isOther);
      this.#shelf.rename(from, free);
      return free;
    });
  }

  /**
   * Moves a run into the trash, from where `restore` brings it back; answers the name it has there.
   * @throws RunNameFault if there is none of that name. RunBusyFault while another window has it.
   */
  remove(name: string): string {
    return this.#alone(name, (found) => this.#shelf.trash(found));
  }

  /** What can be restored, safe to print. */
  removed(): string[] {
    return this.#shelf.trashed().map(oneLine);
  }

  /**
   * Brings a run back from the trash; answers its name, another where its own was taken meanwhile.
   * @throws RunNameFault if there is no such run in the trash.
   */
  restore(removed: string): string {
    const shown = findMeant(removed, this.removed());
    const trashed = this.#shelf.trashed().find((each) => oneLine(each) === shown);
    if (trashed === undefined) throw new RunNameFault(this.#nothingToRestore(removed));
    return this.make((free) => this.#shelf.restore(trashed, free), undefined, trashed).name;
  }

  /**
   * A run as one file's text, to be carried elsewhere.
   * @throws RunNameFault and RunFileFault as `open` does.
   */
  exported(name: string): string {
    return writeRunFile(this.openable(this.find(name)));
  }

  /**
   * Takes in a run from elsewhere under this name, or a free one like it.
   * @throws RunFileFault if the text is no run of this story, or longer than a run may be.
   */
  import(text: string, wanted: string): Imported {
    const file = told(() => this.#ours(readRunFile(text)), "The file cannot be imported");
    const header = { ...file.header, story: storyIdOf(this.#story) };
    const written = writeRunFile({ ...file, header });
    if (new TextEncoder().encode(written).length > LARGEST_RUN)
      throw new RunFileFault("The file cannot be imported: it is longer than a run may be.");
    const { name } = this.make((free) => this.#shelf.create(free, written), undefined, wanted);
    return { name, notices: damageNotices(name, file.damage) };
  }

  /**
   * The file, as read, of a run that was found.
   * @throws RunFileFault whose sentence names the run.
   */
  openable(found: string): RunFile {
    return told(() => this.read(found), `“${found}” cannot be opened and was left as it is`);
  }

  /** @throws RunFileFault that gives only the reason. */
  read(name: string): RunFile {
    return this.#ours(readRunFile(this.#shelf.read(name)));
  }

  /** The same book may go by another name where it lies in another folder. */
  #ours(file: RunFile): RunFile {
    const { story, hash } = file.header;
    if (story !== "" && story !== storyIdOf(this.#story) && hash !== this.#story.hash)
      throw new RunFileFault(`it is a run of another story, ${quoted(story)}`);
    return file;
  }

  /** Does something to a run that nobody may be playing meanwhile. */
  #alone<T>(name: string, deed: (found: string) => T): T {
    const found = this.find(name);
    const lock = this.lock(found);
    try {
      return deed(found);
    } finally {
      lock.release();
    }
  }

  /**
   * Takes a run that was found for this window.
   * @throws RunBusyFault while another window has it.
   */
  lock(found: string): RunLock {
    const lock = this.#shelf.lock(found);
    if (!lock) throw new RunBusyFault(found);
    return lock;
  }

  /**
   * The name of the run that is meant by this one.
   * @param instead what to do where there is none; without it, how to begin one of that name
   * @throws RunNameFault if there is none.
   */
  find(name: string, instead?: string): string {
    const found = findMeant(name, this.#shelf.names().filter(isRunName));
    if (found === undefined) throw new RunNameFault(this.#noSuchRun(name, instead));
    return found;
  }

  /**
   * Makes a run under this name, or under a free one like the other.
   * @throws RunNameFault if the name is not free, and what making it throws. SaveFault where it cannot be told which
   *   names are free.
   */
  make<T>(deed: (name: string) => T, name: string | undefined, like = ""): { name: string; made: T } {
    try {
      return this.#make(deed, name, like);
    } catch (fault) {
      throw fault instanceof ShelfFault ? new SaveFault(fault.message) : fault;
    }
  }

  #make<T>(deed: (name: string) => T, name: string | undefined, like: string): { name: string; made: T } {
    for (;;) {
      const free = name === undefined ? findFreeName(like, this.#shelf.taken()) : this.#newName(name);
      try {
        return { name: free, made: deed(free) };
      } catch (fault) {
        // Another window may have come in between.
        const isTaken = findMeant(free, this.#shelf.taken()) !== undefined;
        if (!(fault instanceof SaveFault && isTaken)) throw fault;
      }
    }
  }

  /** @param counts of the names there are, those that stand in its way */
  #newName(typed: string, counts: (name: string) => boolean = () => true): string {
    return takeNewName(typed, {
      names: this.#shelf.names().filter(counts),
      taken: this.#shelf.taken().filter(counts),
      hasEveryLetter: this.#hasEveryLetter,
    });
  }

  #noSuchRun(name: string, instead?: string): string {
    const names = this.#shelf.names().filter(isRunName);
    const known = names.length > 0 ? suggestNames(name, names) : "there are none yet";
    const begin = isRunName(tidyName(name))
      ? `Type --new ${quoteForShell(tidyName(name), this.#hasEveryLetter)} to begin it.`
      : "";
    return `There is no run ${quoted(name)} in ${this.#shelf.folder}; ${known}. ${instead ?? begin}`.trimEnd();
  }

  #nothingToRestore(name: string): string {
    const names = this.removed();
    const known = names.length > 0 ? suggestNames(name, names) : "there is nothing to restore";
    return `No run ${quoted(name)} was deleted in ${this.#shelf.folder}; ${known}.`;
  }
}

/** The reading of a file, with what it was read for before the reason why it cannot be. */
function told(read: () => RunFile, what: string): RunFile {
  try {
    return read();
  } catch (fault) {
    throw fault instanceof RunFileFault ? new RunFileFault(`${what}: ${fault.message}.`) : fault;
  }
}
