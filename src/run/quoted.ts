import { sanitise } from "./sanitise.ts";

const MOST = 60;

/** Words out of a file that anybody may have written, in quotation marks: on one line, safe to print, and not long. */
export function quoted(text: string): string {
  const line = oneLine(text);
  return `"${line.length > MOST ? `${line.slice(0, MOST)}…` : line}"`;
}

/** The same without the marks and at its full length. */
export const oneLine = (text: string): string => sanitise(text.replaceAll("\n", " "));
