import type { Book } from "../../ink/book.ts";
import { ShelfFault } from "../file/save-fault.ts";
import type { Shelf } from "../file/shelf.ts";
import { addBits, type Bits, hasBit, makeBits } from "./bits.ts";
import { type BookLists, listBook } from "./book-lists.ts";
import { Players } from "./player.ts";
import { type RunRecord, readRecordCache, writeRecordCache } from "./record-cache.ts";
import { gatherRead, type ReadOf, type SeededTree, takenIn } from "./run-record.ts";

/** A run as it lies in its folder. */
export interface KeptRun {
  readonly name: string;
  /** Another text whenever the file is. */
  readonly stamp: string;
  /** Undefined where it cannot be opened. */
  open(): SeededTree | undefined;
}

/** What was read and taken in a run. */
export interface NamedRecord {
  readonly name: string;
  readonly taken: Bits;
  readonly read: ReadOf;
}

/** What has been read, of a book or of a part of its runs. */
export interface WasRead {
  readonly texts: Bits;
  readonly offered: Bits;
}

// As many decisions are read and replayed sooner than it takes to note what came of it.
const FEW = 1_000;

/**
 * What was read before in any kept run, and what was taken: found from the run files when somebody asks, and known until
 * a file changes.
 */
export class ReadRecord {
  readonly lists: BookLists;
  readonly players: Players;
  readonly #shelf: Pick<Shelf, "noted" | "note">;
  readonly #of: string;
  readonly #runs: () => readonly KeptRun[];
  #known: Map<string, RunRecord> | undefined;

  constructor(
    book: Book,
    shelf: Pick<Shelf, "noted" | "note">,
    version: string,
    runs: () => readonly KeptRun[],
  ) {
    this.lists = listBook(book);
    this.players = new Players(book, this.lists);
    this.#shelf = shelf;
    this.#of = `${version} ${book.hash}`;
    this.#runs = runs;
  }

  /**
   * Whether a choice was taken in any kept run but the one of this name. No run is replayed for it, and none is known
   * where the folder cannot be listed: whoever only plays on is told of that elsewhere.
   */
  takenBut(name: string): (id: string) => boolean {
    const { choices, choiceAt } = this.lists;
    const taken = makeBits(choices.length);
    try {
      for (const { record } of this.#take(name)) addBits(taken, record.taken);
    } catch (fault) {
      if (!(fault instanceof ShelfFault)) throw fault;
    }
    return (id) => hasBit(taken, choiceAt(id) ?? -1);
  }

  /** What was read in all kept runs but the one of this name. */
  readBut(name: string): WasRead {
    return together(
      this.lists,
      this.#replayed(name).map(({ read }) => read),
    );
  }

  /** Every run that can be opened, the last played first, with what was read and taken in it. */
  all(): NamedRecord[] {
    return this.#replayed();
  }

  /** What was read on the ways of one run, wherever it is kept. */
  readIn(kept: SeededTree): ReadOf | undefined {
    const player = this.players.open(kept.seed);
    return player && gatherRead(player, [kept], this.lists).get(kept);
  }

  get #records(): Map<string, RunRecord> {
    this.#known ??= readRecordCache(this.#shelf.noted("read"), this.#of, this.lists);
    return this.#known;
  }

  /** The runs that can be opened, each with what was taken in it. */
  #take(but?: string): { readonly run: KeptRun; readonly record: RunRecord }[] {
    const runs = this.#runs().filter(({ name }) => name !== but);
    let newly = 0;
    for (const run of runs) {
      if (this.#records.has(run.stamp)) continue;
      const kept = run.open();
      if (!kept) continue;
      newly += kept.tree.ids.length;
      this.#records.set(run.stamp, { taken: takenIn(kept, this.lists) });
    }
    if (newly > FEW) this.#note(runs);
    return runs.flatMap((run) => {
      const record = this.#records.get(run.stamp);
      return record ? [{ run, record }] : [];
    });
  }

  #replayed(but?: string): NamedRecord[] {
    const runs = this.#take(but).map(({ run }) => run);
    const missing = new Map<SeededTree, KeptRun>();
    let newly = 0;
    for (const run of runs) {
      const kept = this.#records.get(run.stamp)?.read ? undefined : run.open();
      if (!kept) continue;
      missing.set(kept, run);
      newly += kept.tree.ids.length;
    }
    for (const [kept, read] of this.#gather([...missing.keys()])) {
      const stamp = missing.get(kept)?.stamp ?? "";
      const record = this.#records.get(stamp);
      if (record) this.#records.set(stamp, { taken: record.taken, read });
    }
    if (newly > FEW) this.#note(runs);
    return runs.flatMap(({ name, stamp }) => {
      const { taken, read } = this.#records.get(stamp) ?? {};
      return taken && read ? [{ name, taken, read }] : [];
    });
  }

  #gather(all: readonly SeededTree[]): [SeededTree, ReadOf][] {
    if (all.length === 0) return [];
    const seeds = this.players.isForAll ? [undefined] : [...new Set(all.map(({ seed }) => seed))];
    return seeds.flatMap((seed) => {
      const player = this.players.open(seed ?? 0);
      const runs = seed === undefined ? all : all.filter((kept) => kept.seed === seed);
      return player ? [...gatherRead(player, runs, this.lists)] : [];
    });
  }

  #note(runs: readonly KeptRun[]): void {
    const records = new Map<string, RunRecord>();
    for (const { stamp } of runs) {
      const record = this.#records.get(stamp);
      if (record) records.set(stamp, record);
    }
    this.#shelf.note("read", writeRecordCache(records, this.#of));
  }
}

/** All of it in one. */
export function together({ texts, choices }: BookLists, parts: readonly WasRead[]): WasRead {
  const all = { texts: makeBits(texts.length), offered: makeBits(choices.length) };
  for (const part of parts) {
    addBits(all.texts, part.texts);
    addBits(all.offered, part.offered);
  }
  return all;
}
