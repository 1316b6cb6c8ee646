import type { Book } from "../../ink/book.ts";
import type { BookMap } from "../../ink/compile/book-map.ts";
import type { Compiled } from "../../ink/compile/compile.ts";
import { type MappedBook, rewordBook } from "../../ink/compile/reword-book.ts";
import { findRewording, type LoneFile, type Rewording, readAlone } from "../../ink/compile/rewording.ts";
import type { StoryFiles } from "../../ink/sources.ts";

/** What became of a story since it was compiled last, and which of its files are others now. */
export type Growth =
  | { readonly kind: "same" }
  /** Only words are others: the same decisions lead to the same places. */
  | { readonly kind: "reworded"; readonly changed: readonly string[]; readonly book: Book }
  /** It was compiled anew, if it could be. */
  | { readonly kind: "compiled"; readonly changed: readonly string[]; readonly compiled: Compiled };

/** Compiles a story, and reads it only through what `seen` makes of its files. */
export type Compile = (files: StoryFiles, seen: (files: StoryFiles) => StoryFiles) => Compiled;

/** What was looked at of a story while it was compiled. */
interface Looked {
  readonly texts: Map<string, string | undefined>;
  list?: readonly string[];
}

/** The last book there was, and the files it was made of. */
interface Whole {
  readonly looked: Looked;
  readonly map: () => BookMap;
  /** Found once it is asked for, and again wherever words were changed. */
  mapped?: MappedBook;
  readonly book: Book;
}

/**
 * A story that is compiled over and over while it is written. Where only words were changed, the files they stand in are
 * read and nothing else is; what comes of it is what compiling would come to.
 */
export class GrowingBook {
  readonly #compile: Compile;
  #looked: Looked | undefined;
  #whole: Whole | undefined;
  readonly #read = new Map<string, LoneFile>();

  constructor(compile: Compile) {
    this.#compile = compile;
  }

  /** Where all of the last book stands that could be made. */
  get map(): BookMap | undefined {
    return this.#whole && mapped(this.#whole).map;
  }

  /** A line of a file as that book has it. */
  line(file: string, line: number): string {
    return this.#whole?.looked.texts.get(file)?.split(/\r?\n/)[line - 1] ?? "";
  }

  /** Every file that was looked for, whether it was there or not. */
  get paths(): readonly string[] {
    return [...(this.#looked?.texts.keys() ?? [])];
  }

  /** Those that had words in them when it was compiled and have none now, or are gone. */
  emptied(files: StoryFiles): string[] {
    return [...(this.#looked?.texts ?? [])].flatMap(([path, text]) =>
      text && !textOf(files, path) ? [path] : [],
    );
  }

  /**
   * Takes in the story as it is now.
   * @param others what else is not as it was, by its names: for that, it is compiled
   */
  grow(files: StoryFiles, others: readonly string[] = []): Growth {
    const looked = this.#looked;
    if (!looked) return { kind: "compiled", changed: [], compiled: this.#compileAnew(files) };
    const { texts, list } = looked;
    const reread = [...texts.keys()].filter((path) => textOf(files, path) !== texts.get(path));
    const listed = list ? otherNames(list, files.list?.() ?? []) : [];
    const changed = [...new Set([...reread, ...listed, ...others])];
    if (changed.length === 0) return { kind: "same" };
    const book = changed.length === reread.length ? this.#reword(looked, reread, files) : undefined;
    return book
      ? { kind: "reworded", changed, book }
      : { kind: "compiled", changed, compiled: this.#compileAnew(files) };
  }

  /** Does beforehand what it takes to reword these files, while nobody waits for it. */
  prepare(paths: readonly string[]): void {
    if (!this.#whole) return;
    mapped(this.#whole);
    const { texts } = this.#whole.looked;
    for (const path of paths) {
      const text = path.endsWith(".ink") && !this.#read.has(path) ? texts.get(path) : undefined;
      const read = text === undefined ? undefined : readAlone(path, text);
      if (read) this.#read.set(path, read);
    }
  }

  #compileAnew(files: StoryFiles): Compiled {
    let looked: Looked = { texts: new Map() };
    this.#read.clear();
    const compiled = this.#compile(files, (seen) => {
      // Where it is compiled more than once, the last time counts.
      looked = { texts: new Map() };
      return noting(seen, looked);
    });
    this.#looked = looked;
    const { book, map } = compiled;
    if (book && map) this.#whole = { looked, book, map };
    return compiled;
  }

  #reword({ texts }: Looked, changed: readonly string[], files: StoryFiles): Book | undefined {
    const whole = this.#whole;
    // Where it did not compile last, nobody knows what else is wrong with it.
    if (whole?.looked.texts !== texts) return undefined;
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
    const reworded = rewordBook(mapped(whole), rewordings);
    if (!reworded) return undefined;
    whole.mapped = reworded;
    for (const [file, after] of read) {
      this.#read.set(file, after);
      texts.set(file, textOf(files, file));
    }
    return reworded.book;
  }
}

function mapped(whole: Whole): MappedBook {
  whole.mapped ??= { book: whole.book, map: whole.map() };
  return whole.mapped;
}

/** The same files; what is read of them is written down. */
const noting = (files: StoryFiles, looked: Looked): StoryFiles => ({
  ...files,
  read(path) {
    try {
      const text = files.read(path);
      looked.texts.set(path, text);
      return text;
    } catch (fault) {
      looked.texts.set(path, unreadFor(fault));
      throw fault;
    }
  },
  ...(files.list ? { list: () => (looked.list = files.list?.() ?? []) } : {}),
});

/** The names that stand in one of two lists only. */
const otherNames = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.filter((name) => !other.includes(name)),
  ...other.filter((name) => !one.includes(name)),
];

/** One that is there and cannot be read is another than one that is missing. */
const unreadFor = (fault: unknown): string => `\0${String(fault)}`;

function textOf(files: StoryFiles, path: string): string | undefined {
  try {
    return files.read(path);
  } catch (fault) {
    return unreadFor(fault);
  }
}
