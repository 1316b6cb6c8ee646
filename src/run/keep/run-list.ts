import type { Book } from "../../ink/book.ts";
import { nameToday } from "../../ink/renamed.ts";
import { quoted } from "../../text/quoted.ts";
import { DecisionTree, decisionsIn } from "../file/decision-tree.ts";
import { type RunFile, RunFileFault } from "../file/run-file.ts";
import { ShelfFault } from "../file/save-fault.ts";
import type { Shelf } from "../file/shelf.ts";
import type { SeededTree } from "../read/run-record.ts";
import type { SeededDecisions } from "../read/walk-together.ts";
import { readListCache, writeListCache } from "./list-cache.ts";
import { isRunName } from "./run-name.ts";
import type { RunStore } from "./run-store.ts";
import {
  type CameToEnd,
  describeWhereabouts,
  endIn,
  type RunSummary,
  type Whereabouts,
  withEnd,
} from "./run-summary.ts";
import { countDecisions, findStandings } from "./standings.ts";

// So many decisions are replayed before anybody notices.
const FEW = 1_000;

/** What is known of a file. */
interface Known {
  /** Why it cannot be opened; undefined where it can. */
  readonly fault?: string;
  /** Missing until the run has been replayed. */
  readonly whereabouts?: Whereabouts;
}

/** A way of a run, to be replayed. */
interface StampedWay extends SeededDecisions {
  readonly stamp: string;
  /** Whether it leads to where the run stands, and no further. */
  readonly isHere: boolean;
}

/**
 * The runs of a shelf as lists show them. A file is read when somebody asks whether it can be opened, and replayed when
 * somebody asks where it stands; what was found is known until the file changes, whatever it is called.
 */
export class RunList {
  readonly #book: Book;
  readonly #shelf: Shelf;
  readonly #store: RunStore;
  readonly #version: string;
  #known: Map<string, Known> | undefined;
  /** What ways came to that a run does not stand on: that stays so while it is gone on with. */
  readonly #ends = new Map<string, CameToEnd | undefined>();

  constructor(book: Book, shelf: Shelf, store: RunStore, version: string) {
    this.#book = book;
    this.#shelf = shelf;
    this.#store = store;
    // What is said of a run depends on both.
    this.#version = `${version} ${book.hash}`;
  }

  /** Every run, the last played first, each looked at as far as it is asked about. */
  list(): ListedRun[] {
    return this.#shelf
      .names()
      .map((file) => new ListedRun(file, this.#shelf.seen(file), this))
      .sort((a, b) => b.when.getTime() - a.when.getTime() || a.name.localeCompare(b.name));
  }

  /** Every run as `list` has it, for somebody who will ask where all of them stand. */
  replayed(): ListedRun[] {
    const rows = this.list();
    if (this.#find(rows)) this.#note(rows);
    return rows;
  }

  /** Finds out where runs stand and what their other ways came to; answers whether it is worth being noted. */
  #find(rows: readonly ListedRun[]): boolean {
    // One for all runs, which gives each id as one string: most of them are equal, and that is compared fastest.
    const named = nameToday(this.#book);
    const ways = rows.flatMap((row) =>
      this.#files.get(row.stamp)?.whereabouts ? [] : this.#waysOf(row, named),
    );
    const unknown = ways.filter((way) => way.isHere || !this.#ends.has(keyOf(way)));
    findStandings(this.#book, unknown, (way, standing) => {
      if (way.isHere) this.#files.set(way.stamp, { whereabouts: describeWhereabouts(standing) });
      else this.#ends.set(keyOf(way), endIn(standing.scene));
    });
    for (const way of ways) {
      const { whereabouts } = this.#files.get(way.stamp) ?? {};
      const end = way.isHere ? undefined : this.#ends.get(keyOf(way));
      if (whereabouts && end) this.#files.set(way.stamp, { whereabouts: withEnd(whereabouts, end) });
    }
    return countDecisions(unknown) > FEW;
  }

  /** What is known of files, by their stamps. */
  get #files(): Map<string, Known> {
    if (!this.#known) {
      const noted = readListCache(this.#shelf.noted("list"), this.#version);
      this.#known = new Map([...noted].map(([stamp, whereabouts]) => [stamp, { whereabouts }]));
    }
    return this.#known;
  }

  #note(rows: readonly ListedRun[]): void {
    const runs = new Map<string, Whereabouts>();
    for (const { stamp } of rows) {
      const whereabouts = this.#files.get(stamp)?.whereabouts;
      if (whereabouts) runs.set(stamp, whereabouts);
    }
    this.#shelf.note("list", writeListCache(runs, this.#version));
  }

  /** Only to be found faster next time: a folder that cannot be listed now is told of where a list is asked for. */
  #noteAll(): void {
    try {
      this.#note(this.list());
    } catch (fault) {
      if (!(fault instanceof ShelfFault)) throw fault;
    }
  }

  fault(row: ListedRun): string | undefined {
    if (!this.#files.has(row.stamp)) this.#fileOf(row);
    return this.#files.get(row.stamp)?.fault;
  }

  whereabouts(row: ListedRun): Whereabouts {
    const known = this.#files.get(row.stamp)?.whereabouts;
    if (known) return known;
    if (this.#find([row])) this.#noteAll();
    return this.#files.get(row.stamp)?.whereabouts ?? {};
  }

  /** What there is to replay, where it stands before all else. */
  #waysOf(row: ListedRun, named: (id: string) => string): StampedWay[] {
    const kept = this.#fileOf(row);
    if (!kept) return [];
    const of = { seed: kept.header.seed, stamp: row.stamp };
    const here = { ...of, decisions: decisionsIn(kept.lines, named), isHere: true };
    // Who never went back has gone no other way.
    if (!kept.lines.some((line) => "back" in line)) return [here];
    const { ends } = DecisionTree.from(kept.lines, nameToday(this.#book));
    const others = ends.map((decisions) => ({ ...of, decisions, isHere: false }));
    return [here, ...others.filter((way) => keyOf(way) !== keyOf(here))];
  }

  /** All decisions of a run; undefined, and known, where it cannot be opened. */
  open(row: ListedRun): SeededTree | undefined {
    const kept = this.#fileOf(row);
    return kept && { seed: kept.header.seed, tree: DecisionTree.from(kept.lines, nameToday(this.#book)) };
  }

  #fileOf({ file, stamp }: ListedRun): RunFile | undefined {
    try {
      if (!isRunName(file)) throw new RunFileFault("its file has a name that no run has");
      const kept = this.#store.read(file);
      if (!this.#files.has(stamp)) this.#files.set(stamp, {});
      return kept;
    } catch (fault) {
      if (!(fault instanceof RunFileFault)) throw fault;
      this.#files.set(stamp, { fault: fault.message });
      return undefined;
    }
  }
}

const keyOf = ({ seed, decisions }: SeededDecisions): string => [seed, ...decisions].join("\n");

/** One of them. */
export class ListedRun implements RunSummary {
  readonly name: string;
  readonly file: string;
  readonly when: Date;
  readonly stamp: string;
  readonly #list: RunList;

  constructor(file: string, { when, stamp }: ReturnType<Shelf["seen"]>, list: RunList) {
    this.file = file;
    this.name = isRunName(file) ? file : quoted(file);
    this.when = when;
    // By its name as well: a run is never opened by another.
    this.stamp = isRunName(file) ? stamp : `${stamp} ${file}`;
    this.#list = list;
  }

  get fault() {
    return this.#list.fault(this);
  }

  get chapter() {
    return this.#list.whereabouts(this).chapter;
  }

  get title() {
    return this.#list.whereabouts(this).title;
  }

  get day() {
    return this.#list.whereabouts(this).day;
  }

  get line() {
    return this.#list.whereabouts(this).line;
  }

  get decisions() {
    return this.#list.whereabouts(this).decisions;
  }

  get fate() {
    return this.#list.whereabouts(this).fate;
  }

  get ending() {
    return this.#list.whereabouts(this).ending;
  }

  get endings() {
    return this.#list.whereabouts(this).endings;
  }

  /** The fields of `runs --json`. */
  toJSON(): RunSummary {
    const { name, when, fault } = this;
    return fault === undefined ? { name, when, ...this.#list.whereabouts(this) } : { name, when, fault };
  }
}
