import type { Book } from "../ink/book.ts";
import { compileBook } from "../ink/compile.ts";
import type { Problem } from "../ink/problem.ts";
import type { StoryFiles } from "../ink/sources.ts";
import { standIns } from "../ink/vocabulary.ts";
import { VOCABULARY } from "../run/vocabulary.ts";

const VOCABULARY_FILE = "vocabulary.ink";

/** Compiles a story. One without our vocabulary file is somebody else's: it need only be good ink. */
export function storyBook(files: StoryFiles): { book?: Book; problems: Problem[] } {
  const isOurs = files.read(VOCABULARY_FILE) !== undefined;
  return compileBook(files, isOurs ? VOCABULARY : undefined);
}

/** The text story/vocabulary.ink ought to have. */
export const vocabularyFile = (): string => standIns(VOCABULARY);
