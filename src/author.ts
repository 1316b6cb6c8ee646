import { availableParallelism } from "node:os";
import { join, parse, resolve } from "node:path";
import { asJson } from "./author/explore/as-json.ts";
import { asPage, formatFinding } from "./author/explore/as-page.ts";
import { StoryHung } from "./author/explore/crew.ts";
import {
  compileSubject,
  explore as exploreBook,
  hungFinding,
  NothingKnown,
  needsMending,
} from "./author/explore/explore.ts";
import { stoppedFromOutside } from "./author/explore/stopping.ts";
import type { Subject } from "./author/explore/subject.ts";
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
export async function explore(
  folder: string,
  { seed, seconds, json }: { seed: number; seconds: number | undefined; json: boolean },
): Promise<0 | 1> {
  const { stderr, stdout } = process;
  const say = (text: string) => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${text.slice(0, stderr.columns - 1)}`);
  };
  const print = (asData: object, asText: string) =>
    stdout.write(json ? `${JSON.stringify(asData, null, 2)}\n` : `${asText}\n`);
  // Said here if there is none: a thread could only break.
  storyFolder(folder);
  const { release, ...stopping } = stoppedFromOutside(seconds);
  const crew = {
    script: new URL("explorer.js", import.meta.url),
    threads: availableParallelism(),
    onBusy: (doing: readonly string[]) => say(doing.join(" · ")),
  };
  let subject: Subject | undefined;
  try {
    say("compiling");
    subject = playable(folder, await compileSubject(crew, folder, stopping));
    const exploration = await exploreBook(subject, crew, { seed, ...stopping });
    say("");
    print(asJson(exploration), asPage(exploration));
    return needsMending(exploration) || exploration.cut === "interrupted" ? 1 : 0;
  } catch (fault) {
    say("");
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
 * Compiles a folder for playing. What is wrong with it goes to the error stream.
 * @throws BookFault where it cannot be played for all that.
 */
export function bookOf(folder: string): Book {
  const { book, problems } = storyBook(storyFolder(folder));
  const { name } = parse(resolve(folder));
  const named = playable(folder, { subject: book, problems });
  return { ...named, title: named.title ?? name };
}

function playable<Playable>(
  folder: string,
  { subject, problems }: { subject?: Playable | undefined; problems: readonly Problem[] },
): Playable {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n\n`);
  if (!subject) throw new BookFault(`The story in ${folder} does not compile; what to mend stands above.`);
  return subject;
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
