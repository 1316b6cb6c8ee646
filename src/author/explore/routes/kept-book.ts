import { createHash } from "node:crypto";
import * as v from "valibot";
import type { StoryFiles } from "../../../ink/sources.ts";
import type { AskedBook } from "./asking-book.ts";

const Head = v.object({ for: v.string(), sum: v.string(), paths: v.array(v.string()) });

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
  if (!head.success) return undefined;
  const { for: of, sum, paths } = head.output;
  const isIt = sum === hashOf([book]) && of === stampOf(files, paths, program);
  return isIt ? (JSON.parse(book) as AskedBook) : undefined;
}

export function writeKeptBook(book: AskedBook, files: StoryFiles, program: string): string {
  const kept = JSON.stringify(book);
  const head = { for: stampOf(files, book.paths, program), sum: hashOf([kept]), paths: book.paths };
  return `${JSON.stringify(head)}\n${kept}\n`;
}

/** Of these files as they are now, and this program. */
const stampOf = (files: StoryFiles, paths: readonly string[], program: string): string =>
  hashOf([program, ...paths.flatMap((path) => [path, files.read(path) ?? ""])]);

function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("hex");
}
