import type { Compiled } from "../../ink/compile/compile.ts";
import { type Problem, sortProblems } from "../../ink/problem.ts";
import { MAIN, Sources, type StoryFiles } from "../../ink/sources.ts";
import { lint } from "../lint/lint.ts";
import { type MuseumRun, replayMuseum } from "../lint/museum.ts";
import type { Speller } from "../lint/words/speller.ts";
import { editedTexts, withTexts } from "../rename/edit.ts";
import { compileAsserted, isOurs } from "../story-book.ts";
import { nameOfPiece } from "./name-of-piece.ts";
import { chaptersOf, newChapter } from "./new-chapter.ts";
import { newEnding } from "./new-ending.ts";
import { newScene } from "./new-scene.ts";
import { countOneMore } from "./number-in-words.ts";
import { type BookNow, NewFault, type Piece } from "./piece.ts";

/** What can be begun in a book, by what a writer types. */
export const PIECES = { chapter: newChapter, scene: newScene, ending: newEnding } as const;
export type PieceKind = keyof typeof PIECES;

/** A part put into a book, in memory. */
export interface Begun extends Piece {
  readonly story: StoryFiles;
  /** A guide that counts the parts of the book, as it counts them with this one. */
  recount(guide: string): string;
}

/** What a writer wants of a new part, and what it has to reckon with. */
interface Wanted {
  /** What it is to be called. */
  readonly typed: string;
  readonly after: string | undefined;
  readonly hasKeptRuns: boolean;
}

/** What a book is held against. */
export interface HeldAgainst {
  readonly museum: readonly MuseumRun[];
  recorded(name: string): string | undefined;
  readonly speller: Speller;
}

/**
 * Puts a new part into a book.
 * @param compiled what became of these files, with their assertions
 * @throws NewFault where it cannot stand there, or the book does not compile.
 */
export function beginPiece(
  files: StoryFiles,
  { book: compiled, outline }: Pick<Compiled, "book" | "outline">,
  kind: PieceKind,
  { typed, after, hasKeptRuns }: Wanted,
): Begun {
  if (!compiled || !outline || outline.unread.length > 0)
    throw new NewFault('The book does not compile as it is. Mend it first; "check" says what is wrong.');
  const sources = new Sources(files, files.main ?? MAIN);
  const book: BookNow = { outline, sources, isOurs: isOurs(files), hasKeptRuns };
  const piece = PIECES[kind](book, nameOfPiece(typed, kind), after);
  const numbers = new Set(
    [...chaptersOf(book).values()].filter((number) => number !== undefined && number > 0),
  );
  return {
    ...piece,
    story: withPiece(files, piece),
    recount(guide) {
      if (kind === "chapter") return countOneMore(guide, numbers.size, /chapters,/);
      return kind === "ending"
        ? countOneMore(guide, compiled.endings.length, /ways\s+for\s+it\s+to\s+end/)
        : guide;
    },
  };
}

/** The story with a new part in it. */
export function withPiece(files: StoryFiles, { files: made, edits }: Piece): StoryFiles {
  const texts = new Map([...editedTexts(files, edits), ...Object.entries(made)]);
  const story = withTexts(files, texts);
  const inkOf = () => [
    ...(files.list?.() ?? []),
    ...Object.keys(made).filter((path) => path.endsWith(".ink")),
  ];
  return files.list ? { ...story, list: inkOf } : story;
}

/** What check would say of a book with a new part, and does not say of it without. */
export function findingsOfPiece(
  files: StoryFiles | undefined,
  story: StoryFiles,
  against: HeldAgainst,
): Problem[] {
  const keyOf = ({ file, rule, says }: Problem) => `${file} ${rule} ${says}`;
  const found = findingsIn(story, against);
  const known = new Set(files && found.length > 0 ? findingsIn(files, against).map(keyOf) : []);
  return found.filter((problem) => !known.has(keyOf(problem)));
}

function findingsIn(files: StoryFiles, { museum, recorded, speller }: HeldAgainst): Problem[] {
  const { book, outline, problems } = compileAsserted(files);
  if (!outline || !isOurs(files)) return problems;
  const found = lint(outline, files, { museum, speller });
  const replayed = book ? replayMuseum(museum, book, outline, recorded) : [];
  return sortProblems([...problems, ...found, ...replayed.flatMap(({ problem }) => problem ?? [])]);
}
