import { Fault } from "./fault.ts";
import { quoted } from "./quoted.ts";
import { type RunFile, RunFileFault, readRunFile, writeRunFile } from "./run-file.ts";
import { freeName, isRunName, RunNameFault, refuseUnlessFree } from "./run-name.ts";
import type { RunLock, Shelf } from "./shelf.ts";

/** The story whose runs these are; another's are refused. */
export const STORY = "buried-letters";

/** A run that another window is playing. */
export class RunBusyFault extends Fault {
  readonly code = "run-open-elsewhere";
  readonly run: string;

  constructor(run: string) {
    super(`"${run}" is open in another window, and only that one can decide.`);
    this.run = run;
  }
}

/** The runs as files: what can be done with them without opening the book. */
export class RunStore {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /**
   * Makes a second run of one, with all its branches; answers the name of the new one.
   * @throws RunNameFault if there is no such run or the new name cannot be had. SaveFault if it cannot be kept.
   */
  copy(name: string, to = this.free(name)): string {
    this.#mustExist(name);
    refuseUnlessFree(to, this.#shelf.names());
    this.#shelf.copy(name, to);
    return to;
  }

  /** @throws RunNameFault and SaveFault as `copy` does. RunBusyFault while another window has it. */
  rename(name: string, to: string): void {
    this.#alone(name, () => {
      const others = this.#shelf.names().filter((each) => each !== name);
      refuseUnlessFree(to, to === name ? [name] : others);
      this.#shelf.rename(name, to);
    });
  }

  /**
   * Lays a run in the trash, from where `restore` brings it back; answers the name it has there.
   * @throws RunNameFault if there is none of that name. RunBusyFault while another window has it.
   */
  remove(name: string): string {
    return this.#alone(name, () => this.#shelf.trash(name));
  }

  /** What can be restored. */
  removed(): string[] {
    return this.#shelf.trashed().filter(isRunName);
  }

  /**
   * Brings a run back from the trash; answers its name, another where its own was taken meanwhile.
   * @throws RunNameFault if there is no such run in the trash.
   */
  restore(removed: string): string {
    if (!this.removed().includes(removed)) throw new RunNameFault(this.#nothingToRestore(removed));
    const name = this.free(removed);
    this.#shelf.restore(removed, name);
    return name;
  }

  /**
   * A run as one file's text, to be carried elsewhere.
   * @throws RunNameFault and RunFileFault as `open` does.
   */
  exported(name: string): string {
    return writeRunFile(this.openable(name));
  }

  /**
   * Takes in a run from elsewhere under this name, or a free one like it; answers the name.
   * @throws RunFileFault if the text is no run of this story.
   */
  import(text: string, wanted: string): string {
    const read = () => ofThisStory(readRunFile(text));
    const written = writeRunFile(told(read, "The file cannot be imported"));
    const name = this.free(wanted);
    this.#shelf.create(name, written);
    return name;
  }

  /**
   * A run's file as read.
   * @throws RunFileFault whose sentence names the run.
   */
  openable(name: string): RunFile {
    this.#mustExist(name);
    return told(() => this.read(name), `"${name}" cannot be opened and was left as it is`);
  }

  /** @throws RunFileFault that gives only the reason. */
  read(name: string): RunFile {
    return ofThisStory(readRunFile(this.#shelf.read(name)));
  }

  /** Does something to a run that nobody may be playing meanwhile. */
  #alone<T>(name: string, deed: () => T): T {
    const lock = this.lock(name);
    try {
      return deed();
    } finally {
      lock.release();
    }
  }

  /**
   * Takes the run for this window.
   * @throws RunNameFault if there is none of that name. RunBusyFault while another window has it.
   */
  lock(name: string): RunLock {
    this.#mustExist(name);
    const lock = this.#shelf.lock(name);
    if (!lock) throw new RunBusyFault(name);
    return lock;
  }

  #mustExist(name: string): void {
    if (!isRunName(name) || !this.#shelf.names().includes(name))
      throw new RunNameFault(this.#noSuchRun(name));
  }

  #noSuchRun(name: string): string {
    const names = this.#shelf.names().filter(isRunName);
    const known = names.length > 0 ? `there are: ${names.join(", ")}` : "there are none yet";
    return `There is no run ${quoted(name)} in ${this.#shelf.folder}; ${known}. Type --new ${quoted(name)} to begin it.`;
  }

  #nothingToRestore(name: string): string {
    const names = this.removed();
    const known = names.length > 0 ? `There are: ${names.join(", ")}.` : "There is nothing to restore.";
    return `No run ${quoted(name)} was deleted in ${this.#shelf.folder}. ${known}`;
  }

  /** A name that a new run can have, this one where that is possible. */
  free(wanted: string): string {
    return freeName(wanted, this.#shelf.names());
  }
}

function ofThisStory(file: RunFile): RunFile {
  if (file.header.story !== STORY)
    throw new RunFileFault(`it is a run of another story, ${quoted(file.header.story)}`);
  return file;
}

/** The reading of a file, with what it was read for before the reason why it cannot be. */
function told(read: () => RunFile, what: string): RunFile {
  try {
    return read();
  } catch (fault) {
    throw fault instanceof RunFileFault ? new RunFileFault(`${what}: ${fault.message}.`) : fault;
  }
}
