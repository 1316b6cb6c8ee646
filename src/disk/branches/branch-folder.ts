import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import envPaths from "env-paths";
import { Fault } from "../../run/file/fault.ts";
import { placeNewFolder } from "../new-file.ts";
import { wholePath } from "../places.ts";
import { codeOf, explainError } from "../reason.ts";
import { decodeStory } from "../story-folder.ts";
import { statIfAny } from "../what-is-there.ts";

/** A branch that is not where it was said to be, or cannot be put there. */
export class BranchFault extends Fault {
  readonly code = "branch-not-reached";
}

/** How a packed branch is called. */
export const PACKED = ".branch";
export const isPackedName = (name: string): boolean => name.endsWith(PACKED);
const NOTES = "notes";

/** What a branch is read by, and how much of it. */
export interface BranchLimits {
  readonly isFile: (name: string) => boolean;
  readonly mostFiles: number;
  readonly mostBytes: number;
}

/** What lies at the place of a branch; or why it cannot be one, in a sentence without its full stop. */
export type BranchOnDisk =
  | { readonly files: ReadonlyMap<string, string> }
  | { readonly packed: string }
  | { readonly says: string };

/**
 * Where a reader's branches lie: in BURIED_LETTERS_BRANCHES, else in the platform's data folder; nothing where that is
 * no place.
 */
export function findBranchesFolder(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { BURIED_LETTERS_BRANCHES: wanted } = environment;
  if (wanted) return wholePath(wanted);
  const { data } = envPaths("buried-letters", { suffix: "" });
  return isAbsolute(data) ? join(data, "branches") : undefined;
}

/** Whether there is any branch that a reader keeps. */
export function hasKeptBranches(): boolean {
  const folder = findBranchesFolder();
  return folder !== undefined && listBranches(folder).length > 0;
}

/** Every branch in a folder of them, packed or not, in the order of the alphabet; none where there is no such folder. */
export function listBranches(folder: string): string[] {
  return entriesIn(folder)
    .filter(({ name }) => !name.startsWith("."))
    .map(({ name }) => name)
    .sort()
    .filter((name) => isPackedName(name) || isFolder(join(folder, name)))
    .map((name) => join(folder, name));
}

/** Whether a branch lies in one file. */
export const isPacked = (place: string): boolean => !isFolder(place);

/** Whether there is anything at a place. */
export const isThere = (path: string): boolean => statIfAny(path) !== undefined;

/**
 * Unpacks a branch into a folder of its own there; answers where that is.
 * @throws BranchFault if there is one of that name, or it cannot be written.
 */
export function putBranch(where: string, id: string, files: ReadonlyMap<string, string>): string {
  const folder = join(wholePath(where), id);
  try {
    placeNewFolder(folder, new Map([...files].map(([name, text]) => [name, Buffer.from(text)])));
  } catch (error) {
    if (["EEXIST", "ENOTEMPTY"].includes(codeOf(error)))
      throw new BranchFault(
        `There is something at ${folder} already. Move that elsewhere first, or name another folder.`,
      );
    throw new BranchFault(`${folder} cannot be written: ${explainError(error)}. Name another folder.`);
  }
  return folder;
}

/** Reads what lies there, and no more of it than a branch may have. No link in it is followed. */
export function readBranchAt(path: string, limits: BranchLimits): BranchOnDisk {
  try {
    return isFolder(path) ? readFolder(path, limits) : readPacked(path, limits);
  } catch (error) {
    return { says: `it cannot be read: ${explainError(error)}` };
  }
}

function readFolder(path: string, { isFile, mostFiles, mostBytes }: BranchLimits): BranchOnDisk {
  const inside = (folder: string) =>
    readdirSync(join(path, folder)).map((name) => (folder ? `${folder}/${name}` : name));
  const top = inside("").sort();
  if (top.includes(NOTES) && lstatSync(join(path, NOTES)).isSymbolicLink()) return { says: isLink(NOTES) };
  const names = [...top, ...(top.includes(NOTES) ? inside(NOTES).sort() : [])].filter(isFile);
  if (names.length > mostFiles)
    return { says: `it has ${names.length} files, and a branch may have ${mostFiles}` };
  const files = new Map<string, string>();
  let bytes = 0;
  for (const name of names) {
    const file = join(path, name);
    const stat = lstatSync(file);
    if (stat.isSymbolicLink()) return { says: isLink(name) };
    if (!stat.isFile()) return { says: `${name} in it is no file of text` };
    bytes += stat.size;
    if (bytes > mostBytes) return { says: tooMany(bytes, mostBytes) };
    files.set(name, decodeStory(readFileSync(file)));
  }
  return { files };
}

function readPacked(path: string, { mostBytes }: BranchLimits): BranchOnDisk {
  const stat = statSync(path);
  if (!stat.isFile()) return { says: "it is neither a folder nor a file" };
  // Packed, each sign may be written with a few more.
  if (stat.size > 2 * mostBytes) return { says: tooMany(stat.size, 2 * mostBytes) };
  return { packed: decodeStory(readFileSync(path)) };
}

const isLink = (name: string): string =>
  `${name} in it is a link, and a branch is read from its own folder alone`;
const tooMany = (bytes: number, most: number): string =>
  `it has ${Math.ceil(bytes / 1024)} KB, and may have ${most / 1024}`;

/** What cannot be looked at is none; it is told of where it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // There need be none.
    return [];
  }
}
