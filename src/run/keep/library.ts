import type { Book } from "../../ink/book.ts";
import { nameToday } from "../../ink/renamed.ts";
import type { Receipt } from "../changed/receipt.ts";
import { DecisionTree } from "../file/decision-tree.ts";
import { makeHeader, type RunHeader } from "../file/header.ts";
import { type RunFile, writeLine, writeRunFile } from "../file/run-file.ts";
import type { Shelf } from "../file/shelf.ts";
import { FORMAT } from "../file/upgrades.ts";
import { type ContentNote, listContentNotes } from "../play/content-notes.ts";
import { ReadRecord } from "../read/read-record.ts";
import { describeFront, type Front } from "./front.ts";
import { RunList } from "./run-list.ts";
import { RunStore } from "./run-store.ts";
import type { RunSummary } from "./run-summary.ts";
import { Session } from "./session.ts";
import type { SessionParts } from "./session-parts.ts";
import { findWays, type WaysFound } from "./ways-found.ts";

/** A session and what the reader is to be told before playing on. */
export interface Opened {
  readonly session: Session;
  readonly notices: readonly string[];
  /** Where the run no longer fits the book. */
  readonly receipt?: Receipt | undefined;
}

const SEEDS = 2 ** 31 - 1;

/** The runs of one folder, played in one book. */
export class Library {
  readonly store: RunStore;
  readonly #book: Book;
  readonly #shelf: Shelf;
  readonly #list: RunList;
  readonly #version: string;
  #record: ReadRecord | undefined;
  readonly #takenInOthers = new WeakMap<Session, (id: string) => boolean>();

  /** @param hasEveryLetter whether every letter can be printed where the reader is told what to type */
  constructor(book: Book, shelf: Shelf, version: string, hasEveryLetter = true) {
    this.#book = book;
    this.#shelf = shelf;
    this.store = new RunStore(shelf, book, hasEveryLetter);
    this.#list = new RunList(book, shelf, this.store, version);
    this.#version = version;
  }

  /** What is to be said of the book, where it is not ours. */
  get front(): Front | undefined {
    return describeFront(this.#book);
  }

  get folder(): string {
    return this.#shelf.folder;
  }

  /** What is hard in the book. */
  contentNotes(): ContentNote[] {
    return listContentNotes(this.#book);
  }

  /** The file a run stands in, as far as that is known. */
  pathOf({ name, place }: Session): string | undefined {
    if (place.kind === "away") return place.path;
    return place.kind === "here" || place.kind === "renamed"
      ? this.#shelf.path(place.kind === "here" ? name : place.name)
      : undefined;
  }

  /**
   * Keeps a run that was not kept, or whose file is gone, with all that was decided in it.
   * @param wanted the name it is to have; without, its own or a free one like it
   * @throws SaveFault if that cannot be done. RunNameFault if the wanted name is not free.
   */
  keepAnew(session: Session, wanted?: string): void {
    const began = session.began ?? new Date().toISOString();
    const header = this.#header(session.seed, began, session.hadBranches);
    const text = writeRunFile({ header, lines: session.kept });
    const make = (free: string) => this.#shelf.create(free, text);
    const { name, made: journal } = this.store.make(make, wanted, session.name);
    const lock = this.#shelf.lock(name);
    session.keepIn({ name, journal, ...(lock ? { lock } : {}) });
  }

  /** Whether another window plays the run of this name; undefined where there is no such run. */
  isPlayed(name: string): boolean | undefined {
    if (!this.#shelf.names().includes(name)) return undefined;
    const lock = this.#shelf.lock(name);
    lock?.release();
    return lock === undefined;
  }

  /** What is another text whenever the file of a run is. */
  stamp(name: string): string {
    return this.#shelf.seen(name).stamp;
  }

  /** When something was last decided in the run of this name; 1970 where there is none. */
  lastPlayed(name: string): Date {
    return this.#shelf.seen(name).when;
  }

  /** What was read before, and taken, in all of them; made when it is first asked for. */
  get record(): ReadRecord {
    this.#record ??= new ReadRecord(this.#book, this.#shelf, this.#version, () =>
      this.#list
        .list()
        .map((row) => ({ name: row.name, stamp: row.stamp, open: () => this.#list.open(row) })),
    );
    return this.#record;
  }

  /** Of what a run offers, what was taken before: ahead on its way, on one that was left, or in another kept run. */
  taken(session: Session): string[] {
    const { name, scene, ways } = session;
    const inOthers = this.#takenInOthers.get(session) ?? this.record.takenBut(name);
    this.#takenInOthers.set(session, inOthers);
    return scene.options.map(({ id }) => id).filter((id) => ways.isTakenElsewhere(id) || inOthers(id));
  }

  /** Every run, the last played first, each looked at as far as it is asked about; a broken one says what is wrong. */
  list(): RunSummary[] {
    return this.#list.list();
  }

  /** Every run as `list` has it, for somebody who will ask where all of them stand. */
  runs(): RunSummary[] {
    return this.#list.replayed();
  }

  /** What all runs that are kept here have come to between them, and this one, kept or not. */
  waysFound(session: Session): WaysFound {
    const { name } = session;
    const others = this.runs().filter((run) => run.fault === undefined && run.name !== name);
    const endings = others.flatMap((run) => run.endings ?? []).map(({ fate }) => fate);
    return findWays(this.#book, session, { endings, isTaken: this.record.takenBut(name) });
  }

  /** The run to go on with: the one that was left just now, else the one last played. Only one that can be opened. */
  latest(left?: string): RunSummary | undefined {
    const runs = this.#list.list();
    // A run is read as soon as it is asked for its fault.
    const byName = runs.find((run) => run.name === left && run.fault === undefined);
    return byName ?? runs.find(({ fault }) => fault === undefined);
  }

  /**
   * Begins a run and keeps its first line.
   * @throws SaveFault if the folder takes no runs. RunNameFault if the name is taken or no name for a run.
   */
  begin({ name, seed = randomSeed() }: { name?: string; seed?: number } = {}): Session {
    const began = new Date().toISOString();
    const header = this.#header(seed, began);
    const made = this.store.make((free) => this.#shelf.create(free, writeLine(header)), name);
    const lock = this.#shelf.lock(made.name);
    return new Session({
      name: made.name,
      book: this.#book,
      seed,
      tree: new DecisionTree(),
      journal: made.made,
      began,
      ...(lock ? { lock } : {}),
    });
  }

  /** A run that is never kept: for a folder that takes none, or to look at a list of decisions. */
  rehearse(seed = randomSeed()): Session {
    // A name that no kept run can have.
    const began = new Date().toISOString();
    return new Session({ name: "", book: this.#book, seed, tree: new DecisionTree(), began });
  }

  /** Decisions under the names they have today. */
  today(decisions: readonly string[]): string[] {
    const lines = decisions.map((chose) => ({ chose }));
    return DecisionTree.from(lines, nameToday(this.#book)).decisions;
  }

  /**
   * Opens a run where it stands, for this window alone.
   * @throws RunNameFault if there is none of that name. RunFileFault if its file cannot be read as a run.
   *   RunBusyFault while another window has it; `readAlong` and `copy` are the ways to it then.
   */
  open(typed: string): Opened {
    const name = this.store.find(typed);
    const lock = this.store.lock(name);
    try {
      const file = this.store.openable(name);
      const session = this.#session(name, file, { lock, journal: this.#shelf.journal(name) });
      return { session, notices: session.notices, receipt: session.receipt };
    } catch (fault) {
      lock.release();
      throw fault;
    }
  }

  /**
   * A run as it stands, also while another window plays it; nothing can be decided in it.
   * @throws RunNameFault and RunFileFault as `open` does.
   */
  readAlong(typed: string): Session {
    const name = this.store.find(typed);
    return this.#session(name, this.store.openable(name), { isReadAlong: true });
  }

  #session(
    name: string,
    file: RunFile,
    parts: Pick<SessionParts, "lock" | "journal" | "isReadAlong">,
  ): Session {
    return new Session({
      name,
      book: this.#book,
      seed: file.header.seed,
      tree: DecisionTree.from(file.lines, nameToday(this.#book)),
      again: this.#header(file.header.seed, file.header.when, file.header.branches),
      branches: file.header.branches,
      isOlder: file.format < FORMAT,
      damage: file.damage,
      toldIn: file.told?.hash,
      began: file.header.when,
      ...parts,
    });
  }

  #header(seed: number, when: string, before?: RunHeader["branches"]): RunHeader {
    return makeHeader(this.#book, { version: this.#version, seed, when }, before);
  }
}

const randomSeed = (): number => Math.floor(Math.random() * SEEDS);
