import fc from "fast-check";
import { expect, test } from "vitest";
import { splitCells } from "../../../src/terminal/device/cells.ts";
import { type Frame, openPainter } from "../../../src/terminal/device/painter.ts";
import { rounds } from "../../durability/rounds.ts";
import { emulated, TASTES } from "./emulated.ts";

const COLUMNS = 24;
const ROWS = 3;

// Each with the columns it takes in a frame, and whether all terminals agree on that.
const SURE: readonly (readonly [text: string, columns: number])[] = [
  ..."a b.é“—Ж".split("").map((text) => [text, 1] as const),
  ..."漢字語もＡ。한".split("").map((text) => [text, 2] as const),
];
const DOUBTFUL = [
  ["e\u0301", 1],
  ["か\u3099", 2],
  ["ی\u200c", 1],
  ["☠", 1],
  ["☠\ufe0f", 2],
  ["1\ufe0f\u20e3", 2],
  ["👍", 2],
  ["👍🏽", 2],
  ["✌🏽", 2],
  ["🇯🇵", 2],
  ["👩\u200d👩\u200d👧", 2],
  ["🏳\u200d🌈", 2],
  ["𠮷", 2],
  ["น้ำ", 2],
  ["क्ष", 2],
  ["ｶﾞ", 2],
] as const;
const COLOURS = ["", "\x1b[1m", "\x1b[38;5;130m"] as const;

const piece = fc.record({
  glyph: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...SURE) },
    { weight: 1, arbitrary: fc.constantFrom(...DOUBTFUL) },
  ),
  colour: fc.constantFrom(...COLOURS),
});
type Piece = { readonly glyph: readonly [text: string, columns: number]; readonly colour: string };
type Screen = readonly (readonly Piece[])[];

// Few different lines, so that one often stays partly as it was.
const screens: fc.Arbitrary<Screen[]> = fc
  .array(fc.array(piece, { maxLength: 20 }), { minLength: 1, maxLength: 3 })
  .chain((pool) => {
    const tail = fc.array(piece, { maxLength: 4 });
    const line = fc
      .tuple(fc.constantFrom(...pool), fc.nat(20), tail)
      .map(([kept, cut, more]) => [...kept.slice(0, cut), ...more, ...kept.slice(cut + more.length)]);
    return fc.array(fc.array(line, { minLength: ROWS, maxLength: ROWS }), { minLength: 2, maxLength: 5 });
  });

const frameOf = (screen: Screen): Frame =>
  screen.map((line) =>
    splitCells(line.map(({ glyph: [text], colour }) => `${colour}${text}\x1b[m`).join(""), COLUMNS, 8),
  );

/** What must stand where: all of a character that is certain, and where a doubtful one begins. */
function standing(screen: Screen, grid: string[][]): [must: string, stands: string][] {
  return screen.flatMap((line, row) => {
    const found: [string, string][] = [];
    let column = 0;
    for (const { glyph } of line) {
      const [text, columns] = glyph;
      if (column + columns > COLUMNS) break;
      const cells = grid[row]?.slice(column, column + columns) ?? [];
      if (SURE.includes(glyph)) found.push([text + "/".repeat(columns - 1), cells.join("/")]);
      else found.push([String.fromCodePoint(text.codePointAt(0) ?? 0), Array.from(cells[0] ?? "")[0] ?? ""]);
      column += columns;
    }
    for (; column < COLUMNS; column += 1) found.push([" ", grid[row]?.[column] ?? ""]);
    return found;
  });
}

test.for(TASTES)(
  "after every change each character stands in the column the frame gives it, where pictures are taken for %s",
  async (taste) => {
    await fc.assert(
      fc.asyncProperty(screens, async (all) => {
        const { written, grid, terminal } = emulated(COLUMNS, ROWS, taste);
        await written("\x1b[?7l");
        const painter = openPainter({ columns: COLUMNS, rows: ROWS }, frameOf([[], [], []]));
        try {
          for (const screen of all) {
            await written(painter.paint(frameOf(screen)));
            const found = standing(screen, grid());
            expect(found.map(([, stands]) => stands)).toEqual(found.map(([must]) => must));
          }
        } finally {
          painter.close();
          terminal.dispose();
        }
      }),
      { numRuns: rounds(60, 300) },
    );
  },
);
