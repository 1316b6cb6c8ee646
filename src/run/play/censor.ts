import { printed } from "./printed.ts";
import type { Span } from "./scene.ts";

/** What a letter home may not speak of: the pencil takes all six, always, and nothing else. */
export const SUBJECTS = ["place", "weather", "sickness", "orders", "the_dead", "hope"] as const;

// Marks travel through ink as private-use characters, which story text cannot contain (see sanitise).
const OPEN = "\ue000";
const CLOSE = "\ue001";

// Where nothing is left to read between two strokes of the pencil, they are one.
const TWO_STROKES = /\ue001(\s*)\ue000/g;

/** The mark a letter's line carries round words on a forbidden subject. */
export const markForbidden = (text: string): string => `${OPEN}${text}${CLOSE}`;

/** Whether the pencil would find anything in the line. */
export const isForbidden = (line: string): boolean => line.includes(OPEN);

/** A line without what the pencil would go by. */
export const unmarked = (line: string): string => line.replaceAll(OPEN, "").replaceAll(CLOSE, "");

/** A line of a letter as its writer sees it. */
export const asWritten = (line: string): Span[] => [{ text: printed(unmarked(line)) }];

/** A line of a letter as it leaves the censor's table. */
export function asSent(line: string): Span[] {
  return line
    .replace(TWO_STROKES, "$1")
    .split(/(\ue000[^\ue001]*\ue001)/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith(OPEN) ? { text: printed(part.slice(1, -1)), struck: true } : { text: printed(part) },
    );
}
