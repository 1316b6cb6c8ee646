import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Book } from "../ink/book.ts";
import { STORY } from "../run/file/header.ts";
import { LARGEST_RUN, RunFileFault } from "../run/file/run-file.ts";
import { SaveFault, ShelfFault } from "../run/file/save-fault.ts";
import type { Noted, Shelf } from "../run/file/shelf.ts";
import { findFreeName } from "../run/keep/run-name.ts";
import { storyIdOf } from "../run/keep/run-store.ts";
import { moveNew, placeNew } from "./new-file.ts";
import { explainError, saving } from "./reason.ts";
import { journalOf } from "./run-journal.ts";
import { lockRun } from "./run-lock.ts";
import type { Candidate } from "./run-place.ts";
import { statOf } from "./what-is-there.ts";

const ENDING = ".jsonl";
const TRASH = "trash";
// Hidden, and no run by its ending.
const noteOf = (what: Noted): string => `.${what}.json`;
// Some 50,000 runs.
const LARGEST_LIST = 16 * 1024 * 1024;
const OTHER_BOOKS = "books";
// What would lead out of the folder, or be hidden in it.
const NO_FILE_NAME = /^$|^\.|[/\\\0]/;

/** The runs of a book: those of the one that ships lie in the folder itself, those of every other in one of their own. */
export function openShelf(saves: string, book: Pick<Book, "identity">): Shelf {
  const story = storyIdOf(book);
  return openRunFolder(story === STORY ? saves : join(saves, OTHER_BOOKS, story));
}

/** The runs of one folder, a file each. The folder itself is made with the first run. */
export function openRunFolder(folder: string): Shelf {
  const trash = join(folder, TRASH);
  const path = (name: string) => fileOf(folder, name);
  const doing = <T>(deed: () => T): T => saving(folder, deed);
  return {
    folder,
    names: () => runsIn(folder),
    taken: () => entriesIn(folder).map(({ name }) => name),
    path,
    read: (name) => read(path(name)),
    // A run that was moved away since it was listed is told of when it is read.
    seen(name) {
      const stat = statOf(path(name));
      if (!stat) return { when: new Date(0), stamp: "gone" };
      return { when: stat.mtime, stamp: `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeMs}` };
    },
    noted: (what) => readIfThere(join(folder, noteOf(what))),
    note: (what, text) => writeIfPossible(join(folder, noteOf(what)), text),
    create(name, text) {
      doing(() => placeNew(path(name), fitting(Buffer.from(text))));
      return journalOf(path(name));
    },
    journal: (name) => journalOf(path(name)),
    copy: (from, to) =>
      doing(() => {
        const { atime, mtime } = statSync(path(from));
        placeNew(path(to), fitting(readFileSync(path(from))));
        // A copy has not been played since: it stands beside the run, and that one is still the last played.
        utimesSync(path(to), atime, mtime);
      }),
    rename: (from, to) => doing(() => moveNew(path(from), path(to))),
    trash: (name) =>
      doing(() => {
        const free = findFreeName(
          name,
          entriesIn(trash).map((entry) => entry.name),
        );
        moveNew(path(name), fileOf(trash, free));
        return free;
      }),
    trashed: () => runsIn(trash),
    restore: (trashed, name) => doing(() => moveNew(fileOf(trash, trashed), path(name))),
    lock: (name) => doing(() => lockRun(path(name), () => placesFor(folder, name))),
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return statSync(file).size <= LARGEST_LIST ? readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** At once or not at all, and not waited for: what is lost of it is found again. */
function writeIfPossible(file: string, text: string): void {
  const draft = `${file}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

/** @throws SaveFault if no run can be kept under this name, whatever the library thinks of it. */
function fileOf(folder: string, name: string): string {
  if (NO_FILE_NAME.test(name))
    throw new SaveFault(`No run can be kept under the name “${name}” in ${folder}: choose another.`);
  return join(folder, name + ENDING);
}

/** Where a run's file may be: under its name, under another, in the trash. */
function* placesFor(folder: string, name: string): Generator<Candidate> {
  yield { file: fileOf(folder, name), place: { kind: "here" } };
  const trash = join(folder, TRASH);
  for (const other of runsIn(folder))
    yield { file: fileOf(folder, other), place: { kind: "renamed", name: other } };
  for (const other of runsIn(trash))
    yield { file: fileOf(trash, other), place: { kind: "trash", name: other } };
}

// A link may lead out of the folder.
const runsIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter(({ isFile }) => isFile)
    .map(({ name }) => name);

/** All that has a run's ending there, without the ending. @throws ShelfFault if the disk does not say. */
function entriesIn(folder: string): { name: string; isFile: boolean }[] {
  try {
    if (!statOf(folder)?.isDirectory()) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.name.endsWith(ENDING))
      .map((entry) => ({ name: entry.name.slice(0, -ENDING.length), isFile: entry.isFile() }))
      .filter(({ name }) => !NO_FILE_NAME.test(name));
  } catch (error) {
    throw new ShelfFault(`The runs in ${folder} cannot be listed: ${explainError(error)}.`);
  }
}

/** @throws SaveFault unless a run may be so long: none is made that could not be opened. */
function fitting(bytes: Buffer): Buffer {
  if (bytes.length > LARGEST_RUN)
    throw new SaveFault("That is longer than a run may be, so it was not kept.");
  return bytes;
}

function read(file: string): string {
  try {
    const text = readWhole(file);
    if (text !== undefined) return text;
  } catch (error) {
    throw new RunFileFault(`it cannot be read (${explainError(error)})`);
  }
  throw new RunFileFault("it is far too large to be a run");
}

// One for all files, since a list reads thousands.
let room: Buffer | undefined;

/** Nothing where the file is longer than a run may be, whoever writes to it meanwhile. */
function readWhole(file: string): string | undefined {
  room ??= Buffer.allocUnsafe(LARGEST_RUN + 1);
  const opened = openSync(file, "r");
  try {
    let length = 0;
    let more: number;
    do {
      more = readSync(opened, room, length, room.length - length, null);
      length += more;
    } while (more > 0 && length < room.length);
    return length < room.length ? room.toString("utf8", 0, length) : undefined;
  } finally {
    closeSync(opened);
  }
}
