import type { Place, Sources } from "../sources.ts";

/** A line that was not read as it is written, and all that may not have been understood for its sake. */
export interface Unread {
  file: string;
  line: number;
  text: string;
  /** Where what it opens is not closed, the last line taken in by it. */
  lastLine?: number | undefined;
}

/** So often a line is mended before it is taken out. */
const MOST_TIMES = 6;

/** The story as the parser gets it: as written, except for the lines ink cannot read. */
export class Draft {
  readonly #sources: Sources;
  readonly #mended = new Map<string, string>();
  readonly #times = new Map<string, number>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  text(file: string): string | undefined {
    return this.#mended.get(file) ?? this.#sources.text(file);
  }

  /** The files that were taken into the book, each time it was read. */
  readonly included: ReadonlySet<string>[] = [];
  /** Lines that are not as written any more. */
  readonly unread: Unread[] = [];

  /** Rewrites one line in memory. @returns whether that changed anything */
  mend({ file, line }: Place, change: (text: string) => string, lastLine?: number): boolean {
    const lines = (this.text(file) ?? "").split("\n");
    const before = lines[line - 1] ?? "";
    const times = 1 + (this.#times.get(`${file}:${line}`) ?? 0);
    this.#times.set(`${file}:${line}`, times);
    // One slip's mending may be another's slip.
    const after = times > MOST_TIMES ? struckOut(before) : change(before);
    lines[line - 1] = after;
    this.#mended.set(file, lines.join("\n"));
    if (after !== before) this.unread.push({ file, line, text: before, lastLine });
    return after !== before;
  }

  /**
   * Takes out the braces around a place, so that the rest of the line is read, or else the line.
   * A heading stays, or all that diverts to it would be at fault too.
   */
  strike(at: Place): boolean {
    if (this.mend(at, (text) => withoutBraces(text, at.column))) return true;
    return this.mend(at, struckOut);
  }
}

const struckOut = (text: string): string => (/^\s*=/.test(text) ? text : text.endsWith("\r") ? "\r" : "");

/** Blanked and not taken out, so that the columns behind them stay. */
const withoutBraces = (text: string, column: number): string =>
  text.replace(/\{[^{}]*\}/g, (braces, start: number) =>
    start < column && column <= start + braces.length ? " ".repeat(braces.length) : braces,
  );
