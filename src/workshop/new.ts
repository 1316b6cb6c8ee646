import { basename, join, relative } from "node:path";
import { filesWith, identityIn } from "../author/branches/files-with.ts";
import { openSpeller } from "../author/lint/words/speller.ts";
import {
  beginPiece,
  findingsOfPiece,
  type HeldAgainst,
  type PieceKind,
  withPiece,
} from "../author/new/begin-piece.ts";
import { nameOfPiece } from "../author/new/name-of-piece.ts";
import { newBook } from "../author/new/new-book.ts";
import { NewFault, type Piece } from "../author/new/piece.ts";
import { editedTexts } from "../author/rename/edit.ts";
import { compileAsserted } from "../author/story-book.ts";
import { besideStory, readTexts } from "../disk/beside-story.ts";
import { readBritishWords } from "../disk/british-words.ts";
import { findSavesFolder, wholePath } from "../disk/places.ts";
import { openShelf } from "../disk/run-folder.ts";
import { openStoryFolder, storyRoot } from "../disk/story-folder.ts";
import { type Rewrite, writeTogether } from "../disk/write-together.ts";
import type { StoryFiles } from "../ink/sources.ts";
import { isBuriedLetters } from "../run/keep/front.ts";
import { findBranches } from "./branches/find-branches.ts";
import { soundBranches } from "./branches/with-branches.ts";
import { openKeptRuns } from "./kept-runs.ts";
import { listProblems } from "./open-book.ts";
import type { Streams } from "./streams.ts";
import { playFrom } from "./typed/play-from.ts";

/** What a writer asks for. */
interface Asked {
  /** The places of branches that the book is held to besides those in its folder. */
  readonly asked: readonly string[];
  readonly kind: PieceKind;
  readonly name: string;
  /** What it comes after, by its full name. */
  readonly after: string | undefined;
  /** What to type for the program itself. */
  called(): string;
  /** Where runs are kept, if it was said. */
  readonly saves: string | undefined;
}

const NO_FILES: StoryFiles = { read: () => undefined };

/**
 * Begins a part of a book, or a book in a folder that has none: writes what check passes and can be played, and says what
 * else there is to do. All of it, or nothing. Answers the exit code.
 * @throws Fault where it cannot be begun so.
 */
export async function begin({ out }: Streams, folder: string, asked: Asked): Promise<0 | 1> {
  const root = storyRoot(folder);
  const isEmpty = readTexts(root, /\.ink$/i).length === 0 && root === wholePath(folder);
  const { files, piece, guide, kept } = isEmpty ? inNewBook(root, asked) : inBook(folder, asked);
  const story = withPiece(files ?? NO_FILES, piece);
  const found = files ? await soundBranches(folder, findBranches(asked.asked, folder)) : { branches: [] };
  const { branches } = found;
  const against = findingsOfPiece(files && filesWith(files, branches), filesWith(story, branches), {
    ...kept,
    speller: openSpeller(readBritishWords()),
  });
  if (against.length > 0) {
    out.print(`${listProblems(against)}So "check" would say of it. Nothing was written.\n`);
    return 1;
  }
  const written = [...rewritesOf(root, files ?? NO_FILES, piece), ...guide];
  writeTogether(written);
  const lines = written.map(
    ({ path, was }) => `  ${was === undefined ? "new    " : "changed"}  ${relative("", path)}\n`,
  );
  out.print(`${lines.join("")}check has nothing against it. What is left:\n`);
  for (const each of piece.left) out.print(`- ${each}\n`);
  out.print(`To stand in it: ${playFrom(asked.called(), piece.place, folder)}\n`);
  return 0;
}

interface Made {
  readonly files: StoryFiles | undefined;
  readonly piece: Piece;
  /** The guide beside the book, where it counts its parts. */
  readonly guide: readonly Rewrite[];
  readonly kept: Pick<HeldAgainst, "museum" | "recorded">;
}

function inNewBook(root: string, { kind, name, saves }: Asked): Made {
  if (kind !== "chapter")
    throw new NewFault(
      `There is no book in ${root} yet. Begin one with its first chapter: new chapter NAME.`,
    );
  const piece = newBook(nameOfPiece(name, kind), basename(root));
  const story = withPiece(NO_FILES, piece);
  const kept = openKeptRuns(root, story, undefined);
  const id = identityIn(story);
  const runs = id === undefined ? [] : openShelf(findSavesFolder(saves), { identity: id }).names();
  const alike = `Runs of a book with the id "${id}" are kept already. If that was another one, change "# id:" in main.ink before anybody plays.`;
  const left = [...piece.left, ...(runs.length > 0 ? [alike] : [])];
  return { files: undefined, piece: { ...piece, left }, guide: [], kept };
}

function inBook(folder: string, { kind, name, after }: Asked): Made {
  const files = openStoryFolder(folder);
  const compiled = compileAsserted(files);
  const kept = openKeptRuns(folder, files, compiled.book);
  const piece = beginPiece(files, compiled, kind, {
    typed: name,
    after,
    hasKeptRuns: kept.museum.length > 0,
  });
  const guide = readTexts(besideStory(folder), /^README\.md$/, 0)
    .map(({ path, text }) => ({ path, was: text, text: piece.recount(text) }))
    .filter(({ was, text }) => was !== text);
  // It is the guide of one book, and of no other that lies beside it.
  const isGuided = compiled.book !== undefined && isBuriedLetters(compiled.book);
  return { files, piece, guide: isGuided ? guide : [], kept };
}

const rewritesOf = (root: string, files: StoryFiles, { files: made, edits }: Piece): Rewrite[] => [
  ...Object.entries(made).map(([path, text]) => ({ path: join(root, path), was: undefined, text })),
  ...[...editedTexts(files, edits)].map(([path, text]) => ({
    path: join(root, path),
    was: files.read(path),
    text,
  })),
];
