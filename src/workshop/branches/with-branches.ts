import type { Branch, LeftOut } from "../../author/branches/branch.ts";
import { type CompiledWith, compileWith, findMisfits } from "../../author/branches/compile-with.ts";
import { compileJudged, judgeBranches } from "../../author/branches/judge.ts";
import { compileStory } from "../../author/story-book.ts";
import { openCache } from "../../disk/cache-file.ts";
import { findShippedStory, readShippedBook } from "../../disk/places.ts";
import { openStoryFolder } from "../../disk/story-folder.ts";
import type { Book } from "../../ink/book.ts";
import { cacheKey } from "./cache-key.ts";
import { type FoundBranches, findBranches, findKept, keptBranches } from "./find-branches.ts";
import { judgedBefore } from "./judged-before.ts";

const judgeOf = (folder: string) => ({ script: new URL("judge.js", import.meta.url), folder });

/** Of the branches that were found those that may be in the book of a folder: each was looked into by itself. */
export async function soundBranches(folder: string, found: FoundBranches): Promise<FoundBranches> {
  const { branches, leftOut } = withoutMisfits(folder, found);
  const before = judgedBefore(openStoryFolder(folder));
  const unknown = branches.filter((branch) => !before.isSound(branch));
  if (unknown.length === 0) return { branches, leftOut };
  const judged = await judgeBranches(judgeOf(folder), unknown);
  before.keep(judged.sound);
  const unsound = new Set(judged.leftOut.map(({ place }) => place));
  return {
    branches: branches.filter(({ place }) => !unsound.has(place)),
    leftOut: [...leftOut, ...judged.leftOut],
  };
}

/**
 * Compiles a folder with every branch there is for it.
 * @param asked the places of branches besides those of the folder and those that are kept
 */
export async function compileWithBranches(folder: string, asked: readonly string[]): Promise<CompiledWith> {
  const sound = await soundBranches(folder, findAll(folder, asked));
  const compiled = compileWith(openStoryFolder(folder), sound.branches, compileStory);
  return { ...compiled, leftOut: [...sound.leftOut, ...compiled.leftOut] };
}

/** A book with the branches it could take in, and why it could not take in the others. */
interface BookWithBranches {
  readonly book: Book;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The book that ships with every branch there is for it. It is compiled on a thread, so that the title page can be used
 * meanwhile, and cached for the next start.
 */
export async function openShippedWith(asked: readonly string[]): Promise<BookWithBranches> {
  const folder = findShippedStory();
  const found = findAll(folder, asked);
  const key = keyOf(found);
  const cache = openCache("branches.json");
  const known = key === undefined ? undefined : cachedUnder(key, cache.read());
  if (known) return known;
  const { branches, leftOut } = withoutMisfits(folder, found);
  const compiled = await compileJudged(judgeOf(folder), branches);
  const opened = { book: compiled.book ?? readShippedBook(), leftOut: [...leftOut, ...compiled.leftOut] };
  // Also of a branch that took too long: each start would wait for it again.
  if (key !== undefined) cache.write(JSON.stringify({ key, ...opened }));
  return opened;
}

/** What was cached; nothing where that is another book, or none. */
function cachedUnder(key: string, text: string | undefined): BookWithBranches | undefined {
  try {
    const { key: of, ...cached } = JSON.parse(text ?? "{}");
    return of === key ? cached : undefined;
  } catch {
    return undefined;
  }
}

function withoutMisfits(folder: string, { branches, leftOut }: FoundBranches): FoundBranches {
  const misfits = findMisfits(openStoryFolder(folder), branches);
  const places = new Set(misfits.map(({ place }) => place));
  return {
    branches: branches.filter(({ place }) => !places.has(place)),
    leftOut: [...leftOut, ...misfits],
  };
}

/** Every branch there is for the book in a folder: those asked for, its own, and those that are kept. */
export function findAll(folder: string, asked: readonly string[]): FoundBranches {
  const found = findBranches(asked, folder);
  const kept = findKept(keptBranches(), openStoryFolder(folder));
  return {
    branches: [...found.branches, ...kept.branches],
    leftOut: [...found.leftOut, ...kept.leftOut],
  };
}

/** Another one where another book came of it: of other branches, or with another game. */
const keyOf = ({ branches, leftOut }: FoundBranches): string | undefined =>
  cacheKey([branches.map(({ place, files }: Branch) => [place, ...[...files].sort()]), leftOut]);
