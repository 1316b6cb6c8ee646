import { type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/** A folder being watched, and what is in it. */
export interface StoryWatch {
  /** From now on these files of it are of interest, whether they are there or not. */
  follow(paths: readonly string[]): void;
  close(): void;
}

// An editor saves in several steps, some of which leave half a file; they follow each other within a few milliseconds.
const SETTLED_MS = 30;
// Not everything is told of: a folder that comes back, one on another machine.
const EVERY_MS = 1000;

/**
 * Says when a story may have been saved: soon after something has stirred in the folders of its files, and every second
 * all the same. Whoever is told looks for himself whether anything is otherwise, so nothing depends on what a system
 * tells of. Folders are watched one by one: where Node 20 watches a whole tree, on Linux, it hears nothing more of a
 * file that another one was renamed into the place of.
 * @param asked the folder of the story, or its first file
 */
export function watchStory(asked: string, onStir: () => void): StoryWatch {
  const watchers = new Map<string, FSWatcher>();
  let settling: NodeJS.Timeout | undefined;
  const root = statSync(asked).isDirectory() ? asked : dirname(asked);
  let folders: ReadonlySet<string> = new Set([root]);

  const look = () => {
    watchAll();
    onStir();
  };
  const everySecond = setInterval(look, EVERY_MS);
  const stir = () => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLED_MS);
  };
  const drop = (key: string) => {
    watchers.get(key)?.close();
    watchers.delete(key);
  };

  /** Watches each folder that is there, and another that has taken its place anew. */
  const watchAll = () => {
    const keys = new Map(
      [...folders].flatMap((folder) => {
        const number = numberOf(folder);
        return number === undefined ? [] : [[`${number} ${folder}`, folder]];
      }),
    );
    for (const key of watchers.keys()) if (!keys.has(key)) drop(key);
    for (const [key, folder] of keys) if (!watchers.has(key)) watchOne(key, folder);
  };
  const watchOne = (key: string, folder: string) => {
    try {
      const watcher = watch(folder, (_, name) => {
        // It was itself deleted, and the next one may have its number.
        if (name === basename(folder)) drop(key);
        stir();
      });
      watchers.set(
        key,
        watcher.on("error", () => drop(key)),
      );
    } catch {
      // What cannot be watched is looked at every second.
    }
  };

  const follow = (paths: readonly string[]) => {
    folders = new Set([root, ...paths.map((path) => dirname(resolve(root, path)))]);
    watchAll();
  };
  const close = () => {
    clearInterval(everySecond);
    clearTimeout(settling);
    for (const key of [...watchers.keys()]) drop(key);
  };
  return { follow, close };
}

/** What tells a folder from another that takes its place, mostly; nothing where there is none. */
function numberOf(folder: string): number | undefined {
  try {
    return statSync(folder).ino;
  } catch {
    return undefined;
  }
}
