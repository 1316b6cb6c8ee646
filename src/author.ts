import { availableParallelism } from "node:os";
import { join, parse, resolve } from "node:path";
import { writeJson } from "./author/explore/as-json.ts";
import { formatFinding, writePage } from "./author/explore/as-page.ts";
import {
  compileSubject,
  explore as exploreBook,
  hungFinding,
  NothingKnown,
  needsMending,
} from "./author/explore/explore.ts";
import type { Subject } from "./author/explore/play/subject.ts";
import { watchForStop } from "./author/explore/workers/stop-from-outside.ts";
import { StoryHung } from "./author/explore/workers/worker-pool.ts";
import { describeSize } from "./author/lint/size.ts";
import { compileAsserted, compileStory, isOurs, writeVocabulary } from "./author/story-book.ts";
import { keepBook, regenerate } from "./disk/generated.ts";
import { BookFault, findShippedStory } from "./disk/places.ts";
import { openStoryFolder } from "./disk/story-folder.ts";
import type { Book } from "./ink/book.ts";
import type { Outline } from "./ink/outline/outline.ts";
import { formatProblem, type Problem, sortProblems } from "./ink/problem.ts";
import type { StoryFiles } from "./ink/sources.ts";
import { err, out } from "./output.ts";
import { readmeWithPicture } from "./survival/mermaid.ts";

/** Says what is wrong with a book, all of it at once. Answers the exit code. */
export async function check(folder: string, asJson: boolean): Promise<0 | 1> {
  const files = openStoryFolder(folder);
  const { book, outline, problems: refused } = compileAsserted(files);
  const { found, museum } =
    outline && isOurs(files) ? await runLint(folder, files, outline, book) : { found: [], museum: [] };
  const problems = sortProblems([...refused, ...found]);
  if (asJson) {
    out.printJson(problems);
  } else {
    out.print(listProblems(problems));
    if (problems.length === 0) out.print("Nothing to mend.\n");
    for (const line of museum) out.print(`${line}\n`);
    // Since the process began: as long as the writer has waited.
    const seconds = (performance.now() / 1000).toFixed(1);
    out.print(`${describeSize(outline ?? { prose: [], choices: [] })}, ${seconds} seconds.\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

/** What the rules find, and what became of the kept runs, a line each. */
async function runLint(
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
    { readBritishWords },
    { openRunFolder },
    { readText },
  ] = await Promise.all([
    import("./author/lint/lint.ts"),
    import("./author/lint/museum.ts"),
    import("./author/lint/words/speller.ts"),
    import("./disk/british-words.ts"),
    import("./disk/run-folder.ts"),
    import("./disk/loose-files.ts"),
  ]);
  // The museum beside the story: a copy elsewhere, and another book, have no kept runs.
  const shelf = openRunFolder(join(folder, "..", "saves", "museum"));
  const recorded = (name: string) => readText(join(shelf.folder, `${name}.expected`));
  const museum = keptRuns(shelf, recorded);
  const found = lint(outline, files, { museum, speller: openSpeller(readBritishWords()) });
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
export async function explore(
  folder: string,
  { seed, seconds, json }: { seed: number; seconds: number | undefined; json: boolean },
): Promise<0 | 1> {
  const print = (asData: object, asText: string) => (json ? out.printJson(asData) : out.print(`${asText}\n`));
  // If there is no book it is said here: a worker thread could only crash.
  openStoryFolder(folder);
  const { release, ...stopping } = watchForStop(seconds);
  const pool = {
    script: new URL("explorer.js", import.meta.url),
    threads: availableParallelism(),
    onBusy: (doing: readonly string[]) => err.printStatus(doing.join(" · ")),
  };
  let subject: Subject | undefined;
  try {
    err.printStatus("compiling");
    subject = playable(folder, await compileSubject(pool, folder, stopping));
    const exploration = await exploreBook(subject, pool, { seed, ...stopping });
    err.printStatus("");
    print(writeJson(exploration), writePage(exploration));
    return needsMending(exploration) || exploration.cut === "interrupted" ? 1 : 0;
  } catch (fault) {
    err.printStatus("");
    if (fault instanceof StoryHung && subject) {
      const finding = hungFinding(subject, seed, fault);
      print({ complete: false, limit: null, findings: [finding] }, formatFinding(finding));
    } else if (fault instanceof NothingKnown)
      print({ complete: false, limit: fault.cut, findings: [] }, fault.message);
    else throw fault;
    return 1;
  } finally {
    release();
  }
}

/**
 * Compiles a folder for playing. What is wrong with it all the same is printed on the error stream, and told in a
 * sentence for where that cannot be seen.
 * @throws BookFault with all that is wrong, where it cannot be played for it.
 */
export function compileBookIn(folder: string): { book: Book; notice?: string } {
  const { book, problems } = compileStory(openStoryFolder(folder));
  const { name } = parse(resolve(folder));
  const named = playable(folder, { subject: book, problems });
  return { book: { ...named, title: named.title ?? name }, ...writeNotice(problems) };
}

function playable<Playable>(
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

const listProblems = (problems: readonly Problem[], before = ""): string =>
  problems.map((problem) => `${before}${formatProblem(problem)}\n\n`).join("");

/** Compiles the checkout's story into the package; answers false where it may not ship as it is. */
export function buildBook(): boolean {
  const { book, problems } = compileStory(openStoryFolder(findShippedStory()));
  err.print(listProblems(problems, "story/"));
  if (book) keepBook(book);
  return book !== undefined && problems.length === 0;
}

/** Writes again what is made from the code: the writers' vocabulary and the picture of the machine. */
export function generate(): void {
  regenerate("story/vocabulary.ink", writeVocabulary);
  regenerate("src/survival/README.md", readmeWithPicture);
}
