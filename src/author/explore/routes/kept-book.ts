import * as v from "valibot";
import type { StoryFiles } from "../../../ink/sources.ts";
import { type AskedBook, sumOf } from "./asking-book.ts";

const Head = v.object({ program: v.string(), sum: v.string(), files: v.record(v.string(), v.string()) });

/**
 * A book that was made ready by an earlier start: a line that says of what, and the book. Nothing where the files or the
 * program are others now, or what is there is not whole.
 * @param program which this is, or another would read what it has not written
 */
export function readKeptBook(
  text: string | undefined,
  files: StoryFiles,
  program: string,
): AskedBook | undefined {
  const [first = "", book = ""] = text?.split("\n") ?? [];
  const head = v.safeParse(v.pipe(v.string(), v.parseJson(), Head), first);
  if (!head.success || head.output.program !== sumOf(program) || head.output.sum !== sumOf(book))
    return undefined;
  const isIt = Object.entries(head.output.files).every(
    ([path, sum]) => sumOf(files.read(path) ?? "") === sum,
  );
  return isIt ? (JSON.parse(book) as AskedBook) : undefined;
}

/** What `readKeptBook` reads: of the files as they were when the book was compiled, whatever they are now. */
export function writeKeptBook(book: AskedBook, program: string): string {
  const kept = JSON.stringify(book);
  const head = { program: sumOf(program), sum: sumOf(kept), files: book.files };
  return `${JSON.stringify(head)}\n${kept}\n`;
}
