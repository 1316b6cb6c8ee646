import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shelf } from "../run/file/shelf.ts";
import { readText } from "./loose-files.ts";
import { openRunFolder } from "./run-folder.ts";
import { storyRoot } from "./story-folder.ts";
import { statIfAny } from "./what-is-there.ts";

/** The kept runs that hold a story to what it was, and how each is written down to end. */
export interface Museum {
  readonly shelf: Shelf;
  /** The line in NAME.expected. */
  recorded(name: string): string | undefined;
}

/** A file as it was found. */
export interface FoundText {
  readonly path: string;
  readonly text: string;
}

/** The folder beside a story in which what belongs to it lies; it may not be there. */
export const besideStory = (story: string, ...path: string[]): string =>
  join(storyRoot(story), "..", ...path);

/** The museum beside a story, in which there may be runs of several books; a copy elsewhere has none. */
export function openMuseum(story: string): Museum {
  const shelf = openRunFolder(besideStory(story, "saves", "museum"));
  return { shelf, recorded: (name) => readText(join(shelf.folder, `${name}.expected`)) };
}

export const hasFolder = (path: string): boolean => statIfAny(path)?.isDirectory() ?? false;

/**
 * Every file below a folder that has such a name; none where there is no such folder.
 * @param deep how many folders deep
 */
export function readTexts(folder: string, name: RegExp, deep = 8): FoundText[] {
  if (!hasFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules")
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return deep > 0 ? readTexts(path, name, deep - 1) : [];
      return entry.isFile() && name.test(entry.name) ? [{ path, text: readFileSync(path, "utf8") }] : [];
    });
}
