import { openMuseum } from "../../disk/beside-story.ts";
import { readBritishWords } from "../../disk/british-words.ts";
import { openCache } from "../../disk/cache-file.ts";
import { wholePath } from "../../disk/places.ts";
import { openStoryFolder } from "../../disk/story-folder.ts";
import { readOnce } from "../../ink/read-once.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { cacheKey } from "./cache-key.ts";
import { findBranches } from "./find-branches.ts";

/** What was found in a book when it was last looked into, kept for as long as nothing is otherwise that was read for it. */
export interface FoundBefore<Found> {
  /** Nothing where anything is otherwise. */
  readonly found: Found | undefined;
  /** The story in the folder; notes the text of each file that is read. */
  readonly files: StoryFiles;
  /**
   * Keeps what was found in these files, as they were read: by now others may lie there. Nothing is kept where a branch or
   * a kept run is another by now, for nobody knows which was looked at.
   */
  keep(found: Found): void;
}

interface Kept<Found> {
  readonly key: string;
  readonly paths: readonly string[];
  readonly found: Found;
}

/**
 * @param asked the places of branches besides those in the folder
 * @param program which this is, where that is not told by its build
 * @throws BookFault where there is none.
 */
export function foundBefore<Found>(
  folder: string,
  asked: readonly string[],
  program?: string,
): FoundBefore<Found> {
  const own = openStoryFolder(folder);
  const cache = openCache("checked.json");
  const kept = readKept<Found>(cache.read());
  // Before the work: what is saved while it is done was not looked at.
  const list = own.list?.();
  const others = unlessUnread(() => around(folder, asked));
  const keyFor = (texts: readonly (readonly [path: string, text: string | undefined])[]) => {
    const read = texts.map(([path, text]) => [path, text ?? false]);
    return others && cacheKey([own.main, own.place, list, read, wholePath(folder), others], program);
  };
  const lying = unlessUnread(() => kept?.paths.map((path) => [path, own.read(path)] as const));
  const { files, texts } = readOnce(own);
  let isUnread = false;
  return {
    found: kept && lying && kept.key === keyFor(lying) ? kept.found : undefined,
    files: {
      ...files,
      read(path) {
        try {
          return files.read(path);
        } catch (error) {
          isUnread = true;
          throw error;
        }
      },
      ...(list ? { list: () => list } : {}),
    },
    keep(found) {
      const now = unlessUnread(() => around(folder, asked));
      const isSame = !isUnread && JSON.stringify(now) === JSON.stringify(others);
      const key = isSame ? keyFor([...texts]) : undefined;
      if (key !== undefined) cache.write(JSON.stringify({ key, paths: [...texts.keys()], found }));
    },
  };
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

/** Nothing where something of it cannot be read: whoever does the work says so. */
function unlessUnread<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function readKept<Found>(text: string | undefined): Kept<Found> | undefined {
  try {
    const { key, paths, found } = JSON.parse(text ?? "{}");
    return typeof key === "string" && Array.isArray(paths) ? { key, paths, found } : undefined;
  } catch {
    return undefined;
  }
}
