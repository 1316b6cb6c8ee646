import { availableParallelism } from "node:os";
import { join } from "node:path";
import { asJson } from "./author/explore/as-json.ts";
import { asPage, formatFinding } from "./author/explore/as-page.ts";
import { StoryHung } from "./author/explore/crew.ts";
import {
  type ExploreOptions,
  explore as exploreBook,
  hungFinding,
  needsMending,
} from "./author/explore/explore.ts";
import { subjectOf } from "./author/explore/subject.ts";
import { sizeOf } from "./author/lint/size.ts";
import { assertedBook, isOurs, storyBook, vocabularyFile } from "./author/story-book.ts";
import { keepBook, regenerate } from "./disk/generated.ts";
import { BookFault, shippedStory, storyFolder } from "./disk/places.ts";
import type { Book } from "./ink/book.ts";
import type { Outline } from "./ink/outline.ts";
import { formatProblem, type Problem, sortProblems } from "./ink/problem.ts";
import type { StoryFiles } from "./ink/sources.ts";
import { readmeWithPicture } from "./survival/mermaid.ts";

/** Says what is wrong with a book, all of it at once. Answers the exit code. */
export async function check(folder: string, asJson: boolean): Promise<0 | 1> {
  const files = storyFolder(folder);
  const { book, outline, problems: refused } = assertedBook(files);
  const { found, museum } =
    outline && isOurs(files) ? await lintOf(folder, files, outline, book) : { found: [], museum: [] };
  const problems = sortProblems([...refused, ...found]);
  if (asJson) {
    process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
  } else {
    for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n\n`);
    if (problems.length === 0) process.stdout.write("Nothing to mend.\n");
    for (const line of museum) process.stdout.write(`${line}\n`);
    // Since the process began: as long as the writer has waited.
    const seconds = (performance.now() / 1000).toFixed(1);
    process.stdout.write(`${sizeOf(outline ?? { prose: [], choices: [] })}, ${seconds} seconds.\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

/** What the rules find, and what became of the kept runs, a line each. */
async function lintOf(
  folder: string,
  files: StoryFiles,
  outline: Outline,
  book: Book | undefined,
): Promise<{ found: Problem[]; museum: string[] }> {
  // Only here: the speller and its half megabyte of words are nothing a reader waits for.
  const [
    { lint },
    { keptRuns, replayMuseum },
    { openSpeller },
    { britishWords },
    { openRunFolder },
    { readText },
  ] = await Promise.all([
    import("./author/lint/lint.ts"),
    import("./author/lint/museum.ts"),
    import("./author/lint/speller.ts"),
    import("./disk/british-words.ts"),
    import("./disk/run-folder.ts"),
    import("./disk/loose-files.ts"),
  ]);
  // The museum beside the story: a copy elsewhere, and another book, have no runs to keep faith with.
  const shelf = openRunFolder(join(folder, "..", "saves", "museum"));
  const museum = keptRuns(shelf);
  const found = lint(outline, files, { museum, speller: openSpeller(britishWords()) });
  const recorded = (name: string) => readText(join(shelf.folder, `${name}.expected`));
  const replayed = book ? replayMuseum(museum, book, outline, recorded) : [];
  return {
    found: [...found, ...replayed.flatMap(({ problem }) => problem ?? [])],
    museum:
      museum.length > 0 ? replayed.map(({ says }) => says) : [`museum: no kept runs in ${shelf.folder}`],
  };
}

/**
 * Goes every way through a book and says what it found. Answers the exit code.
 * @throws BookFault where the book cannot be played.
 */
export async function explore(folder: string, asked: ExploreOptions & { json: boolean }): Promise<0 | 1> {
  const { json, ...options } = asked;
  const files = storyFolder(folder);
  const subject = subjectOf(bookOf(folder, assertedBook), files);
  const { stderr, stdout } = process;
  const busy = ({ states, words }: { states?: number; words?: number }) =>
    states !== undefined && stderr.write(`\r${states} states, ${words} of ${subject.book.words} words `);
  const crew = {
    script: new URL("explorer.js", import.meta.url),
    threads: availableParallelism(),
    ...(stderr.isTTY ? { onBusy: busy } : {}),
  };
  try {
    const exploration = await exploreBook(subject, crew, options);
    if (stderr.isTTY) stderr.write("\r\u001b[K");
    stdout.write(json ? `${JSON.stringify(asJson(exploration), null, 2)}\n` : `${asPage(exploration)}\n`);
    return needsMending(exploration) ? 1 : 0;
  } catch (fault) {
    if (!(fault instanceof StoryHung)) throw fault;
    const finding = hungFinding(subject, fault);
    stdout.write(
      json
        ? `${JSON.stringify({ complete: false, findings: [finding] })}\n`
        : `${formatFinding(finding, options.seed)}\n`,
    );
    return 1;
  }
}

/**
 * Compiles a folder for playing. What is wrong with it goes to the error stream.
 * @throws BookFault where it cannot be played for all that.
 */
export function bookOf(folder: string, compile = storyBook): Book {
  const { book, problems } = compile(storyFolder(folder));
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n\n`);
  if (!book) throw new BookFault(`The story in ${folder} does not compile; what to mend stands above.`);
  return book;
}

/** Compiles the checkout's story into the package; answers false where it may not ship as it is. */
export function buildBook(): boolean {
  const { book, problems } = storyBook(storyFolder(shippedStory()));
  for (const problem of problems) process.stderr.write(`story/${formatProblem(problem)}\n\n`);
  if (book) keepBook(book);
  return book !== undefined && problems.length === 0;
}

/** Writes again what is made from the code: the writers' vocabulary and the picture of the machine. */
export function generate(): void {
  regenerate("story/vocabulary.ink", vocabularyFile);
  regenerate("src/survival/README.md", readmeWithPicture);
}
