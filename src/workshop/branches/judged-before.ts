import type { Branch } from "../../author/branches/branch.ts";
import { bonesFor } from "../../author/branches/skeleton.ts";
import { openCache } from "../../disk/cache-file.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { cacheKey } from "./cache-key.ts";

// Some versions of each of the branches somebody writes on.
const MOST = 200;

/** Which branches were found sound before. */
export interface JudgedBefore {
  isSound(branch: Branch): boolean;
  keep(sound: readonly Branch[]): void;
}

/**
 * The branches that were found sound before, by all that is looked at for it: their files, the names of the book they are
 * held against, and this very build of the program. What was found unsound is looked into again.
 */
export function judgedBefore(files: StoryFiles): JudgedBefore {
  const cache = openCache("judged.json");
  const known = new Set(readKeys(cache.read()));
  const keyOf = (branch: Branch) => cacheKey([[...branch.files].sort(), bonesFor(files, branch)]);
  return {
    isSound: (branch) => known.has(keyOf(branch) ?? ""),
    keep(sound) {
      const keys = sound.flatMap((branch) => keyOf(branch) ?? []);
      if (keys.length > 0) cache.write(JSON.stringify([...keys, ...known].slice(0, MOST)));
    },
  };
}

function readKeys(text: string | undefined): string[] {
  try {
    const keys: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [];
  } catch {
    return [];
  }
}
