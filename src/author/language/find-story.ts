import { basename, dirname, join } from "node:path";
import { MAIN } from "../../ink/sources.ts";
import { TOP_LINE, VOCABULARY_FILE } from "../../ink/vocabulary.ts";

/** What lies around a file. */
export interface Surroundings {
  /** The paths of the .ink files in a folder itself. */
  inkIn(folder: string): readonly string[];
  textOf(path: string): string | undefined;
}

// A file of a story lies no deeper in its folder.
const FARTHEST = 6;

/**
 * The story a file belongs to, by its folder or its first file: the nearest that includes it; in a book of ours all that
 * lies in its folder; else an .ink file by itself.
 */
export function findStory(path: string, around: Surroundings): string | undefined {
  const isInk = path.endsWith(".ink");
  let folder = dirname(path);
  for (let up = 0; up < FARTHEST; up += 1) {
    const main = join(folder, MAIN);
    if (around.textOf(main) !== undefined) {
      const isOurs = around.textOf(join(folder, VOCABULARY_FILE))?.includes(TOP_LINE) ?? false;
      if (path === main || !isInk || isOurs || takenIn(main, around).has(path)) return folder;
    }
    const [first] = isInk ? firstFiles(path, around.inkIn(folder), around) : [];
    if (first !== undefined) return first;
    if (dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  if (!isInk) return undefined;
  return basename(path) === MAIN ? dirname(path) : path;
}

/** Those of some files by which this one is included, the one that includes most of all first. */
function firstFiles(path: string, files: readonly string[], around: Surroundings): string[] {
  return files
    .filter((file) => file !== path && basename(file) !== MAIN)
    .map((file) => ({ file, taken: takenIn(file, around) }))
    .filter(({ taken }) => taken.has(path))
    .sort((one, other) => other.taken.size - one.taken.size)
    .map(({ file }) => file);
}

/** Every file that is included from this one on, as far as the lines say so. */
function takenIn(first: string, { textOf }: Surroundings): Set<string> {
  const taken = new Set<string>();
  const open = [first];
  for (let path = open.pop(); path !== undefined; path = open.pop())
    for (const [, name = ""] of textOf(path)?.matchAll(/^[ \t]*INCLUDE[ \t]+(\S.*?)[ \t]*\r?$/gm) ?? []) {
      const next = join(dirname(first), name);
      if (taken.has(next)) continue;
      taken.add(next);
      open.push(next);
    }
  return taken;
}
