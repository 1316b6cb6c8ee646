const REASONS: Readonly<Record<string, string>> = {
  EACCES: "it may not be written to",
  EPERM: "it may not be written to",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EIO: "the disk failed",
  ENOTDIR: "a part of that path is a file",
  ENOENT: "it is not there",
  ENAMETOOLONG: "the name is too long",
  EEXIST: "a file of that name is there already",
  EMFILE: "too many files are open",
};

/** Why the disk refused, in words a reader knows; the system's own code where we have none. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (code || String(error));
}
