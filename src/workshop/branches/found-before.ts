import { createHash } from "node:crypto";
import { openMuseum } from "../../disk/beside-story.ts";
import { readBritishWords } from "../../disk/british-words.ts";
import { openCache } from "../../disk/cache-file.ts";
import { stampOfBuild, wholePath } from "../../disk/places.ts";
import { openStoryFolder } from "../../disk/story-folder.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { findBranches } from "./find-branches.ts";

/** What was found in a book when it was last looked into, kept for as long as nothing is otherwise that was read for it. */
export interface FoundBefore<Found> {
  /** Nothing where anything is otherwise. */
  readonly found: Found | undefined;
  /** The story in the folder; whoever reads a file of it is written down. */
  readonly files: StoryFiles;
  keep(found: Found): void;
}

interface Kept<Found> {
  readonly key: string;
  readonly paths: readonly string[];
  readonly found: Found;
}

/**
 * @param asked the places of branches besides those in the folder
 * @throws BookFault where there is none.
 */
export function foundBefore<Found>(folder: string, asked: readonly string[]): FoundBefore<Found> {
  const own = openStoryFolder(folder);
  const cache = openCache("checked.json");
  const kept = readKept<Found>(cache.read());
  const paths = new Set<string>();
  const keyFor = (read: readonly string[]) =>
    keyOf(own, read, () => [wholePath(folder), around(folder, asked)]);
  return {
    found: kept && kept.key === keyFor(kept.paths) ? kept.found : undefined,
    files: {
      ...own,
      read(path) {
        paths.add(path);
        return own.read(path);
      },
    },
    keep(found) {
      const key = keyFor([...paths]);
      if (key !== undefined) cache.write(JSON.stringify({ key, paths: [...paths], found }));
    },
  };
}

/** Undefined where anything cannot be read, and where no game is built: nobody would know whether it is the same program. */
function keyOf(files: StoryFiles, paths: readonly string[], others: () => unknown): string | undefined {
  const stamp = stampOfBuild();
  if (stamp === undefined) return undefined;
  try {
    const texts = paths.map((path) => [path, files.read(path) ?? false]);
    const all = [stamp, process.version, files.main, files.place, files.list?.(), texts, others()];
    return createHash("sha256").update(JSON.stringify(all)).digest("hex");
  } catch {
    return undefined;
  }
}

/** What is read besides the files of the book. */
function around(folder: string, asked: readonly string[]): unknown[] {
  const { branches, leftOut } = findBranches(asked, folder);
  const { shelf, recorded } = openMuseum(folder);
  return [
    branches.map(({ place, files }) => [place, ...files]),
    leftOut,
    shelf.names().map((name) => [name, shelf.read(name), recorded(name)]),
    readBritishWords(),
  ];
}

function readKept<Found>(text: string | undefined): Kept<Found> | undefined {
  try {
    const { key, paths, found } = JSON.parse(text ?? "{}");
    return typeof key === "string" && Array.isArray(paths) ? { key, paths, found } : undefined;
  } catch {
    return undefined;
  }
}
