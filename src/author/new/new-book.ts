import { VOCABULARY_FILE } from "../../ink/vocabulary.ts";
import { STORY } from "../../run/file/header.ts";
import { VOCABULARY } from "../../run/play/vocabulary.ts";
import { writeVocabulary } from "../story-book.ts";
import { wayOut } from "./first-passage.ts";
import { nameOfPiece, refuseReserved } from "./name-of-piece.ts";
import { chapterText } from "./new-chapter.ts";
import { NewFault, type Piece, type PieceName } from "./piece.ts";
import { END } from "./ways-on.ts";

/**
 * A book of one chapter, in a folder without one.
 * @param folder the last part of its path, by which it is called and its runs know it
 */
export function newBook(chapter: PieceName, folder: string): Piece {
  const { word, slug, title } = chapter;
  refuseReserved(word);
  if (Object.hasOwn(VOCABULARY.words, word))
    throw new NewFault(`"${word}" is a word of the vocabulary. Choose another name.`);
  const named = nameOf(folder) ?? { ...chapter, title: folder };
  const book = { isOurs: true, hasKeptRuns: false };
  const path = `chapters/01-${slug}.ink`;
  const main = [
    "// The files of the book in reading order, and where it opens. By the id its runs know it, and by it alone: leave that.",
    "",
    `# id: ${idOf(named, chapter)}`,
    `# title: ${named.title}`,
    `INCLUDE ${VOCABULARY_FILE}`,
    `INCLUDE ${path}`,
    "",
    `-> ${word}`,
    "",
  ].join("\n");
  return {
    files: {
      "main.ink": main,
      [VOCABULARY_FILE]: writeVocabulary(),
      [path]: chapterText({ word, title, number: 1 }, "", book, wayOut(book, { to: END })),
    },
    edits: [],
    place: word,
    left: [
      `main.ink has the title of the book, "${named.title}"; below it "# author: YOUR NAME" says whose it is.`,
      `${path} is yours to write; its card says what belongs into it.`,
    ],
  };
}

/** Never that of Buried Letters, or the book would take our runs for its own. */
const idOf = (...names: readonly PieceName[]): string =>
  names.map(({ slug }) => slug).find((slug) => slug !== STORY) ?? `my-${STORY}`;

/** What a book is called by its folder, if that can be a name. */
function nameOf(folder: string): PieceName | undefined {
  try {
    return nameOfPiece(folder, "book");
  } catch {
    return undefined;
  }
}
