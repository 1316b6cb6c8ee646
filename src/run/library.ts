import type { Book } from "../ink/book.ts";
import { type ContentNote, contentNotes } from "./content-notes.ts";
import { DecisionTree } from "./decision-tree.ts";
import { Fault } from "./fault.ts";
import { FORMAT, RunFileFault, type RunHeader, readRunFile, writeLine } from "./run-file.ts";
import { plainText, type Scene } from "./scene.ts";
import { type Journal, replay, SaveFault, Session } from "./session.ts";

/** The folder of runs, as the disk offers it. Names come without the file ending. */
export interface Shelf {
  readonly folder: string;
  names(): string[];
  /** The file a run stands in, or would. */
  path(name: string): string;
  /** @throws SaveFault if it cannot be read. */
  read(name: string): string;
  changed(name: string): Date;
  /** @throws SaveFault if the run cannot be put there; never overwrites. */
  create(name: string, text: string): Journal;
  /** Opens a run for more lines, dropping a torn end after `wholeBytes` when the first of them is written. */
  journal(name: string, wholeBytes: number): Journal;
}

/** A run as a list shows it; `fault` says in a sentence why it cannot be opened. */
export interface RunSummary {
  readonly name: string;
  readonly when: Date;
  readonly fault?: string;
  readonly chapter?: number;
  readonly title?: string;
  readonly day?: string;
  readonly lastLine?: string;
  readonly decisions?: number;
  readonly fate?: string;
}

/** A session and what the reader is to be told before playing on. */
export interface Opened {
  readonly session: Session;
  readonly notices: readonly string[];
}

/** A run that was asked for by a name that cannot be had. */
export class RunNameFault extends Fault {
  readonly code = "run-name-refused";
}

const STORY = "buried-letters";
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,39}$/u;
const SEEDS = 2 ** 31 - 1;

/** The runs of one folder, played in one book. */
export class Library {
  readonly #book: Book;
  readonly #shelf: Shelf;
  readonly #version: string;

  constructor(book: Book, shelf: Shelf, version: string) {
    this.#book = book;
    this.#shelf = shelf;
    this.#version = version;
  }

  get folder(): string {
    return this.#shelf.folder;
  }

  /** What is hard in the book. */
  contentNotes(): ContentNote[] {
    return contentNotes(this.#book);
  }

  /** The file a run stands in. */
  pathOf(session: Session): string {
    return this.#shelf.path(session.name);
  }

  /** Every run, the last played first; a broken one is listed with what is wrong with it. */
  runs(): RunSummary[] {
    return this.#shelf
      .names()
      .map((name) => this.#summary(name))
      .sort((a, b) => b.when.getTime() - a.when.getTime() || a.name.localeCompare(b.name));
  }

  /** The run last played that can be opened. */
  latest(): RunSummary | undefined {
    const names = this.#shelf.names().map((name) => ({ name, when: this.#shelf.changed(name).getTime() }));
    for (const { name } of names.sort((a, b) => b.when - a.when)) {
      const summary = this.#summary(name);
      if (summary.fault === undefined) return summary;
    }
    return undefined;
  }

  /**
   * Begins a run and keeps its first line.
   * @throws SaveFault if the folder takes no runs. RunNameFault if the name is taken or no name for a run.
   */
  begin({ name = this.#freeName(), seed = randomSeed() }: { name?: string; seed?: number } = {}): Session {
    if (!NAME.test(name))
      throw new RunNameFault(
        `"${name}" cannot be the name of a run: use up to 40 letters, digits, spaces, "-" or "_".`,
      );
    if (this.#shelf.names().includes(name))
      throw new RunNameFault(
        `There is a run "${name}" already: type --run "${name}" to go on with it, or choose another name.`,
      );
    const header: RunHeader = {
      format: FORMAT,
      story: STORY,
      version: this.#version,
      hash: this.#book.hash,
      seed,
      when: new Date().toISOString(),
    };
    const journal = this.#shelf.create(name, writeLine(header));
    return new Session({ name, book: this.#book, seed, tree: new DecisionTree(), journal });
  }

  /** A run that is never kept: for a folder that takes none, or to look at a list of decisions. */
  rehearse(decisions: readonly string[] = [], seed = randomSeed()): Session {
    const tree = DecisionTree.from(decisions.map((chose) => ({ chose })));
    return new Session({ name: "unsaved", book: this.#book, seed, tree });
  }

  /**
   * Opens a run where it stands.
   * @throws RunNameFault if there is none of that name. RunFileFault if its file cannot be read as a run.
   */
  open(name: string): Opened {
    if (!this.#shelf.names().includes(name)) throw new RunNameFault(this.#noSuchRun(name));
    const file = this.#read(name);
    const session = new Session({
      name,
      book: this.#book,
      seed: file.header.seed,
      tree: DecisionTree.from(file.lines),
      journal: this.#shelf.journal(name, file.wholeBytes),
    });
    const notices: string[] = [];
    if (file.isTorn)
      notices.push(`The last decision of "${name}" was cut off while it was being written, and is gone.`);
    if (session.parted !== undefined)
      notices.push(
        `The story has changed since: it no longer offers "${session.parted}" here. You stand just before it; what came after is kept in the file.`,
      );
    return { session, notices };
  }

  #summary(name: string): RunSummary {
    const when = this.#shelf.changed(name);
    try {
      const { header, lines } = this.#read(name);
      const { scene, steps } = replay(this.#book, header.seed, DecisionTree.from(lines).decisions);
      return {
        name,
        when,
        chapter: scene.chapter,
        title: scene.title,
        day: scene.when,
        lastLine: lastLine(scene),
        decisions: steps.length,
        ...(scene.close?.kind === "ending" ? { fate: scene.close.fate } : {}),
      };
    } catch (fault) {
      if (fault instanceof RunFileFault || fault instanceof SaveFault)
        return { name, when, fault: fault.message };
      throw fault;
    }
  }

  #read(name: string) {
    const file = readRunFile(this.#shelf.read(name));
    if (file.header.story !== STORY)
      throw new RunFileFault(`it is a run of another story, "${file.header.story.slice(0, 40)}"`);
    return file;
  }

  #noSuchRun(name: string): string {
    const names = this.#shelf.names();
    const known = names.length > 0 ? `there are: ${names.join(", ")}` : "there are none yet";
    return `There is no run "${name}" in ${this.folder}; ${known}. Type --new "${name}" to begin it.`;
  }

  #freeName(): string {
    const taken = new Set(this.#shelf.names());
    let number = 1;
    while (taken.has(`run-${number}`)) number += 1;
    return `run-${number}`;
  }
}

function lastLine(scene: Scene): string {
  const last = scene.passages.findLast((passage) => passage.kind !== "card");
  return last ? plainText(last) : "";
}

const randomSeed = (): number => Math.floor(Math.random() * SEEDS);
