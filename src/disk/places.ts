import { existsSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";
import packageJson from "../../package.json" with { type: "json" };
import type { Book } from "../ink/book.ts";
import { Fault } from "../run/file/fault.ts";
import type { KeptSteps } from "../survival/steps.ts";
import { explainError } from "./reason.ts";

/** The package's own folder; the bundle lies in its `dist/`. */
export const HOME = fileURLToPath(new URL("..", import.meta.url));
/** The compiled book, beside the bundle. */
export const BOOK = join(HOME, "dist", "book.json");
/** The steps of the machine, beside it. */
export const STEPS = join(HOME, "dist", "steps.json");

/** A book that is not where it is said to be, or is not a book. */
export class BookFault extends Fault {
  readonly code = "book-not-found";
}

/** A place that cannot be told from what was typed. */
export class PlaceFault extends Fault {
  readonly code = "place-unknown";
}

/**
 * Where runs are kept: `asked` for, else BURIED_LETTERS_SAVES, else saves/ in a checkout, else the platform's data folder.
 * @throws PlaceFault where that is no place.
 */
export function findSavesFolder(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const wanted = asked ?? environment.BURIED_LETTERS_SAVES;
  if (wanted) return wholePath(wanted);
  // The published package has no src/, a checkout does.
  if (existsSync(join(HOME, "src"))) return join(HOME, "saves");
  const { data } = envPaths("buried-letters", { suffix: "" });
  if (isAbsolute(data)) return data;
  throw new PlaceFault(
    `Runs would be kept in ${data}, which is elsewhere in every folder: HOME and XDG_DATA_HOME have to be whole paths. Set them so, or type --saves FOLDER.`,
  );
}

/**
 * The path from the root of the disk.
 * @throws PlaceFault where it starts from the folder one stands in, and that is gone.
 */
export function wholePath(path: string): string {
  try {
    return resolve(path);
  } catch {
    throw new PlaceFault("The folder you are in is no longer there: go into another one, and try again.");
  }
}

/** The story that ships with the game, as its writers left it. */
export const findShippedStory = (): string => join(HOME, "story");

/**
 * Another text for every build of the game and its book; undefined where none is built. A package manager gives the files of
 * every version the same date, so the version is part of it.
 */
export function stampOfBuild(): string | undefined {
  const built = statSync(BOOK, { throwIfNoEntry: false });
  return built && `${packageJson.version} ${built.size} ${built.mtimeMs}`;
}

/** The steps of the machine that ship with the game; undefined where there are none, and each is asked of the machine. */
export function readShippedSteps(): KeptSteps | undefined {
  try {
    return JSON.parse(readFileSync(STEPS, "utf8")) as KeptSteps;
  } catch {
    return undefined;
  }
}

/**
 * The book that ships with the game, compiled.
 * @throws BookFault where the installation is not whole.
 */
export function readShippedBook(): Book {
  try {
    return JSON.parse(readFileSync(BOOK, "utf8")) as Book;
  } catch (error) {
    throw new BookFault(
      `The book is not where it was installed, in ${BOOK}: ${explainError(error)}. Install the game again.`,
    );
  }
}
