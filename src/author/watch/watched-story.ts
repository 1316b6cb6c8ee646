import type { Book } from "../../ink/book.ts";
import type { BookMap } from "../../ink/compile/book-map.ts";
import type { Problem } from "../../ink/problem.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { Fault } from "../../run/file/fault.ts";
import { GrowingBook } from "../incremental/growing-book.ts";
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

/** A story that is looked at again and again while somebody writes it. */
export class WatchedStory {
  readonly #open: () => StoryFiles;
  readonly #growing = new GrowingBook(compileStory);
  #last: Save = { kind: "none" };
  #isAway = false;

  /** @param open the story as it lies on the disk now; throws a Fault where there is none */
  constructor(open: () => StoryFiles) {
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

  /** Every file the book was looked for in. */
  get paths(): readonly string[] {
    return this.#growing.paths;
  }

  /** @param isPatient what is missing has been waited for */
  look(isPatient: boolean): Save {
    let files: StoryFiles;
    try {
      files = this.#open();
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      return this.#away(fault.message, isPatient);
    }
    if (!isPatient && this.#growing.emptied(files).length > 0) return { kind: "unsettled" };
    const growth = this.#growing.grow(files);
    const wasAway = this.#isAway;
    this.#isAway = false;
    if (growth.kind === "same") return wasAway ? this.#last : { kind: "none" };
    const { changed } = growth;
    const { book, problems } = growth.kind === "compiled" ? growth.compiled : { ...growth, problems: [] };
    this.#last = book
      ? { kind: "taken", files: changed, book }
      : { kind: "refused", files: changed, problems };
    return this.#last;
  }

  #away(says: string, isPatient: boolean): Save {
    if (this.#isAway) return { kind: "none" };
    if (!isPatient) return { kind: "unsettled" };
    this.#isAway = true;
    return { kind: "away", says };
  }
}
