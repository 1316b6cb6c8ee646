import { parse, resolve } from "node:path";
import { type CompiledWith, compileWith } from "../author/branches/compile-with.ts";
import { compileStory } from "../author/story-book.ts";
import { BookFault, findShippedStory } from "../disk/places.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import type { Book } from "../ink/book.ts";
import { formatProblem, type Problem } from "../ink/problem.ts";
import type { Output } from "../plain/output.ts";
import { findBranches, findKept, inSentence, keptBranches } from "./find-branches.ts";

/** A book to be played, and what is to be said of it first, a sentence each. */
export interface OpenedBook {
  readonly book: Book;
  readonly notices: readonly string[];
}

/**
 * Compiles a folder for playing, with its branches. What is wrong with it all the same is printed on the error stream,
 * and told in a sentence for where that cannot be seen.
 * @param asked the places of branches besides those of the folder and those that are kept
 * @throws BookFault with all that is wrong, where it cannot be played for it.
 */
export function compileBookIn(err: Output, folder: string, asked: readonly string[]): OpenedBook {
  const { book, problems, notices } = compileFolder(err, folder, asked);
  const readable = playable(err, folder, { subject: book, problems });
  return { book: withTitle(readable, folder), notices: [...writeNotice(problems), ...notices] };
}

/** The book under the name of its folder or file, where it does not say what it is called. */
export const withTitle = (book: Book, folder: string): Book => ({
  ...book,
  title: book.title ?? parse(resolve(folder)).name,
});

/** Compiles the book that ships anew, with branches it was not built with. @throws BookFault where it is not whole */
export function compileShippedBook(err: Output, asked: readonly string[]): OpenedBook {
  const folder = findShippedStory();
  const { book, problems, notices } = compileFolder(err, folder, asked);
  // What is to mend in a branch is for its writer, to whom `check` says it.
  return { book: book ?? playable<Book>(err, folder, { subject: book, problems }), notices };
}

function compileFolder(err: Output, folder: string, asked: readonly string[]) {
  const compiled = compileWithBranches(folder, asked);
  const notices = compiled.leftOut.map(inSentence);
  for (const says of notices) err.print(`${says}\n`);
  return { ...compiled, notices };
}

/**
 * Compiles a folder with every branch there is for it.
 * @param asked the places of branches besides those of the folder and those that are kept
 */
export function compileWithBranches(folder: string, asked: readonly string[]): CompiledWith {
  const files = openStoryFolder(folder);
  const found = findBranches(asked, folder);
  const kept = findKept(keptBranches(), files);
  const compiled = compileWith(files, [...found.branches, ...kept.branches], compileStory);
  return { ...compiled, leftOut: [...found.leftOut, ...kept.leftOut, ...compiled.leftOut] };
}

/** What of a book can be played, after what is wrong with it was printed. @throws BookFault where nothing can */
export function playable<Playable>(
  err: Output,
  folder: string,
  { subject, problems }: { subject?: Playable | undefined; problems: readonly Problem[] },
): Playable {
  if (!subject)
    throw new BookFault(
      `${listProblems(problems)}The story in ${folder} does not compile; what to mend stands above.`,
    );
  err.print(listProblems(problems));
  return subject;
}

function writeNotice([first, ...more]: readonly Problem[]): string[] {
  if (!first) return [];
  const { file, line, column, says } = first;
  const [many, all] =
    more.length === 0 ? ["Something is", "It is"] : [`${more.length + 1} things are`, "All of it is"];
  return [`${many} to mend in this book: ${file}:${line}:${column}  ${says}. ${all} printed when you leave.`];
}

/** Each problem as a paragraph. @param before what stands before the name of each file */
export const listProblems = (problems: readonly Problem[], before = ""): string =>
  problems.map((problem) => `${before}${formatProblem(problem)}\n\n`).join("");
