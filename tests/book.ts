import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileStory, writeVocabulary } from "../src/author/story-book.ts";
import type { Book } from "../src/ink/book.ts";

const STORY = join(import.meta.dirname, "..", "story");

let real: Book | undefined;

/** The real book, compiled from its source as it stands; once for all tests that share a process. */
export function realBook(): Book {
  real ??= compiled((path) => {
    const file = join(STORY, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  });
  return real;
}

/** A small book in our vocabulary, from the text of its main file and other files by their paths. */
export function smallBook(ink: string, others: Readonly<Record<string, string>> = {}): Book {
  const files: Record<string, string> = {
    ...others,
    "main.ink": `INCLUDE vocabulary.ink\n${ink}`,
    "vocabulary.ink": writeVocabulary(),
  };
  return compiled((path) => files[path]);
}

function compiled(read: (path: string) => string | undefined): Book {
  const { book, problems } = compileStory({ read });
  if (!book || problems.length > 0)
    throw new Error(`The book does not compile: ${JSON.stringify(problems, null, 2)}`);
  return book;
}
