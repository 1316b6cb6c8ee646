import type { Row } from "./rows.ts";

/** A part of a text column that is shown at once. */
interface Screen {
  /** The first row that is not on it: a list of options that fits on one is not shown in two pieces. */
  readonly end: number;
  /** Where the next begins; its first line is the last of this one, so that the eye finds its place again. */
  readonly next: number;
  /** Whether all options have room on one. */
  readonly areWhole: boolean;
}

/** The screen of so many rows that begins at `top`. @param lastTop where the last of them begins */
export function screenFrom(rows: readonly Row[], top: number, height: number, lastTop: number): Screen {
  const options = rows.findIndex(({ choice }) => choice !== undefined);
  const areWhole = options >= 0 && rows.length - options <= height;
  const whole = Math.min(rows.length, top + height);
  // Without the options, and the blank row above them, where they would be shown in two pieces.
  const end = areWhole && whole < rows.length && whole > options && options - 1 > top ? options - 1 : whole;
  return { end, next: areWhole && end >= options - 1 ? lastTop : Math.max(top + 1, end - 1), areWhole };
}

/** On how many screens a text is read from `start` on. */
export function countScreens(rows: readonly Row[], start: number, height: number): number {
  const lastTop = Math.max(0, rows.length - height);
  let count = 1;
  let top = start;
  for (;;) {
    const { end, next } = screenFrom(rows, top, height, lastTop);
    if (end >= rows.length || next <= top) return count;
    top = Math.min(next, lastTop);
    count += 1;
  }
}
