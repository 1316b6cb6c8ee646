import { oneLine } from "../../text/quoted.ts";
import type { Library } from "../keep/library.ts";
import type { Session } from "../keep/session.ts";
import { writeRunBook } from "./run-book-html.ts";

/** Writes a file under this name, or a free one like it, where the game was started; answers where that is. */
export type PutFree = (name: string, text: string) => string;

/**
 * Writes the book of a run into a file, never over another; answers with the sentence that says where it lies.
 * @throws Fault if it cannot be written.
 */
export function writeBookFile(session: Session, library: Library, putFree: PutFree): string {
  const file = putFree(`${session.name || "unsaved"}.html`, writeRunBook(session, library));
  // The path is to be copied as it stands, without a full stop behind it.
  return `The book of this run is written, for a browser to show or print: ${oneLine(file)}`;
}
