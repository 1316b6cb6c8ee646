import { compileStory, writeVocabulary } from "./author/story-book.ts";
import { keepBook, regenerate } from "./disk/generated.ts";
import { findShippedStory } from "./disk/places.ts";
import { openStoryFolder } from "./disk/story-folder.ts";
import { err } from "./output.ts";
import { readmeWithPicture } from "./survival/mermaid.ts";
import { listProblems } from "./workshop/open-book.ts";

/** Compiles the checkout's story into the package; answers false where it may not ship as it is. */
export function buildBook(): boolean {
  const { book, problems } = compileStory(openStoryFolder(findShippedStory()));
  err.print(listProblems(problems, "story/"));
  if (book) keepBook(book);
  return book !== undefined && problems.length === 0;
}

/** Writes again what is made from the code: the writers' vocabulary and the picture of the machine. */
export function generate(): void {
  regenerate("story/vocabulary.ink", writeVocabulary);
  regenerate("src/survival/README.md", readmeWithPicture);
}
