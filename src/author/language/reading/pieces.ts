import type { Outline } from "../../../ink/outline/outline.ts";
import { isHeading, type Place } from "../../../ink/sources.ts";

type At = Pick<Place, "file" | "line">;

/** A stretch of a file that is read as a whole, by its file and its first line. */
export type Piece = string;

const KNOT = /^\s*={2,}/;

/**
 * The files of a book taken apart, each the same way before and after an edit: where that left every knot and stitch on
 * its line into these, and else into no more than the file.
 */
export class Pieces {
  /** By file the first line of each piece. */
  readonly #starts: ReadonlyMap<string, readonly number[]>;
  /** By file the lines on which knots begin. */
  readonly #knots = new Map<string, readonly number[]>();

  private constructor(starts: ReadonlyMap<string, readonly number[]>) {
    this.#starts = starts;
  }

  /** Each file one piece. */
  static whole(files: Iterable<string>): Pieces {
    return new Pieces(new Map([...files].map((file) => [file, [1]])));
  }

  /**
   * @param isParted which files may be taken apart
   * @param outline of the book before
   */
  static parted(
    texts: ReadonlyMap<string, string>,
    textNow: (file: string) => string,
    isParted: (file: string) => boolean,
    { flows }: Pick<Outline, "flows">,
  ): Pieces {
    const headed = new Set(flows.map(({ at }) => `${at.file}:${at.line}`));
    const knots = new Map<string, readonly number[]>();
    const starts = [...texts].map(([file, was]): [string, readonly number[]] => {
      const found = isParted(file) ? headingsIn(was) : undefined;
      const now = textNow(file);
      const isAlike = now === was || JSON.stringify(headingsIn(now)) === JSON.stringify(found);
      if (!found || !isAlike || !found.lines.every((line) => headed.has(`${file}:${line}`)))
        return [file, [1]];
      knots.set(file, found.knots);
      // A knot that has nothing to tell goes on to its first stitch, so that one is read with it.
      const isFirst = (line: number, index: number) =>
        found.knots.includes(found.lines[index - 1] ?? 0) && !found.knots.includes(line);
      return [file, [1, ...found.lines.filter((line, index) => line > 1 && !isFirst(line, index))]];
    });
    const pieces = new Pieces(new Map(starts));
    for (const [file, lines] of knots) pieces.#knots.set(file, lines);
    return pieces;
  }

  of({ file, line }: At): Piece {
    return `${file}:${this.#starts.get(file)?.findLast((start) => start <= line) ?? 1}`;
  }

  in(file: string): Piece[] {
    return (this.#starts.get(file) ?? [1]).map((start) => `${file}:${start}`);
  }

  /** Those of a file that are not as they were. */
  changed(file: string, was: string, now: string): Piece[] {
    if ((this.#starts.get(file)?.length ?? 1) === 1) return this.in(file);
    const before = was.split("\n");
    const lines = now.split("\n").flatMap((line, index) => (line === before[index] ? [] : [index + 1]));
    return [...new Set(lines.map((line) => this.of({ file, line })))];
  }

  /** The lines of a file on which knots begin. */
  knots(file: string): readonly number[] {
    return this.#knots.get(file) ?? [];
  }
}

/** Pieces that are read again. */
export class Reread {
  readonly pieces: Pieces;
  readonly these: ReadonlySet<Piece>;
  readonly files: ReadonlySet<string>;

  constructor(pieces: Pieces, these: Iterable<Piece>) {
    this.pieces = pieces;
    this.these = new Set(these);
    this.files = new Set([...this.these].map((piece) => piece.slice(0, piece.lastIndexOf(":"))));
  }

  has(at: At): boolean {
    return this.files.has(at.file) && this.these.has(this.pieces.of(at));
  }

  with(more: Iterable<Piece>): Reread {
    return new Reread(this.pieces, [...this.these, ...more]);
  }

  /** Whether all of a file is read again. */
  isWhole(file: string): boolean {
    return this.pieces.in(file).every((piece) => this.these.has(piece));
  }

  /** The lines of a text that are read again, by their numbers. */
  linesOf(file: string, text: string): Map<number, string> {
    const lines = text.split("\n").map((line, index) => [index + 1, line] as const);
    return new Map(lines.filter(([line]) => this.has({ file, line })));
  }

  /** Whether one of these pieces begins or ends at a place: what ink complains of there may belong to either side. */
  isOnEdge(at: At): boolean {
    const { pieces } = this;
    if (!this.files.has(at.file)) return false;
    const starts = pieces.in(at.file).map(lineOf);
    const index = starts.indexOf(at.line);
    return (
      index > 0 &&
      [starts[index], starts[index - 1]].some((line) => this.has({ file: at.file, line: line ?? 1 }))
    );
  }

  /**
   * The lines of a file that have to stand besides: on which the knots begin that these pieces lie in, and where it goes on
   * behind each of them.
   */
  linesAround(file: string): Set<number> {
    const { pieces } = this;
    const all = pieces.in(file).map(lineOf);
    const starts = all.filter((line) => this.has({ file, line }));
    const knots = starts.flatMap((start) => pieces.knots(file).findLast((knot) => knot <= start) ?? []);
    const next = starts.flatMap((start) => all[all.indexOf(start) + 1] ?? []);
    return new Set([...knots, ...next]);
  }
}

const lineOf = (piece: Piece): number => Number(piece.slice(piece.lastIndexOf(":") + 1));

/** Nothing where a comment may go over several lines, and take a heading with it. */
function headingsIn(text: string): { lines: number[]; knots: number[]; count: number } | undefined {
  if (text.includes("/*")) return undefined;
  const all = text.split("\n");
  const lines = all.flatMap((line, index) => (isHeading(line) ? [index + 1] : []));
  return { lines, knots: lines.filter((line) => KNOT.test(all[line - 1] ?? "")), count: all.length };
}
