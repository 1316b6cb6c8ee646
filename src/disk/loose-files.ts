import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join, parse } from "node:path";
import { Fault } from "../run/file/fault.ts";
import { placeNew, placeOver } from "./new-file.ts";
import { wholePath } from "./places.ts";
import { codeOf, explainError } from "./reason.ts";
import { statIfAny } from "./what-is-there.ts";

/** A file somewhere that a reader named, which cannot be read or written. */
export class LooseFileFault extends Fault {
  readonly code = "file-not-reached";
}

// Well beyond what a run may be, since one of an older format or with other line ends is shorter here.
const LARGEST_LOOSE_FILE = 1024 * 1024;
// Enough to tell whose it is.
const BEGINNING = 256;
const ELSEWHERE = "Choose another place or name.";
const STANDARD_INPUT = 0;
const AGAIN_MS = 20;

/** The text of a file; nothing if there is none. */
export function readText(path: string): string | undefined {
  return statIfAny(path)?.isFile() ? readFileSync(path, "utf8") : undefined;
}

/**
 * The text of a file that a reader named; of `-`, what standard input brings.
 * @throws LooseFileFault if it cannot be read.
 */
export function bringIn(path: string): string {
  const [named, what] = path === "-" ? ["What comes by standard input", STANDARD_INPUT] : [path, path];
  let text: string | undefined;
  try {
    text = readUpTo(LARGEST_LOOSE_FILE, what);
  } catch (error) {
    throw new LooseFileFault(`${named} cannot be read: ${explainError(error)}.`);
  }
  if (text === undefined) throw new LooseFileFault(`${named} is far too large to be a run.`);
  return text;
}

/** A file as text, whatever kind of file it is; nothing if it is larger. */
function readUpTo(most: number, what: string | number): string | undefined {
  const bytes = Buffer.alloc(most + 1);
  const file = typeof what === "number" ? what : openSync(what, "r");
  try {
    let length = 0;
    for (let taken = -1; taken !== 0 && length <= most; length += taken)
      taken = readWhenThere(file, bytes, length);
    return length > most ? undefined : bytes.toString("utf8", 0, length);
  } finally {
    if (file !== what) closeSync(file);
  }
}

/** What comes next. Standard input may be a pipe that does not wait by itself. */
function readWhenThere(file: number, bytes: Uint8Array, from: number): number {
  for (;;) {
    try {
      return readSync(file, bytes, from, bytes.length - from, null);
    } catch (error) {
      if (codeOf(error) === "EOF") return 0;
      if (codeOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, AGAIN_MS);
    }
  }
}

/**
 * Writes a file where the reader wants it; answers where that is.
 * @throws LooseFileFault if there is one already, or it cannot be written.
 */
export function putNew(path: string, text: string): string {
  const file = wholePath(path);
  try {
    placeNew(file, Buffer.from(text));
  } catch (error) {
    throw new LooseFileFault(`${file} cannot be written: ${explainError(error)}. ${ELSEWHERE}`);
  }
  return file;
}

/**
 * Writes a file where its maker wants it, over one of that name where that is of the same making; answers where it is.
 * @param isSame told how the file begins that is there
 * @throws LooseFileFault if there is another, or it cannot be written.
 */
export function putAgain(path: string, text: string, isSame: (beginning: string) => boolean): string {
  const file = wholePath(path);
  if (!existsSync(file)) return putNew(file, text);
  keepOthers(file, isSame);
  try {
    placeOver(file, Buffer.from(text));
  } catch (error) {
    throw new LooseFileFault(`${file} cannot be written: ${explainError(error)}. ${ELSEWHERE}`);
  }
  return file;
}

/**
 * Asks before any work whether a file may be put there.
 * @throws LooseFileFault if something else is there.
 */
export function keepOthers(path: string, isSame: (beginning: string) => boolean): void {
  const file = wholePath(path);
  if (existsSync(file) && !isSame(beginningOf(file)))
    throw new LooseFileFault(`${file} is there already, and is something else. ${ELSEWHERE}`);
}

/** How a file begins; a folder, a pipe and what cannot be read begin with nothing. */
function beginningOf(file: string): string {
  const bytes = Buffer.alloc(BEGINNING);
  try {
    if (!statSync(file).isFile()) return "";
    const descriptor = openSync(file, "r");
    try {
      return bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, BEGINNING, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return "";
  }
}

/**
 * Writes a file under this name, or with a number behind it where another is called so already; answers where that is. One
 * that holds the very same is left as it is.
 * @throws LooseFileFault if it cannot be written.
 */
export function putFree(path: string, text: string): string {
  const { dir, name, ext } = parse(wholePath(path));
  for (let number = 1; ; number += 1) {
    const file = join(dir, `${name}${number === 1 ? "" : `-${number}`}${ext}`);
    try {
      placeNew(file, Buffer.from(text));
      return file;
    } catch (error) {
      if (codeOf(error) === "EEXIST" && holds(file, text)) return file;
      if (codeOf(error) !== "EEXIST")
        throw new LooseFileFault(
          `${file} cannot be written: ${explainError(error)}. It goes into the folder the game was started in; where that takes no files, start the game in another.`,
        );
    }
  }
}

/** Whether a file can be read and holds this text; a folder or a pipe of that name does not. */
function holds(file: string, text: string): boolean {
  try {
    return statSync(file).isFile() && readFileSync(file, "utf8") === text;
  } catch {
    return false;
  }
}
