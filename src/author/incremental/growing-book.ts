import type { Book } from "../../ink/book.ts";
import type { BookMap } from "../../ink/compile/book-map.ts";
import type { Compiled } from "../../ink/compile/compile.ts";
import { type MappedBook, rewordBook } from "../../ink/compile/reword-book.ts";
import { findRewording, type LoneFile, type Rewording, readAlone } from "../../ink/compile/rewording.ts";
import type { StoryFiles } from "../../ink/sources.ts";

/** What became of a story since it was compiled last. */
export type Growth =
  /** Every file that is in the book is as it was. */
  | { readonly kind: "same" }
  /** Only words are others: the same decisions lead to the same places. */
  | { readonly kind: "reworded"; readonly book: Book }
  /** It was compiled anew, if it could be. */
  | { readonly kind: "compiled"; readonly compiled: Compiled };

/** What a story is compiled with. */
export type Compile = (files: StoryFiles) => Compiled;

/** What was looked at of a story while it was compiled. */
interface Looked {
  readonly texts: Map<string, string | undefined>;
  list?: readonly string[];
}

/**
 * A story that is compiled over and over while it is written. Where only words were changed, the files they stand in are
 * read and nothing else is; what came of it is what compiling would have come to.
 */
export class GrowingBook {
  readonly #compile: Compile;
  #looked: Looked | undefined;
  #mapped: MappedBook | undefined;
  #compiled: Compiled | undefined;
  readonly #read = new Map<string, LoneFile>();

  constructor(compile: Compile) {
    this.#compile = compile;
  }

  /** Where all of it stands, as it compiled last; nothing where it did not. */
  get map(): BookMap | undefined {
    return this.#known()?.map;
  }

  /** Takes in the story as it is now. */
  grow(files: StoryFiles): Growth {
    const looked = this.#looked;
    const changed = looked && changesIn(looked, files);
    if (looked && changed?.length === 0) return { kind: "same" };
    const reworded = looked && changed && this.#reword(looked, changed, files);
    if (reworded) {
      this.#mapped = reworded;
      for (const file of changed) looked.texts.set(file, textOf(files, file));
      return { kind: "reworded", book: reworded.book };
    }
    return { kind: "compiled", compiled: this.#compileAnew(files) };
  }

  #compileAnew(files: StoryFiles): Compiled {
    const looked: Looked = { texts: new Map() };
    this.#read.clear();
    this.#mapped = undefined;
    this.#looked = looked;
    this.#compiled = this.#compile(noting(files, looked));
    return this.#compiled;
  }

  #known(): MappedBook | undefined {
    const { book, map } = this.#compiled ?? {};
    if (!this.#mapped && book && map) this.#mapped = { book, map: map() };
    return this.#mapped;
  }

  #reword({ texts }: Looked, changed: readonly string[], files: StoryFiles): MappedBook | undefined {
    const known = this.#known();
    if (!known) return undefined;
    const rewordings: Rewording[] = [];
    const read = new Map<string, LoneFile>();
    for (const file of changed) {
      const [was, is] = [texts.get(file), textOf(files, file)];
      if (!file.endsWith(".ink") || was === undefined || is === undefined) return undefined;
      const before = this.#read.get(file) ?? readAlone(file, was);
      const after = readAlone(file, is);
      const rewording = before && after && findRewording(before, after);
      if (!rewording) return undefined;
      rewordings.push(rewording);
      read.set(file, after);
    }
    const reworded = rewordBook(known, rewordings);
    if (reworded) for (const [file, after] of read) this.#read.set(file, after);
    return reworded;
  }
}

/** The same files, and whoever reads them is written down. */
const noting = (files: StoryFiles, looked: Looked): StoryFiles => ({
  ...files,
  read(path) {
    looked.texts.set(path, textOf(files, path));
    return files.read(path);
  },
  ...(files.list ? { list: () => (looked.list = files.list?.() ?? []) } : {}),
});

/** Which of the files that were looked at are others now; nothing where there are files that were not there, or none that were. */
function changesIn({ texts, list }: Looked, files: StoryFiles): string[] | undefined {
  if (list && list.join("\n") !== files.list?.().join("\n")) return undefined;
  return [...texts].filter(([path, text]) => textOf(files, path) !== text).map(([path]) => path);
}

/** One that is there and cannot be read is another than one that is missing. */
function textOf(files: StoryFiles, path: string): string | undefined {
  try {
    return files.read(path);
  } catch (fault) {
    return `\0${String(fault)}`;
  }
}
