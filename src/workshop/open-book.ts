import { parse, resolve } from "node:path";
import { compileStory } from "../author/story-book.ts";
import { BookFault } from "../disk/places.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import type { Book } from "../ink/book.ts";
import { formatProblem, type Problem } from "../ink/problem.ts";
import type { Output } from "../plain/output.ts";

/**
 * Compiles a folder for playing. What is wrong with it all the same is printed on the error stream, and told in a
 * sentence for where that cannot be seen.
 * @throws BookFault with all that is wrong, where it cannot be played for it.
 */
export function compileBookIn(err: Output, folder: string): { book: Book; notice?: string } {
  const { book, problems } = compileStory(openStoryFolder(folder));
  const { name } = parse(resolve(folder));
  const named = playable(err, folder, { subject: book, problems });
  return { book: { ...named, title: named.title ?? name }, ...writeNotice(problems) };
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

function writeNotice([first, ...more]: readonly Problem[]): { notice?: string } {
  if (!first) return {};
  const { file, line, column, says } = first;
  const [many, all] =
    more.length === 0 ? ["Something is", "It is"] : [`${more.length + 1} things are`, "All of it is"];
  return {
    notice: `${many} to mend in this book: ${file}:${line}:${column}  ${says}. ${all} printed when you leave.`,
  };
}

/** Each problem as a paragraph. @param before what stands before the name of each file */
export const listProblems = (problems: readonly Problem[], before = ""): string =>
  problems.map((problem) => `${before}${formatProblem(problem)}\n\n`).join("");
