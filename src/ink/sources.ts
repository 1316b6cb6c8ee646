import type { Addition } from "./assertions.ts";

/** The file a story starts from, where it is not said. */
export const MAIN = "main.ink";

/** What ink takes for a name, to be put into an expression with the flag u: no digits alone, but it may begin with one. */
export const NAME = String.raw`(?!\d+(?![\p{L}\p{N}_]))[\p{L}\p{N}_]+`;
/** A name with what it lies in, `knot.stitch.label`, and a full stop that somebody put behind it. */
export const DOTTED = String.raw`(?!\d+(?![\p{L}\p{N}_]))[\p{L}\p{N}_][\p{L}\p{N}_.]*`;
/** The label of a choice or gather. */
export const LABEL = String.raw`\(\s*${NAME}\s*\)`;

const HEADING = new RegExp(String.raw`^\s*(?:={2,}|=\s*${NAME})`, "u");
const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Where the story's files come from; paths are story-relative with forward slashes. */
export interface StoryFiles {
  /** The file the story starts from. */
  readonly main?: string;
  /** The end of the path it lies at, by which it is known where it has no name of its own. */
  readonly place?: string;
  /**
   * The text of a file; what in it is no text, because it is no UTF-8, as lone surrogates, which no text has.
   * @throws Error that says why a file which is there cannot be read.
   */
  read(path: string): string | undefined;
  /** Every .ink file there is, where that can be known. */
  list?(): readonly string[];
}

/** A point in the story as its writer sees it; column is 1-based. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The story's text, each file read once, and the way from ink's positions back to it. */
export class Sources {
  /** Where to point when no place is known. */
  readonly start: Place;
  readonly #files: StoryFiles;
  readonly #misread: Place[] = [];
  readonly #unread = new Map<string, string>();
  readonly #texts = new Map<string, string | undefined>();
  #list: readonly string[] | undefined;
  readonly #lines = new Map<string, string[]>();
  readonly #comments = new Map<string, TextRange[]>();
  readonly #additions = new Map<string, readonly Addition[]>();

  constructor(files: StoryFiles, main: string) {
    this.start = { file: main, line: 1, column: 1 };
    this.#files = files;
  }

  /** Without the byte-order mark, which ink would print, and with a sign for each byte that is no text. */
  text(file: string): string | undefined {
    if (!this.#texts.has(file)) {
      const written = this.#read(file);
      const read = written === undefined ? undefined : withoutMark(written);
      const noText = read?.search(LONE_SURROGATE) ?? -1;
      if (read !== undefined && noText >= 0) this.#misread.push(placeIn(file, read, noText));
      this.#texts.set(file, read?.replace(LONE_SURROGATES, "\ufffd"));
    }
    return this.#texts.get(file);
  }

  /** Why a file that is there has no text. */
  whyUnread(file: string): string | undefined {
    return this.#unread.get(file);
  }

  #read(file: string): string | undefined {
    try {
      return this.#files.read(file);
    } catch (error) {
      this.#unread.set(file, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** The first place in each file read so far that is no text. */
  get misread(): readonly Place[] {
    return this.#misread;
  }

  /** Every .ink file of the story's folder, as far as that is known. */
  list(): readonly string[] {
    this.#list ??= this.#files.list?.() ?? [];
    return this.#list;
  }

  line(file: string, line: number): string {
    return remember(this.#lines, file, () => (this.text(file) ?? "").split(/\r?\n/))[line - 1] ?? "";
  }

  /** What of a file ink reads and nobody wrote; in the order of the text. */
  noteAdditions(file: string, additions: readonly Addition[]): void {
    this.#additions.set(file, additions);
  }

  /**
   * The place ink means by a line and column of its own. ink's parser never sees comments, so
   * what stands behind a block comment on the same line has moved to the left; and behind what was added, to the right.
   */
  place(file: string, line: number, inkColumn: number): Place {
    let column = inkColumn;
    for (const added of this.#additions.get(file) ?? [])
      if (added.line === line && added.column < column)
        column = Math.max(added.column, column - added.length);
    if (this.line(file, line).includes("*/")) {
      const spans = remember(this.#comments, file, () => blockComments(this.text(file) ?? ""));
      for (const span of spans) {
        if (span.line === line && span.from <= column) column += span.length;
      }
    }
    return { file, line, column };
  }

  /** The word at fault, from there on or else just before; without one, the next thing written. */
  find(from: Place, word?: string, lastLine = from.line): Place {
    for (let line = from.line; word && line <= lastLine; line += 1) {
      const at = wordIndex(this.line(from.file, line), word, line === from.line ? from.column - 1 : 0);
      if (at >= 0) return { file: from.file, line, column: at + 1 };
    }
    const text = this.line(from.file, from.line);
    const before = word ? text.lastIndexOf(word, from.column - 1) : -1;
    if (before >= 0) return { ...from, column: before + 1 };
    const next = text.slice(from.column - 1).search(/\S/);
    return { ...from, column: next >= 0 ? from.column + next : Math.min(from.column, text.length + 1) };
  }
}

/** A text without the byte-order mark, which ink would print. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

/** Whether a line begins a knot or a stitch. */
export const isHeading = (line: string): boolean => HEADING.test(line);

function placeIn(file: string, text: string, index: number): Place {
  const before = text.slice(0, index).split("\n");
  return { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

interface TextRange {
  line: number;
  /** 1-based column of the part of a block comment that stands on this line. */
  from: number;
  length: number;
}

/** ink knows comments even inside strings, and takes the empty block comment for text. */
function blockComments(text: string): TextRange[] {
  const spans: TextRange[] = [];
  for (const match of text.matchAll(/\/\/[^\n]*|\/\*(?!\*\/).*?(?:\*\/|$)/gs)) {
    if (match[0].startsWith("//")) continue;
    const before = text.slice(0, match.index);
    const firstLine = before.split("\n").length;
    const firstColumn = match.index - before.lastIndexOf("\n");
    for (const [index, part] of match[0].split("\n").entries()) {
      spans.push({ line: firstLine + index, from: index === 0 ? firstColumn : 1, length: part.length });
    }
  }
  return spans;
}

function wordIndex(line: string, word: string, from: number): number {
  const inWord = /[\p{L}\p{N}_]/u;
  for (let at = line.indexOf(word, from); at >= 0; at = line.indexOf(word, at + 1)) {
    const isWhole = !inWord.test(line[at - 1] ?? " ") && !inWord.test(line[at + word.length] ?? " ");
    if (isWhole || !inWord.test(word)) return at;
  }
  return -1;
}

function remember<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
