import type { IBufferCell, Terminal } from "@xterm/headless";
import { emulated } from "../device/emulated.ts";
import { atTheBeach, atTheLongPassage, reader } from "../reader.ts";

type Reader = ReturnType<typeof reader>;
type Size = { readonly columns: number; readonly rows: number };

export const SIZES: readonly Size[] = [
  { columns: 80, rows: 24 },
  { columns: 40, rows: 12 },
  { columns: 200, rows: 60 },
];

/** Every page, as somebody comes to it. */
const PAGES: Readonly<Record<string, (size: Size) => Reader>> = {
  "title page": (size) => reader(size),
  "chapter card": (size) => pressing(reader(size), "enter"),
  reading: (size) => pressing(atTheBeach(size), "1"),
  "a long passage": (size) => atTheLongPassage(size),
  Saigo: (size) => pressing(atTheBeach(size), "1", "i"),
  letters: (size) => pressing(atTheBeach(size), "1", "1", "l"),
  notes: (size) => pressing(atTheBeach(size), "1", "n"),
  backlog: (size) => pressing(atTheBeach(size), "1", "h", "up"),
  "words to look for": (size) => pressing(atTheBeach(size), "1", "h", "/", "d", "i", "g"),
  "ways back": (size) => pressing(atTheBeach(size), "1", "b"),
  bookmarks: (size) => pressing(atTheBeach(size), "s", "enter", "m"),
  runs: (size) => pressing(atTheBeach(size), "1", "t", "4"),
  finds: (size) => pressing(atTheBeach(size), "1", "t", "6"),
  settings: (size) => pressing(reader(size), "o"),
  help: (size) => pressing(atTheBeach(size), "?"),
  "what it came to": (size) => pressing(atTheLongPassage(size), "end", "1", " ", " ", "1", " "),
};

function pressing(me: Reader, ...keys: string[]): Reader {
  me.press(...keys);
  return me;
}

/**
 * Every page in a window of this size as a terminal shows it: its lines, and under them which columns of which row are
 * bold or have a colour of the palette. The names of runs are dated, and left out.
 */
export async function screensIn({ columns, rows }: Size): Promise<string> {
  const parts: string[] = [];
  for (const [name, open] of Object.entries(PAGES)) {
    const { terminal, written } = emulated(columns, rows, "wide");
    await written(open({ columns, rows }).raw().split("\n").join("\r\n"));
    parts.push(`=== ${name}\n${textOf(terminal).join("\n")}\n${stylesOf(terminal).join("\n")}\n`);
  }
  return parts.join("\n");
}

const textOf = ({ buffer, rows }: Terminal): string[] =>
  Array.from({ length: rows }, (_, row) =>
    dateless(buffer.active.getLine(row)?.translateToString(true) ?? ""),
  );

const dateless = (line: string): string => line.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "(date and time)");

function stylesOf({ buffer, rows, cols }: Terminal): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const runs: { style: string; from: number; to: number }[] = [];
    for (let column = 0; column < cols; column += 1) {
      const style = styleOf(buffer.active.getLine(row)?.getCell(column));
      const last = runs.at(-1);
      if (last && last.style === style && last.to === column - 1) last.to = column;
      else if (style !== "") runs.push({ style, from: column, to: column });
    }
    return runs.map(({ style, from, to }) => `${row}: ${from}-${to} ${style}`).join(", ");
  }).filter((line) => line !== "");
}

function styleOf(cell: IBufferCell | undefined): string {
  if (!cell || cell.getChars().trim() === "") return "";
  const styles = [
    cell.isBold() ? "bold" : "",
    cell.isInverse() ? "inverse" : "",
    cell.isFgDefault() ? "" : `colour ${cell.getFgColor()}`,
    cell.isBgDefault() ? "" : `ground ${cell.getBgColor()}`,
  ];
  return styles.filter(Boolean).join(" ");
}
