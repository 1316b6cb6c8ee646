import type { Book } from "../../ink/book.ts";
import type { BookMap } from "../../ink/compile/book-map.ts";
import type { Problem } from "../../ink/problem.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { Fault } from "../../run/file/fault.ts";
import { asProblems, type Branch, type LeftOut } from "../branches/branch.ts";
import { compileWith } from "../branches/compile-with.ts";
import { filesWith } from "../branches/files-with.ts";
import { GrowingBook, type Growth } from "../incremental/growing-book.ts";
import { compileStory } from "../story-book.ts";

/** What a look at a story's files came to. */
export type Save =
  | { readonly kind: "none" }
  /** Something is missing that was there, or empty: it is perhaps just being saved. */
  | { readonly kind: "unsettled" }
  /** There is a book of it. */
  | { readonly kind: "taken"; readonly files: readonly string[]; readonly book: Book }
  /** It does not compile. */
  | { readonly kind: "refused"; readonly files: readonly string[]; readonly problems: readonly Problem[] }
  /** There is no story where it was. */
  | { readonly kind: "away"; readonly says: string };

/** A story as it lies on the disk, with the branches there are for it and those that cannot be read. */
export interface StoryNow {
  readonly files: StoryFiles;
  readonly branches: readonly Branch[];
  readonly leftOut: readonly LeftOut[];
}

/** A story that is looked at again and again while somebody writes it. */
export class WatchedStory {
  readonly #open: () => StoryNow;
  readonly #growing = new GrowingBook((_, seen) => this.#compile(seen));
  #now: StoryNow | undefined;
  /** The places of the branches that are in the last book there was. */
  #taken: ReadonlySet<string> = new Set();
  /** Of each branch, by its place, whether it was compiled with the book last, and what of it is not among the book's files. */
  #branches: ReadonlyMap<string, { readonly isTaken: boolean; readonly text: string }> = new Map();
  #last: Save = { kind: "none" };
  #isAway = false;

  /** @param open looks at the disk; throws a Fault where there is no story */
  constructor(open: () => StoryNow) {
    this.#open = open;
  }

  /** Where all of the last book stands that could be made. */
  get map(): BookMap | undefined {
    return this.#growing.map;
  }

  /** A line of a file as that book has it. */
  line(file: string, line: number): string {
    return this.#growing.line(file, line);
  }

  /** Every file the book was looked for in, and the places of its branches. */
  get paths(): readonly string[] {
    return [...this.#growing.paths, ...this.#branches.keys()];
  }

  /** Does beforehand what the next save will take, if it is of words: of the files that were saved last, if any were. */
  prepare(): void {
    this.#growing.prepare("files" in this.#last ? this.#last.files : []);
  }

  /** @param isPatient what is missing has been waited for */
  look(isPatient: boolean): Save {
    let now: StoryNow;
    try {
      now = this.#open();
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      return this.#away(fault.message, isPatient);
    }
    const files = filesWith(
      now.files,
      now.branches.filter(({ place }) => this.#branches.get(place)?.isTaken),
    );
    if (!isPatient && this.#growing.emptied(files).length > 0) return { kind: "unsettled" };
    this.#now = now;
    const growth = this.#growing.grow(files, this.#changedBranches(now));
    const wasAway = this.#isAway;
    this.#isAway = false;
    if (growth.kind === "same") return wasAway ? this.#last : { kind: "none" };
    this.#last = saveOf(growth);
    return this.#last;
  }

  /** With every branch there is. One that was in the book and cannot be now keeps the book from being read. */
  #compile(seen: (files: StoryFiles) => StoryFiles) {
    const { files, branches, leftOut } = this.#now ?? this.#open();
    const compiled = compileWith(files, branches, (merged) => compileStory(seen(merged)));
    // Where the book by itself cannot be read, its branches are what they were.
    const taken = compiled.book ? new Set(compiled.taken.map(({ place }) => place)) : this.#taken;
    this.#branches = new Map(
      [...branches, ...leftOut].map((branch) => {
        const isTaken = taken.has(branch.place);
        return [branch.place, { isTaken, text: whatCompiles(branch, isTaken) }];
      }),
    );
    const lost = [...leftOut, ...compiled.leftOut].filter(({ place }) => this.#taken.has(place));
    if (lost.length > 0) return { problems: lost.flatMap(asProblems) };
    if (compiled.book) this.#taken = taken;
    return compiled;
  }

  /** The places of those for which all has to be compiled, whatever of their files is in the book. */
  #changedBranches({ branches, leftOut }: StoryNow): string[] {
    const now = [...branches, ...leftOut];
    const places = new Set(now.map(({ place }) => place));
    const gone = [...this.#branches.keys()].filter((place) => !places.has(place));
    const changed = now.filter((branch) => {
      const known = this.#branches.get(branch.place);
      return known?.text !== whatCompiles(branch, known?.isTaken ?? false);
    });
    return [...gone, ...changed.map(({ place }) => place)];
  }

  #away(says: string, isPatient: boolean): Save {
    if (this.#isAway) return { kind: "none" };
    if (!isPatient) return { kind: "unsettled" };
    this.#isAway = true;
    return { kind: "away", says };
  }
}

function saveOf(growth: Exclude<Growth, { kind: "same" }>): Save {
  const { changed: files } = growth;
  if (growth.kind === "reworded") return { kind: "taken", files, book: growth.book };
  const { book, problems } = growth.compiled;
  return book ? { kind: "taken", files, book } : { kind: "refused", files, problems };
}

/** What of a branch is not among the files of the book: its manifest, and where it was left out, all of it. */
const whatCompiles = (branch: Branch | LeftOut, isTaken: boolean): string =>
  "manifest" in branch
    ? JSON.stringify([branch.manifest, isTaken ? [...branch.files.keys()] : [...branch.files]])
    : branch.says;
