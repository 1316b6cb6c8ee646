import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Shelf } from "../run/library.ts";
import { RunFileFault } from "../run/run-file.ts";
import { type Journal, SaveFault } from "../run/session.ts";
import { reason } from "./reason.ts";

const ENDING = ".jsonl";
// Two thousand decisions take under 64 KB: a file far above that is no run, and not worth the memory.
const LARGEST = 16 * 1024 * 1024;

/** The runs of one folder, a file each. The folder itself is made with the first run. */
export function openRunFolder(folder: string): Shelf {
  const path = (name: string) => join(folder, name + ENDING);
  return {
    folder,
    names: () => (isFolder(folder) ? runsIn(folder) : []),
    path,
    read: (name) => read(path(name)),
    changed: (name) => statSync(path(name)).mtime,
    create: (name, text) => saving(folder, () => create(folder, path(name), text)),
    journal: (name, wholeBytes) => {
      let opened: Journal | undefined;
      return {
        append(text) {
          // Opened at the first decision, so that a run which may only be read can still be looked at.
          opened ??= saving(folder, () => journalOf(folder, openSync(path(name), "r+"), wholeBytes));
          opened.append(text);
        },
      };
    },
  };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function runsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ENDING))
    .map((entry) => entry.name.slice(0, -ENDING.length));
}

function read(path: string): string {
  try {
    if (statSync(path).size > LARGEST) throw new RunFileFault("it is far too large to be a run");
    return readFileSync(path, "utf8");
  } catch (error) {
    throw error instanceof RunFileFault ? error : new RunFileFault(`it cannot be read (${reason(error)})`);
  }
}

function create(folder: string, path: string, text: string): Journal {
  mkdirSync(folder, { recursive: true });
  const file = openSync(path, "wx");
  const journal = journalOf(folder, file, 0);
  try {
    journal.append(text);
  } catch (fault) {
    // Nothing but a piece of the header was ever in it.
    closeSync(file);
    rmSync(path);
    throw fault;
  }
  const directory = openSync(folder, "r");
  fsyncSync(directory);
  closeSync(directory);
  return journal;
}

/** Appends after `end` bytes; whatever stands behind them is a torn line and is dropped with the first append. */
function journalOf(folder: string, file: number, end: number): Journal {
  let length = end;
  return {
    append(text) {
      const bytes = Buffer.from(text);
      saving(folder, () => {
        try {
          ftruncateSync(file, length);
          for (let done = 0; done < bytes.length; )
            done += writeSync(file, bytes, done, bytes.length - done, length + done);
          fsyncSync(file);
        } catch (error) {
          ftruncateSync(file, length);
          throw error;
        }
      });
      length += bytes.length;
    },
  };
}

function saving<T>(folder: string, deed: () => T): T {
  try {
    return deed();
  } catch (error) {
    if (error instanceof SaveFault) throw error;
    throw new SaveFault(`Runs cannot be kept in ${folder}: ${reason(error)}.`);
  }
}
