import { gatherAnnexes } from "../annexes.ts";
import type { Book, ChoiceSource } from "../book.ts";
import { ExactWriter } from "../exact-writer.ts";
import { listHeadings } from "../outline/headings.ts";
import type { Outline } from "../outline/outline.ts";
import type { Problem } from "../problem.ts";
import { MAIN, Sources, type StoryFiles } from "../sources.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type BookMap, mapStory } from "./book-map.ts";
import { buildChoiceTable } from "./choice-table.ts";
import { listEndings, listTexts } from "./contents.ts";
import { hashOf, makeIdentity } from "./identity.ts";
import { type SoundStory, settleProblems, surveyBook } from "./survey.ts";
import { readTitleTags } from "./title-page.ts";

/** What became of a story. There may be a book *and* problems: then it still plays. */
export interface Compiled {
  book?: Book;
  problems: Problem[];
  /** What stands in it as far as it can be read. */
  outline?: Outline;
  /** Where all of the book stands in its files; found when it is asked for. */
  map?: () => BookMap;
}

/**
 * Makes a book of the story, or says everything that is wrong with it. Never throws.
 *
 * With a vocabulary the rules of this project hold (labels, tags, words, no VAR); without one any
 * ink story will do.
 * @param asserts whether the book is to answer its assertions while it is told, for `explore`; one that is played has none
 */
export function compileBook(files: StoryFiles, vocabulary?: Vocabulary, asserts = false): Compiled {
  const { main = MAIN } = files;
  const sources = new Sources(files, main);
  const make = (sound: SoundStory) => ({
    book: makeBook(sound, sources, files.place, vocabulary !== undefined),
    map: () => mapStory(sound.story, sources, sound.assertions),
  });
  const { problems, outline, made } = surveyBook(sources, { vocabulary, asserts, make });
  if (!outline) return { problems };
  return { ...made, ...settleProblems(problems, outline, sources) };
}

function makeBook(
  { story, runtime, choices, tags, texts, words }: SoundStory,
  sources: Sources,
  place: string | undefined,
  isOurs: boolean,
): Book {
  const writer = new ExactWriter();
  runtime.ToJson(writer);
  const { id, ...titles } = readTitleTags(runtime, isOurs);
  return bind(String(writer), buildChoiceTable(choices, sources), {
    isOurs,
    ...titles,
    identity: makeIdentity(id, isOurs ? place : (titles.title ?? place)),
    headings: listHeadings(story, sources),
    words,
    texts: listTexts(texts),
    endings: listEndings(story, tags),
    ...gatherAnnexes(tags, sources),
  });
}

function bind(
  ink: string,
  choices: Record<string, ChoiceSource>,
  rest: Omit<Book, "format" | "hash" | "ink" | "choices">,
): Book {
  return { format: 1, hash: hashOf(ink, choices), ink, choices, ...rest };
}
