import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { MAIN, type StoryFiles } from "../ink/sources.ts";
import { BookFault, wholePath } from "./places.ts";
import { codeOf, explainError } from "./reason.ts";

// Twenty times the longest book there is; more is no book, and would be read for minutes.
export const LARGEST_STORY_FILE = 16 * 1024 * 1024;
// Where there is nothing, whatever the path leads through; the last is of paths that no disk can have.
const MISSING = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);
const MEANT = `A story is a folder with a ${MAIN} in it, or the .ink file that one starts from.`;

/**
 * The files of a story: of a folder with a main.ink in it, or around the file it starts from.
 * @throws BookFault if there is no such folder or file, or what there is cannot be a story.
 */
export function openStoryFolder(asked: string): StoryFiles {
  if (asked === "") throw new BookFault(`Behind --story stands nothing. ${MEANT}`);
  const named = wholePath(asked);
  const kind = kindOf(named);
  if (!kind) throw new BookFault(`There is nothing at ${named}. ${MEANT}`);
  const [root, main] = kind.isDirectory() ? [named, MAIN] : [dirname(named), basename(named)];
  const start = join(root, main);
  const found = kind.isDirectory() ? kindOf(start) : kind;
  if (!found) throw new BookFault(`There is no ${MAIN} in ${named}. ${MEANT}`);
  if (!found.isFile()) throw new BookFault(`${start} is no file of text. ${MEANT}`);
  const text = textOf(start);
  if (/^\s*\{\s*"inkVersion"/.test(text))
    throw new BookFault(`${start} is a story compiled for a player. Name the .ink file it was made from.`);
  if (!/\.ink$/i.test(main))
    throw new BookFault(`${start} is no story in ink: its name does not end in .ink. ${MEANT}`);
  return {
    main,
    place: placeOf(realpathSync(root), main),
    list: () => inkFiles(root),
    read: (path) => (path === main ? text : readWithin(root, path)),
  };
}

/** The folder a story lies in, named by itself or by the file it starts from. */
export function storyRoot(asked: string): string {
  const named = wholePath(asked);
  const kind = kindOf(named);
  // A folder may be called as a file is.
  if (kind?.isDirectory()) return named;
  return kind?.isFile() || /\.ink$/i.test(named) ? dirname(named) : named;
}

// A story may lie in a folder with much else.
const DEEPEST = 3;

/** Whether a folder or file of this name, in a folder of the story, may be one of its own. What is hidden is nobody's chapter. */
const mayBelong = (name: string): boolean => !name.startsWith(".") && name !== "node_modules";

/** Of paths in a story's folder those of its .ink files, as `list` has them. */
export const inkFilesAmong = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => path.endsWith(".ink"))
    .filter((path) => path.split("/").every(mayBelong) && path.split("/").length <= DEEPEST + 1);

/** Story-relative, in the order of the alphabet. */
function inkFiles(root: string, folder = "", depth = 0): string[] {
  return entriesOf(join(root, folder))
    .filter(({ name }) => mayBelong(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) return depth < DEEPEST ? inkFiles(root, `${path}/`, depth + 1) : [];
      return entry.isFile() && path.endsWith(".ink") ? [path] : [];
    });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be read is left out; a file in it that is included is reported on its own.
    return [];
  }
}

/** Two parts of the path, since many a story lies in a folder called "story". */
export const placeOf = (folder: string, main: string): string =>
  main === MAIN
    ? `${basename(dirname(folder))}/${basename(folder)}`
    : `${basename(folder)}/${main.replace(/\.ink$/i, "")}`;

/** What lies in the folder under this path; nothing where it leads out of it, or to what is no file of text. */
function readWithin(root: string, path: string): string | undefined {
  const file = join(root, path);
  // A pipe would be waited for. A link inside the folder may point out of it; such a file is as good as missing.
  if (!kindOf(file)?.isFile()) return undefined;
  return realpathSync(file).startsWith(realpathSync(root) + sep) ? textOf(file) : undefined;
}

function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (MISSING.has(codeOf(error))) return undefined;
    throw new BookFault(`${path} cannot be read: ${explainError(error)}.`);
  }
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > LARGEST_STORY_FILE)
      throw new BookFault(`${file} is far too large to be a story.`);
    return decodeStory(readFileSync(file));
  } catch (error) {
    if (error instanceof BookFault) throw error;
    throw new BookFault(`${file} cannot be read: ${explainError(error)}.`);
  }
}

/** A text; what is none, because it is no UTF-8, as lone surrogates, which no text has. */
export function decodeStory(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return isUtf8(bytes) ? text : text.replaceAll("\ufffd", "\udcff");
}
