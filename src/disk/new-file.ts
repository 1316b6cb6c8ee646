import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "./reason.ts";

// Disks that keep a new name by themselves, and let no folder be synced.
const NO_FOLDER_SYNC = new Set(["EINVAL", "ENOTSUP", "EOPNOTSUPP"]);
// Sticks and shares whose file system has no second names for a file.
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);
// What of a file's mode says who may read and write it.
const PERMISSIONS = 0o777;
// Disks that give all files the same permissions.
const NO_PERMISSIONS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/**
 * Puts a file where none is, whole or not at all, whatever dies meanwhile.
 * @throws EEXIST if there is one of that name.
 */
export function placeNew(file: string, bytes: Uint8Array): void {
  makeFolder(dirname(file));
  const draft = join(dirname(file), `.${randomUUID()}.draft`);
  try {
    writeWhole(draft, bytes);
    // A link and not a renaming, which would take the place of a file that came in between.
    linkSync(draft, file);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    writeWhole(file, bytes);
  } finally {
    rmSync(draft, { force: true });
  }
  keepName(file);
}

/**
 * Puts a folder where nothing is, with these files in it by their paths, whole or not at all, whatever dies meanwhile.
 * @throws EEXIST if there is anything of that name.
 */
export function placeNewFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  makeFolder(dirname(folder));
  const draft = join(dirname(folder), `.${randomUUID()}.draft`);
  try {
    for (const [name, bytes] of files) {
      makeFolder(dirname(join(draft, name)));
      writeWhole(join(draft, name), bytes);
    }
    // A folder takes the place of an empty one; so of one that is there it is said first.
    if (existsSync(folder)) throw Object.assign(new Error("It is there."), { code: "EEXIST" });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  syncFolder(dirname(folder));
}

/**
 * Puts a file in the place of the one there is, if any, whole or not at all; a link goes on leading to it, and its
 * permissions stay the same.
 */
export function placeOver(file: string, bytes: Uint8Array): void {
  makeFolder(dirname(file));
  const isThere = existsSync(file);
  const place = isThere ? realpathSync(file) : file;
  const mode = isThere ? statSync(place).mode & PERMISSIONS : undefined;
  const draft = join(dirname(place), `.${randomUUID()}.draft`);
  try {
    writeWhole(draft, bytes, mode);
    renameSync(draft, place);
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dirname(place));
}

/**
 * Gives a file another name or folder. Killed half-way it has both names, which are one file.
 * @throws EEXIST if there is one of that name.
 */
export function moveNew(from: string, to: string): void {
  makeFolder(dirname(to));
  // On a disk to which "First" and "first" are one name, it has that name already, spelled otherwise.
  if (isSameFile(from, to)) {
    renameSync(from, to);
    return;
  }
  try {
    linkSync(from, to);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    const { atime, mtime } = statSync(from);
    placeNew(to, readFileSync(from));
    // It is the same file still, and was written to when that was.
    utimesSync(to, atime, mtime);
  }
  keepName(to);
  unlinkSync(from);
  try {
    syncFolder(dirname(from));
  } catch {
    // The worst that comes of it is that the file has both names after the next power cut.
  }
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) =>
    lstatSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/** Waits for a new name; where the disk will not have it the name is taken back, so that nothing has changed. */
function keepName(file: string): void {
  try {
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Writes all of it from `start` on; one call may take less than it is given. */
export function writeAll(descriptor: number, bytes: Uint8Array, start: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(descriptor, bytes, done, bytes.length - done, start + done);
}

/** Gives a file these permissions, on a disk that has any to give. */
export function permit(descriptor: number, mode: number): void {
  try {
    fchmodSync(descriptor, mode);
  } catch (error) {
    if (!NO_PERMISSIONS.has(codeOf(error))) throw error;
  }
}

/** Writes a new file, and waits for it. @param mode its permissions, from its first byte on; the system's own without */
export function writeWhole(file: string, bytes: Uint8Array, mode?: number): void {
  const descriptor = openSync(file, "wx", mode);
  try {
    // The system takes some of what was asked for.
    if (mode !== undefined) permit(descriptor, mode);
    writeAll(descriptor, bytes, 0);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Every folder that is new is a line in the one above it, and is kept once that is. Not by mkdir's own recursion, which
 * never comes back from a place that takes no folders and says only that it is not there, such as /proc.
 */
export function makeFolder(folder: string): void {
  const above = dirname(folder);
  if (above === folder || existsSync(folder)) return;
  makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another window came first.
    if (codeOf(error) !== "EEXIST") throw error;
  }
  syncFolder(above);
}

/** A new name is kept once its folder is. Windows keeps it by itself, and lets no folder be synced. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(codeOf(error))) throw error;
  } finally {
    closeSync(descriptor);
  }
}
