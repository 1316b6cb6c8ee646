import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";
import type { Book } from "../ink/book.ts";
import type { StoryFiles } from "../ink/sources.ts";
import { Fault } from "../run/fault.ts";

/** The package's own folder; the bundle lies in its `dist/`. */
export const HOME = fileURLToPath(new URL("..", import.meta.url));
/** The compiled book, beside the bundle. */
export const BOOK = join(HOME, "dist", "book.json");

/** A book that is not where it is said to be, or is not a book. */
export class BookFault extends Fault {
  readonly code = "book-not-found";
}

/** Where runs are kept: `asked` for, else BURIED_LETTERS_SAVES, else saves/ in a checkout, else the platform's data folder. */
export function savesFolder(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  const wanted = asked ?? environment.BURIED_LETTERS_SAVES;
  if (wanted) return resolve(wanted);
  // The published package has no src/, a checkout does.
  return existsSync(join(HOME, "src"))
    ? join(HOME, "saves")
    : envPaths("buried-letters", { suffix: "" }).data;
}

/** The story that ships with the game, as its writers left it. */
export const shippedStory = (): string => join(HOME, "story");

/** The book that ships with the game, compiled. */
export function shippedBook(): Book {
  return JSON.parse(readFileSync(BOOK, "utf8")) as Book;
}

/**
 * The files of a story: of a folder with a main.ink in it, or around the file it starts from.
 * @throws BookFault if there is no such folder or file.
 */
export function storyFolder(asked: string): StoryFiles {
  const named = resolve(asked);
  const [root, main] = named.endsWith(".ink") ? [dirname(named), basename(named)] : [named, "main.ink"];
  if (!isFile(join(root, main)))
    throw new BookFault(
      `There is no story in ${named}: a story is a folder with a main.ink in it, or the .ink file that one starts from.`,
    );
  const folder = realpathSync(root);
  return {
    main,
    // Two parts of the path, since many a story lies in a folder called "story".
    place: main === "main.ink" ? ends(folder) : `${basename(folder)}/${main.replace(/\.ink$/, "")}`,
    read(path) {
      try {
        const file = realpathSync(join(root, path));
        // A link inside the folder may point out of it; such a file is as good as missing. A pipe would be waited for.
        const isOurs = file.startsWith(folder + sep) && isFile(file);
        return isOurs ? readFileSync(file, "utf8") : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

const ends = (folder: string): string => `${basename(dirname(folder))}/${basename(folder)}`;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
