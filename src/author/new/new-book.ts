import { VOCABULARY_FILE } from "../../ink/vocabulary.ts";
import { STORY } from "../../run/file/header.ts";
import { writeVocabulary } from "../story-book.ts";
import { wayOut } from "./first-passage.ts";
import { chapterText } from "./new-chapter.ts";
import { nameOfPiece, type Piece, type PieceName } from "./piece.ts";
import { END } from "./ways-on.ts";

/**
 * A book of one chapter, in a folder without one.
 * @param folder the last part of its path, by which the runs of the book will know it
 */
export function newBook({ word, slug, title }: PieceName, folder: string): Piece {
  const book = { isOurs: true, hasKeptRuns: false };
  const path = `chapters/01-${slug}.ink`;
  const main = [
    "// The files of the book in reading order, and where it opens. By the id its runs know it.",
    "",
    `# id: ${idOf(folder, slug)}`,
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
    left: [`${path} is yours to write; its card says what belongs into it.`],
  };
}

/** Never ours, or the book would take our runs for its own. */
function idOf(folder: string, otherwise: string): string {
  try {
    const { slug } = nameOfPiece(folder);
    return slug === STORY ? otherwise : slug;
  } catch {
    return otherwise;
  }
}
