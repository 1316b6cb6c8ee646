import { identityIn } from "../author/branches/files-with.ts";
import { keptRuns, type MuseumRun } from "../author/lint/museum.ts";
import { isOurs } from "../author/story-book.ts";
import { type Museum, openMuseum } from "../disk/beside-story.ts";
import type { Book } from "../ink/book.ts";
import type { StoryFiles } from "../ink/sources.ts";
import { isRunOf } from "../run/file/header.ts";
import { storyIdOf } from "../run/keep/run-store.ts";

/** The kept runs by which a book is judged, of all that lie beside it. */
export interface KeptRuns extends Museum {
  readonly museum: readonly MuseumRun[];
  /** How many lie there that are of other books. */
  readonly others: number;
}

/**
 * The kept runs of a book beside its folder: those whose header names it. Several books may lie beside one museum.
 * @param book without it, the book is known by the id in its main file
 * @throws RunFileFault if one cannot be read, whosever it is.
 */
export function openKeptRuns(folder: string, files: StoryFiles, book: Book | undefined): KeptRuns {
  const { shelf, recorded } = openMuseum(folder);
  const all = isOurs(files) ? keptRuns(shelf, recorded) : [];
  const story = book ? storyIdOf(book) : identityIn(files);
  const museum = all.filter(({ file }) => isRunOf(file.header, story));
  return { shelf, recorded, museum, others: all.length - museum.length };
}
