import { isAbsolute, join } from "node:path";
import envPaths from "env-paths";
import { readText } from "./loose-files.ts";
import { placeOver } from "./new-file.ts";
import { wholePath } from "./places.ts";

/** What can be worked out anew at any time, kept to save that time. */
export interface CacheFile {
  /** Nothing where there is none, or none that can be read. */
  read(): string | undefined;
  /** In place of what there was, whole or not at all; where nothing can be written, nothing is. */
  write(text: string): void;
}

/** A file of this name in BURIED_LETTERS_CACHE, else in the platform's cache folder. */
export function openCache(name: string, environment: NodeJS.ProcessEnv = process.env): CacheFile {
  const attempt = <Result>(deed: () => Result): Result | undefined => {
    try {
      return deed();
    } catch {
      // Slower next time, and nothing else is lost by it.
      return undefined;
    }
  };
  const file = attempt(() => {
    const { BURIED_LETTERS_CACHE: wanted } = environment;
    const folder = wanted ? wholePath(wanted) : envPaths("buried-letters", { suffix: "" }).cache;
    return isAbsolute(folder) ? join(folder, name) : undefined;
  });
  return {
    read: () => (file === undefined ? undefined : attempt(() => readText(file))),
    write(text) {
      if (file !== undefined) attempt(() => placeOver(file, Buffer.from(text)));
    },
  };
}
