import { type Glyph, isCertain, splitGlyphs } from "../../text/width.ts";

/**
 * One column of the screen: a look, packed as blessed packs it, and what is written to have a character stand there;
 * "" behind a wide one. All of a line written from its first column on leaves the cursor behind its last.
 */
export type Cell = [look: number, text: string];

/** How many bits of colour the terminal shows, as `getColorDepth` of a TTY tells; 1 is none. */
export type ColourDepth = number;

/** The colours a page stands on where it has its own, by their numbers in the palette. */
export interface Ground {
  readonly foreground: number;
  readonly background: number;
}

const DEFAULT = 0x1ff;
const PLAIN = pack(0, DEFAULT, DEFAULT);
const FLAGS: readonly (readonly [flag: number, on: number, off: number])[] = [
  [1, 1, 22],
  [2, 4, 24],
  [4, 5, 25],
  [8, 7, 27],
];

/** A line with its SGR escapes as exactly `columns` cells on this ground: cut at the edge, filled up with blanks. */
export function splitCells(line: string, columns: number, depth: ColourDepth, ground?: Ground): Cell[] {
  const cells: Cell[] = [];
  const plain = ground ? pack(0, shown(ground.foreground, depth), shown(ground.background, depth)) : PLAIN;
  let look = plain;
  for (const [i, piece] of line.split(/\x1b\[([\d;]*)m/).entries()) {
    if (i % 2 === 1) {
      look = lookAfter(look, plain, piece.split(";").map(Number), depth);
      continue;
    }
    const isSure = isCertain(piece);
    for (const glyph of splitGlyphs(piece)) {
      if (cells.length + glyph.columns > columns) return filled(cells, columns, plain);
      if (glyph.columns > 0) cells.push([look, isSure ? glyph.text : written(glyph, cells.length + 1)]);
      for (let behind = 1; behind < glyph.columns; behind++) cells.push([look, ""]);
    }
  }
  return filled(cells, columns, plain);
}

function filled(cells: Cell[], columns: number, plain: number): Cell[] {
  while (cells.length < columns) cells.push([plain, " "]);
  return cells;
}

/**
 * What to write for a character at this column, counted from 1. Where the terminal may take it for wider or narrower
 * than we do, the place is cleared before and the cursor put behind it, so that all that follows stands where it should.
 */
function written({ text, columns }: Glyph, column: number): string {
  if (isCertain(text)) return text;
  return `${" ".repeat(columns)}\x1b[${column}G${text}\x1b[${column + columns}G`;
}

/** The whole frame as one text that needs nothing to be known of what stands on the screen. */
export function frameText(frame: readonly (readonly Cell[])[]): string {
  const rows = frame.map((cells, row) => {
    let look = PLAIN;
    let text = `\x1b[${row + 1};1H`;
    for (const cell of cells) {
      if (cell[0] !== look) text += sgrOf(cell[0]);
      look = cell[0];
      text += cell[1];
    }
    return look === PLAIN ? text.trimEnd() : `${text}\x1b[m`;
  });
  return `\x1b[m\x1b[2J${rows.join("")}`;
}

function pack(flags: number, foreground: number, background: number): number {
  return (flags << 18) | (foreground << 9) | background;
}

// blessed reads SGR too, but takes "no longer bold" for "no longer anything".
function lookAfter(look: number, plain: number, codes: readonly number[], depth: ColourDepth): number {
  let flags = look >> 18;
  const colours = coloursOf(look);
  const own = coloursOf(plain);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    const tens = Math.floor(code / 10) * 10;
    if (code === 0) {
      flags = 0;
      Object.assign(colours, own);
    } else if (code === 38 || code === 48) {
      colours[code] = codes[i + 1] === 5 ? shown(codes[i + 2] ?? DEFAULT, depth) : colours[code];
      i += 2;
    } else if (tens === 30 || tens === 40) {
      const which = tens === 30 ? 38 : 48;
      colours[which] = code % 10 === 9 ? own[which] : shown(code % 10, depth);
    } else if (tens === 90 || tens === 100) {
      colours[tens === 90 ? 38 : 48] = shown(8 + (code % 10), depth);
    }
    for (const [flag, on, off] of FLAGS) {
      if (code === on) flags |= flag;
      if (code === off) flags &= ~flag;
    }
  }
  return pack(flags, colours[38], colours[48]);
}

const coloursOf = (look: number) => ({ 38: (look >> 9) & DEFAULT, 48: look & DEFAULT });

// A terminal of sixteen colours gets the nearest corner of the colour cube.
function shown(colour: number, depth: ColourDepth): number {
  if (depth === 1) return DEFAULT;
  if (depth > 4 || colour < 16 || colour > 255) return colour;
  if (colour >= 232) return [0, 8, 7, 15][Math.floor((colour - 232) / 6)] ?? 7;
  const [red, green, blue] = [36, 6, 1].map((step) => Math.floor((colour - 16) / step) % 6) as [
    number,
    number,
    number,
  ];
  const bright = Math.max(red, green, blue) === 5 ? 8 : 0;
  return bright | (red > 2 ? 1 : 0) | (green > 2 ? 2 : 0) | (blue > 2 ? 4 : 0);
}

function sgrOf(look: number): string {
  const codes = ["", ...FLAGS.filter(([flag]) => (look >> 18) & flag).map(([, on]) => String(on))];
  const { 38: foreground, 48: background } = coloursOf(look);
  for (const [colour, base] of [
    [foreground, 30],
    [background, 40],
  ] as const) {
    if (colour < 8) codes.push(String(base + colour));
    else if (colour < 16) codes.push(String(base + 60 + colour - 8));
    else if (colour !== DEFAULT) codes.push(`${base + 8};5;${colour}`);
  }
  return `\x1b[${codes.join(";")}m`;
}
