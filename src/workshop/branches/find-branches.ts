import { join } from "node:path";
import {
  type Branch,
  isBranchFile,
  LARGEST_BRANCH,
  type LeftOut,
  MOST_FILES,
  readBranch,
} from "../../author/branches/branch.ts";
import { identityIn } from "../../author/branches/files-with.ts";
import { readPack } from "../../author/branches/pack.ts";
import {
  BranchFault,
  findBranchesFolder,
  isThere,
  listBranches,
  readBranchAt,
} from "../../disk/branches/branch-folder.ts";
import { wholePath } from "../../disk/places.ts";
import { storyRoot } from "../../disk/story-folder.ts";
import type { StoryFiles } from "../../ink/sources.ts";

const LIMITS = { isFile: isBranchFile, mostFiles: MOST_FILES, mostBytes: LARGEST_BRANCH };

/** Branches that can be read, in the order in which they are let in, and those that cannot. */
export interface FoundBranches {
  readonly branches: readonly Branch[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The branches a book is to be compiled with: those asked for, and those that lie in its own folder.
 * @param asked by --with
 * @param story the folder of the book, or its first file
 * @param textOf what a file has in a window of an editor
 * @throws BranchFault where there is nothing at a place that was asked for.
 */
export function findBranches(
  asked: readonly string[],
  story: string,
  textOf?: (path: string) => string | undefined,
): FoundBranches {
  for (const path of asked)
    if (path === "" || !isThere(wholePath(path)))
      throw new BranchFault(
        `There is no branch at ${path === "" ? "a place without a name" : wholePath(path)}: behind --with stands its folder, or the file it was packed into.`,
      );
  return readAll([...asked.map(wholePath), ...listBranches(join(storyRoot(story), "branches"))], textOf);
}

/** The places of the branches a reader keeps for all books. */
export const keptBranches = (): string[] => {
  const folder = findBranchesFolder();
  return folder === undefined ? [] : listBranches(folder);
};

/** Those of the kept ones that belong to this book. */
export function findKept(places: readonly string[], files: StoryFiles): FoundBranches {
  const { branches, leftOut } = readAll(places);
  const identity = identityIn(files);
  return { branches: branches.filter(({ manifest }) => manifest.book === identity), leftOut };
}

function readAll(places: readonly string[], textOf?: (path: string) => string | undefined): FoundBranches {
  const read = [...new Set(places)].map((place) => readAt(place, textOf));
  return {
    branches: read.filter((each) => "manifest" in each),
    leftOut: read.filter((each): each is LeftOut => !("manifest" in each)),
  };
}

/** The branch at one place, or why there is none. */
export function readAt(
  place: string,
  textOf: (path: string) => string | undefined = () => undefined,
): Branch | LeftOut {
  const found = readBranchAt(place, LIMITS);
  if ("says" in found) return { place, says: found.says };
  const files = "packed" in found ? readPack(found.packed) : found.files;
  if ("says" in files) return { place, says: files.says };
  const now = [...files].map(([name, text]) => [name, textOf(join(place, name)) ?? text] as const);
  return readBranch(place, new Map(now));
}

/**
 * The branch at a place that was typed.
 * @throws BranchFault where there is none, or none that can be read.
 */
export function readNamed(path: string): Branch {
  const read = readAt(wholePath(path));
  if ("manifest" in read) return read;
  throw new BranchFault(`There is no branch to be had from ${read.place}: ${read.says}.`);
}

/** What is said of a branch that is not in the book. */
export const inSentence = ({ place, id, says }: LeftOut): string =>
  `The branch ${id === undefined ? "" : `"${id}" `}in ${place} was left out: ${says}.`;
