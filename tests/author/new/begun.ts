import { openSpeller } from "../../../src/author/lint/words/speller.ts";
import {
  beginPiece,
  findingsOfPiece,
  type PieceKind,
  withPiece,
} from "../../../src/author/new/begin-piece.ts";
import { nameOfPiece } from "../../../src/author/new/name-of-piece.ts";
import { newBook } from "../../../src/author/new/new-book.ts";
import { compileAsserted, compileStory, writeVocabulary } from "../../../src/author/story-book.ts";
import { readBritishWords } from "../../../src/disk/british-words.ts";
import type { StoryFiles } from "../../../src/ink/sources.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";

const speller = openSpeller(readBritishWords());
const AGAINST = { museum: [], recorded: () => undefined, speller };

export const storyOf = (texts: Readonly<Record<string, string>>): StoryFiles => ({
  read: (path) => (Object.hasOwn(texts, path) ? texts[path] : undefined),
  list: () => Object.keys(texts).filter((path) => path.endsWith(".ink")),
});
export const oursOf = (texts: Readonly<Record<string, string>>): StoryFiles =>
  storyOf({ "vocabulary.ink": writeVocabulary(), ...texts });

export const aNewBook = (name: string): StoryFiles =>
  withPiece({ read: () => undefined, list: () => [] }, newBook(nameOfPiece(name, "chapter"), "my book"));

/** A story with a part more, what check finds new in it, and what is left to do. */
export function begun(
  files: StoryFiles,
  kind: PieceKind,
  name: string,
  { after, hasKeptRuns = false }: { after?: string; hasKeptRuns?: boolean } = {},
) {
  const { story, left, recount } = beginPiece(files, compileAsserted(files), kind, {
    typed: name,
    after,
    hasKeptRuns,
  });
  return { story, left, recount, findings: findingsOfPiece(files, story, AGAINST) };
}

/** Every text a story can tell, and how it closes, taking at each place the option of this number or the last. */
export function told(files: StoryFiles, option: number): string {
  const { book, problems } = compileStory(files);
  if (!book) throw new Error(JSON.stringify(problems));
  const run = new Playthrough(book, 1);
  while (run.scene.options.length > 0)
    run.choose(run.scene.options[Math.min(option, run.scene.options.length - 1)]?.id ?? "");
  const lines = run.steps.map(({ chose }) => chose.id);
  const { close } = run.scene;
  return [...lines, close?.kind === "ending" ? close.fate : (close?.kind ?? "open")].join(" ");
}
