import { join } from "node:path";
import { describeSize } from "../author/lint/size.ts";
import { compileAsserted, isOurs } from "../author/story-book.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import type { Book } from "../ink/book.ts";
import type { Outline } from "../ink/outline/outline.ts";
import { type Problem, sortProblems } from "../ink/problem.ts";
import type { StoryFiles } from "../ink/sources.ts";
import { listProblems } from "./open-book.ts";
import type { Streams } from "./streams.ts";

/** Says what is wrong with a book, all of it at once. Answers the exit code. */
export async function check({ out }: Streams, folder: string, asJson: boolean): Promise<0 | 1> {
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
    import("../author/lint/lint.ts"),
    import("../author/lint/museum.ts"),
    import("../author/lint/words/speller.ts"),
    import("../disk/british-words.ts"),
    import("../disk/run-folder.ts"),
    import("../disk/loose-files.ts"),
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
