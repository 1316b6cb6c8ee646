import { parse, resolve } from "node:path";
import type { LeftOut } from "../author/branches/branch.ts";
import { BookFault } from "../disk/places.ts";
import type { Book } from "../ink/book.ts";
import { formatProblem, type Problem } from "../ink/problem.ts";
import type { Output } from "../plain/output.ts";
import { inSentence } from "./branches/find-branches.ts";
import { compileWithBranches, openShippedWith } from "./branches/with-branches.ts";

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
export async function compileBookIn(
  err: Output,
  folder: string,
  asked: readonly string[],
): Promise<OpenedBook> {
  const { book, problems, leftOut } = await compileWithBranches(folder, asked);
  const readable = playable(err, folder, { subject: book, problems });
  const notices = [...writeNotice(problems), ...say(err, leftOut)];
  return { book: withTitle(readable, folder), notices };
}

/** The book under the name of its folder or file, where it does not say what it is called. */
export const withTitle = (book: Book, folder: string): Book => ({
  ...book,
  title: book.title ?? parse(resolve(folder)).name,
});

/** Opens the book that ships with branches it was not built with. What is to mend in those, `check` says to their writers. */
export async function openShippedBook(err: Output, asked: readonly string[]): Promise<OpenedBook> {
  const { book, leftOut } = await openShippedWith(asked);
  return { book, notices: say(err, leftOut) };
}

function say(err: Output, leftOut: readonly LeftOut[]): string[] {
  const notices = leftOut.map(inSentence);
  for (const says of notices) err.print(`${says}\n`);
  return notices;
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
