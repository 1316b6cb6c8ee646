import type { IBufferCell, Terminal } from "@xterm/headless";
import { emulated } from "../device/emulated.ts";
import { newFolder, reader } from "../reader.ts";
import { keepThreeRuns, libraryIn } from "../three-runs.ts";
import { EVERY_PAGE, type Way } from "../ways.ts";

interface Size {
  readonly columns: number;
  readonly rows: number;
}

export const SIZES: readonly Size[] = [
  { columns: 80, rows: 24 },
  { columns: 40, rows: 12 },
  { columns: 200, rows: 60 },
];

/** Somebody on that page, over three runs or none. */
function on(keys: Way, size: Size, hasRuns = true): ReturnType<typeof reader> {
  const folder = newFolder();
  if (hasRuns) keepThreeRuns(folder);
  const me = reader({ ...size, library: libraryIn(folder) });
  me.press(...keys);
  return me;
}

/**
 * Every page in a window of this size as a terminal shows it: its lines, and under them which columns of which row are
 * bold or have a colour of the palette.
 */
export async function screensIn(size: Size): Promise<string> {
  const first = ["the title page before anything was played", on([], size, false)] as const;
  const pages = [first, ...EVERY_PAGE.map(({ name, keys }) => [name, on(keys, size)] as const)];
  const parts = pages.map(async ([name, me]) => {
    const { terminal, written } = emulated(size.columns, size.rows, "wide");
    await written(me.raw().split("\n").join("\r\n"));
    return `=== ${name}\n${textOf(terminal).join("\n")}\n${stylesOf(terminal).join("\n")}\n`;
  });
  return (await Promise.all(parts)).join("\n");
}

const textOf = ({ buffer, rows }: Terminal): string[] =>
  Array.from({ length: rows }, (_, row) => buffer.active.getLine(row)?.translateToString(true) ?? "");

function stylesOf({ buffer, rows, cols }: Terminal): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const runs: { style: string; from: number; to: number }[] = [];
    for (let column = 0; column < cols; column += 1) {
      const style = styleOf(buffer.active.getLine(row)?.getCell(column));
      const last = runs.at(-1);
      // Nobody sees what colour a blank between two words has.
      if (style === undefined) continue;
      if (last?.style === style) last.to = column;
      else runs.push({ style, from: column, to: column });
    }
    const styled = runs.filter(({ style }) => style !== "");
    return styled.map(({ style, from, to }) => `${row}: ${from}-${to} ${style}`).join(", ");
  }).filter((line) => line !== "");
}

/** What there is to see of a cell besides its letter; nothing where there is nothing to see at all. */
function styleOf(cell: IBufferCell | undefined): string | undefined {
  if (!cell) return undefined;
  const ofTheGround = [
    cell.isInverse() ? "inverse" : "",
    cell.isUnderline() ? "underlined" : "",
    cell.isBgDefault() ? "" : `ground ${cell.getBgColor()}`,
  ];
  const ofTheLetter = [cell.isBold() ? "bold" : "", cell.isFgDefault() ? "" : `colour ${cell.getFgColor()}`];
  const isBlank = cell.getChars().trim() === "";
  if (isBlank && ofTheGround.join("") === "") return undefined;
  return [...ofTheLetter, ...ofTheGround].filter(Boolean).join(" ");
}
