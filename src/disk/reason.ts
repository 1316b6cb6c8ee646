import { Fault } from "../run/file/fault.ts";
import { SaveFault } from "../run/file/save-fault.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "its permissions do not allow it",
  EPERM: "its permissions do not allow it",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EFBIG: "the file would be larger than is allowed",
  EIO: "the disk failed",
  ENOTDIR: "a part of that path is a file",
  ENOENT: "it is not there",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "the name is too long",
  EEXIST: "a file of that name is there already",
  ELOOP: "it is a link that leads back to itself",
  EMFILE: "too many files are open",
  EBADF: "it is closed (to have it thrown away, write >/dev/null)",
  EBUSY: "another program holds it",
};

/** The system's own name for what went wrong; empty where it was not the system. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** Why the disk refused, in words a reader knows; the system's own code where we have none. */
export const explainError = (error: unknown): string =>
  REASONS[codeOf(error)] ?? (codeOf(error) || String(error));

/**
 * Does what changes the runs of a folder.
 * @throws SaveFault with the folder and the reason, where the disk refused.
 */
export function saving<T>(folder: string, deed: () => T): T {
  try {
    return deed();
  } catch (error) {
    if (codeOf(error) === "" || error instanceof Fault) throw error;
    throw new SaveFault(`Runs cannot be kept in ${folder}: ${explainError(error)}.`);
  }
}
