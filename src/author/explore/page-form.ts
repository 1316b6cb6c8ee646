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

export const at = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
export const inWords = (written: Written): string => `${at(written)}  ${quoted(written.text)}`;
export const number = (value: number): string => value.toLocaleString("en-GB");
export const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;
