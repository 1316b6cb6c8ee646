import { type Compiled, compileBook } from "../ink/compile/compile.ts";
import type { StoryFiles } from "../ink/sources.ts";
import { TOP_LINE, VOCABULARY_FILE, writeStandIns } from "../ink/vocabulary.ts";
import { VOCABULARY } from "../run/play/vocabulary.ts";

/** Compiles a story for being played. One without our vocabulary is somebody else's: it need only be good ink. */
export function compileStory(files: StoryFiles): Compiled {
  return compileBook(files, isOurs(files) ? VOCABULARY : undefined);
}

/** The same story, with every `# holds:` in it answering wherever its line is told. */
export function compileAsserted(files: StoryFiles): Compiled {
  return compileBook(files, isOurs(files) ? VOCABULARY : undefined, true);
}

/** Whether a story speaks our vocabulary, and so is held to the rules of this book; others have files of that name too. */
export const isOurs = (files: StoryFiles): boolean =>
  files.read(VOCABULARY_FILE)?.includes(TOP_LINE) ?? false;

/** The text story/vocabulary.ink ought to have. */
export const writeVocabulary = (): string => writeStandIns(VOCABULARY);
