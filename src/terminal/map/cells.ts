import type { Dots } from "./dots.ts";

/** Dots of a cell across, and down. */
export const ACROSS = 2;
export const DOWN = 4;

// From the upper left dot down, then the right column.
const BRAILLE = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80] as const;
const BLANK_BRAILLE = 0x2800;

// What a letter of any terminal looks like in the dots of its cell: four rows of two.
const STROKES: readonly (readonly [letter: string, ...rows: string[]])[] = [
  ["|", "#.#.#.#.", ".#.#.#.#", "######..", "..######"],
  ["/", ".##.#.#.", ".#.##.#.", ".#.#.##.", ".#.##...", "...##.#.", ".##.....", ".....##."],
  ["\\", "#.#..#.#", "#..#.#.#", "#.#.#..#", "#..#.#..", "..#..#.#", "#..#....", "....#..#"],
  ["-", "..##....", "....##..", "...#....", "..#....."],
  ["_", "......##"],
  [".", "......#.", ".......#", ".....#..", "....#..."],
  ["'", "##......", "#.......", ".#......"],
];

/** What the dots of each cell are, row by row: a bit for each dot, as braille counts them. */
export function cellsOf({ width, set }: Dots): Uint8Array {
  const columns = width / ACROSS;
  const cells = new Uint8Array(set.length / (ACROSS * DOWN));
  for (let at = 0; at < set.length; at += 1) {
    if (set[at] !== 1) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    const cell = Math.floor(y / DOWN) * columns + Math.floor(x / ACROSS);
    cells[cell] = (cells[cell] ?? 0) | (BRAILLE[(x % ACROSS) * DOWN + (y % DOWN)] ?? 0);
  }
  return cells;
}

/** The cell as one character: its very dots, or the letter that looks most like them. */
export function drawCell(bits: number, unicode: boolean): string {
  if (bits === 0) return " ";
  if (unicode) return String.fromCharCode(BLANK_BRAILLE + bits);
  letters ??= letterTable();
  return letters[bits] ?? " ";
}

// Made when a map is first drawn in letters: most are drawn in dots.
let letters: string[] | undefined;

/** For each cell there can be, the letter that has the fewest dots otherwise. */
function letterTable(): string[] {
  const shapes = STROKES.flatMap(([letter, ...pictures]) =>
    pictures.map((picture) => ({ letter, bits: bitsOf(picture) })),
  );
  return Array.from({ length: 256 }, (_, bits) => {
    const unlike = (shape: number) => bitCount(bits ^ shape);
    return shapes.reduce((best, shape) => (unlike(shape.bits) < unlike(best.bits) ? shape : best)).letter;
  });
}

const bitsOf = (picture: string): number =>
  Array.from(picture).reduce(
    (bits, dot, index) => bits | (dot === "#" ? (BRAILLE[(index % ACROSS) * DOWN + (index >> 1)] ?? 0) : 0),
    0,
  );

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
