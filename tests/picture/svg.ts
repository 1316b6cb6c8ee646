import type { Look } from "../terminal/device/pty.ts";

// Nine by nineteen is what the usual fonts of terminals take at fifteen; with any other each run is fitted to its cells.
const CELL = { width: 9, height: 19 };
const FONT_SIZE = 15;
const BASELINE = 14;
const MARGIN = 18;
const PAPER = "#15171a";
const INK = "#d9d5cc";
const FONTS = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace";

// Drawn and not written: fonts leave gaps between the rows, and some have no such signs.
const BAR = "█";
const EDGE = "│";

/** Cells side by side that look alike, with single blanks between: browsers do not keep more. */
interface Run {
  readonly first: Look;
  readonly column: number;
  readonly text: string;
  readonly columns: number;
}

/** The screen as an SVG that looks the same with every monospaced font; its words are its title, for screen readers. */
export function svgOf(screen: readonly (readonly Look[])[]): string {
  const width = (screen[0]?.length ?? 0) * CELL.width + 2 * MARGIN;
  const height = screen.length * CELL.height + 2 * MARGIN;
  const lines = screen.map((cells) => cells.map(({ text, columns }) => text || " ".repeat(columns)).join(""));
  const title = lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>
<g transform="translate(${MARGIN} ${MARGIN})" font-family="${FONTS}" font-size="${FONT_SIZE}" fill="${INK}">
${screen.flatMap((cells, row) => runsOf(cells).map((run) => drawn(run, row * CELL.height))).join("\n")}
</g>
</svg>
`;
}

function runsOf(cells: readonly Look[]): Run[] {
  const runs: Run[] = [];
  for (const [column, cell] of cells.entries()) {
    // Behind a wide character stands a cell of no columns.
    if (cell.columns === 0) continue;
    const text = cell.text || " ";
    const last = runs.at(-1);
    if (last && last.column + last.columns === column && goesOn(last, cell))
      runs[runs.length - 1] = { ...last, text: last.text + text, columns: last.columns + cell.columns };
    else if (!isBlank(cell)) runs.push({ first: cell, column, text, columns: cell.columns });
  }
  return runs.map((run) => {
    const text = run.text.trimEnd();
    return { ...run, text, columns: run.columns - (run.text.length - text.length) };
  });
}

function goesOn({ first, text }: Run, cell: Look): boolean {
  if (isDrawn(first) || isDrawn(cell))
    return first.text === cell.text && first.foreground === cell.foreground;
  if (isBlank(cell)) return !text.endsWith(" ");
  return first.foreground === cell.foreground && first.bold === cell.bold;
}

function drawn({ first, column, columns, text }: Run, top: number): string {
  const x = column * CELL.width;
  const width = columns * CELL.width;
  const fill = first.foreground === -1 ? "" : ` fill="${hex(first.foreground)}"`;
  if (text.startsWith(BAR))
    return `<rect x="${x}" y="${top + 2}" width="${width}" height="${CELL.height - 4}"${fill}/>`;
  if (text.startsWith(EDGE))
    return `<rect x="${x + (CELL.width - 1) / 2}" y="${top}" width="1" height="${CELL.height}"${fill}/>`;
  const weight = first.bold ? ' font-weight="bold"' : "";
  return `<text x="${x}" y="${top + BASELINE}" textLength="${width}" lengthAdjust="spacingAndGlyphs"${fill}${weight}>${escaped(text)}</text>`;
}

const isBlank = ({ text }: Look): boolean => text.trim() === "";
const isDrawn = ({ text }: Look): boolean => text === BAR || text === EDGE;

/** A colour of the palette that terminals of 256 share; the first sixteen are each terminal's own. */
function hex(colour: number): string {
  if (colour < 16)
    throw new Error(`Colour ${colour} is another one in every terminal; the picture cannot know it.`);
  const steps = [0, 95, 135, 175, 215, 255];
  const cube = [36, 6, 1].map((step) => steps[Math.floor((colour - 16) / step) % 6] ?? 0);
  const grey = 8 + 10 * (colour - 232);
  const parts = colour < 232 ? cube : [grey, grey, grey];
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
