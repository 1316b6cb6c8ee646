import { type CompiledWith, compileWith } from "../../author/branches/compile-with.ts";
import { filesWith } from "../../author/branches/files-with.ts";
import { compileAsserted } from "../../author/story-book.ts";
import { openStoryFolder } from "../../disk/story-folder.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { findBranches } from "./find-branches.ts";
import { soundBranches } from "./with-branches.ts";

/** A book as its writers look into it: with its assertions, and with the branches of its folder and those asked for. */
export interface AssertedBook extends CompiledWith {
  /** The book's own files. */
  readonly own: StoryFiles;
  /** With those of the branches that could be taken in. */
  readonly files: StoryFiles;
}

/** @param asked the places of branches besides those in the folder; `own` the story in it */
export async function readAssertedBook(
  folder: string,
  asked: readonly string[],
  own = openStoryFolder(folder),
): Promise<AssertedBook> {
  const found = await soundBranches(folder, findBranches(asked, folder));
  const compiled = compileWith(own, found.branches, compileAsserted);
  const leftOut = compiled.book ? [...found.leftOut, ...compiled.leftOut] : [];
  return { ...compiled, own, files: filesWith(own, compiled.taken), leftOut };
}
