import type { Place } from "../../ink/sources.ts";
import { quoted } from "../../text/quoted.ts";
import type { Written } from "./play/subject.ts";

const MOST_LISTED = 12;

/** Lines under a title, the first of them where they are many; nothing where there are none. */
export function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const more =
    lines.length > MOST_LISTED ? [`    and ${lines.length - MOST_LISTED} more; --json has them all`] : [];
  return [`${title}:`, ...lines.slice(0, MOST_LISTED).map((line) => `    ${line}`), ...more].join("\n");
}

/** Rows of cells, the first to the left and the others to the right of their columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

export const at = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
export const inWords = (written: Written): string => `${at(written)}  ${quoted(written.text)}`;
export const number = (value: number): string => value.toLocaleString("en-GB");
export const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;
