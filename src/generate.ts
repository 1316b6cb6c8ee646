import { compileWith } from "./author/branches/compile-with.ts";
import { compileStory, writeVocabulary } from "./author/story-book.ts";
import { keepBook, regenerate } from "./disk/generated.ts";
import { findShippedStory } from "./disk/places.ts";
import { openStoryFolder } from "./disk/story-folder.ts";
import { openStreams } from "./output.ts";
import { everyDeed } from "./run/play/vocabulary.ts";
import { keepSteps } from "./survival/keep-steps.ts";
import { readmeWithPicture } from "./survival/mermaid.ts";
import { findBranches, inSentence } from "./workshop/branches/find-branches.ts";
import { soundBranches } from "./workshop/branches/with-branches.ts";
import { listProblems } from "./workshop/open-book.ts";

/**
 * Compiles the checkout's story into the package, with its branches; answers false where it may not ship as it is.
 * A branch that is at fault is left out, and keeps nothing from being built.
 */
export async function buildBook(): Promise<boolean> {
  const { err } = openStreams();
  const story = findShippedStory();
  const found = await soundBranches(story, findBranches([], story));
  const { book, problems, leftOut } = compileWith(openStoryFolder(story), found.branches, compileStory);
  err.print(listProblems(problems, "story/"));
  if (book) {
    for (const left of [...found.leftOut, ...leftOut]) err.print(`${inSentence(left)}\n`);
    const days = JSON.stringify(book).match(/\b\d{4}-\d\d-\d\d\b/g) ?? [];
    keepBook(book, keepSteps(everyDeed([...new Set(days)])));
  }
  return book !== undefined && problems.every(({ file }) => file.startsWith("branches/"));
}

/** Writes again what is made from the code: the writers' vocabulary and the picture of the machine. */
export function generate(): void {
  regenerate("story/vocabulary.ink", writeVocabulary);
  regenerate("src/survival/README.md", readmeWithPicture);
}
