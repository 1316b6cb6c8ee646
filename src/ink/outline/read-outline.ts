import { Diagnoses } from "../read/diagnoses.ts";
import { Draft } from "../read/draft.ts";
import { readBook } from "../read/read-book.ts";
import { MAIN, Sources, type StoryFiles } from "../sources.ts";
import type { Outline } from "./outline.ts";
import { buildOutline } from "./outline-book.ts";

/** What a story holds, as far as it can be read, without making a book of it; nothing where nothing can. */
export function readOutline(files: StoryFiles): { outline: Outline; sources: Sources } | undefined {
  const sources = new Sources(files, files.main ?? MAIN);
  const draft = new Draft(sources);
  const story = readBook(draft, sources, new Diagnoses(sources));
  return story && { outline: buildOutline(story, sources, draft.unread), sources };
}
