import { sanitise } from "./sanitise.ts";

const MOST = 60;

/** Words out of a file that anybody may have written, in quotation marks: on one line, safe to print, and not long. */
export function quoted(text: string): string {
  const line = oneLine(text);
  const beginning = beginningOf(line, MOST);
  return `“${beginning}${beginning === line ? "" : "…"}”`;
}

/** Words out of a file without the marks and at their full length, on one line and safe to print. */
export const oneLine = (text: string): string => sanitise(text.replaceAll("\n", " "));

/** The beginning of a text: whole characters as a reader sees them, of at most so many code points. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  let points = 0;
  for (const { segment, index } of new Intl.Segmenter("en").segment(text)) {
    points += Array.from(segment).length;
    if (points > most) return text.slice(0, index);
  }
  return text;
}

/** Words of the story within ours; what somebody says, and nothing else, has its marks already. */
export const cited = (text: string): string =>
  /^“[^“”]*”$/.test(text) ? text : `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** Without marks of quotation that have no other half. */
export function withoutLoneMarks(text: string): string {
  let isOpen = false;
  const kept = Array.from(text).flatMap((each, at) => {
    if (each === "“") {
      const isPaired = !isOpen && text.indexOf("”", at) >= 0;
      isOpen ||= isPaired;
      return isPaired ? [each] : [];
    }
    if (each !== "”") return [each];
    const wasOpen = isOpen;
    isOpen = false;
    return wasOpen ? [each] : [];
  });
  return kept.join("");
}
