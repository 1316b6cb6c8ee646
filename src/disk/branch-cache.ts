import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../ink/book.ts";
import { findBranchesFolder } from "./branch-folder.ts";

// Hidden, and so no branch.
const NAME = ".compiled.json";
// Ten times the longest book.
const LARGEST = 16 * 1024 * 1024;

/** The book as it was compiled last with branches, and which of them were left out of it. */
interface Compiled {
  readonly book: Book;
  readonly leftOut: readonly { readonly place: string; readonly id?: string; readonly says: string }[];
}

/** What was noted under this key; nothing where it was something else, or cannot be read. */
export function readCompiled(key: string): Compiled | undefined {
  const file = fileOf();
  if (file === undefined) return undefined;
  try {
    if (statSync(file).size > LARGEST) return undefined;
    const noted = JSON.parse(readFileSync(file, "utf8"));
    return noted.for === key ? noted : undefined;
  } catch {
    return undefined;
  }
}

/** Notes it in the place of what was noted before, at once or not at all; where no branches are kept, not at all. */
export function noteCompiled(key: string, compiled: Compiled): void {
  const file = fileOf();
  if (file === undefined) return;
  const draft = `${file}.${process.pid}.draft`;
  try {
    writeFileSync(draft, JSON.stringify({ for: key, ...compiled }), { flag: "wx" });
    renameSync(draft, file);
  } catch {
    // It is found again at the next start.
    rmSync(draft, { force: true });
  }
}

function fileOf(): string | undefined {
  const folder = findBranchesFolder();
  return folder !== undefined && existsSync(folder) ? join(folder, NAME) : undefined;
}
