import { asProblems } from "../author/branches/branch.ts";
import { settleFindings } from "../author/lint/settle.ts";
import { describeSize } from "../author/lint/size.ts";
import { isOurs } from "../author/story-book.ts";
import type { Book } from "../ink/book.ts";
import type { Outline } from "../ink/outline/outline.ts";
import { type Problem, sortProblems } from "../ink/problem.ts";
import type { StoryFiles } from "../ink/sources.ts";
import { readAssertedBook } from "./branches/asserted-book.ts";
import { foundBefore } from "./branches/found-before.ts";
import { listProblems } from "./open-book.ts";
import type { Streams } from "./streams.ts";

/** All that is wrong with a book. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** What became of the kept runs, a line each. */
  readonly museum: readonly string[];
  /** How much book there is. */
  readonly size: string;
  /** Whether the same files would come to the same again. */
  readonly isSure: boolean;
}

/** Says what is wrong with a book and its branches, all of it at once. Answers the exit code. */
export async function check(
  { out }: Streams,
  folder: string,
  { asked, asJson }: { asked: readonly string[]; asJson: boolean },
): Promise<0 | 1> {
  const before = foundBefore<Checked>(folder, asked);
  const checked = before.found ?? (await findProblems(folder, asked, before.files));
  if (!before.found && checked.isSure) before.keep(checked);
  const { problems, museum, size } = checked;
  if (asJson) {
    out.printJson(problems);
  } else {
    out.print(listProblems(problems));
    if (problems.length === 0) out.print("Nothing to mend.\n");
    for (const line of museum) out.print(`${line}\n`);
    // Since the process began: as long as the writer has waited.
    const seconds = (performance.now() / 1000).toFixed(1);
    out.print(`${size}, ${seconds} seconds.\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

/**
 * Finds all that is wrong with the book in a folder and its branches.
 * @param asked the places of branches besides those in the folder; `own` the story in it
 * @throws BookFault or BranchFault where there is none; RunFileFault if a kept run cannot be read.
 */
export async function findProblems(
  folder: string,
  asked: readonly string[],
  own?: StoryFiles,
): Promise<Checked> {
  const { book, outline, files, problems, leftOut } = await readAssertedBook(folder, asked, own);
  const refused = [...problems, ...leftOut.flatMap(asProblems)];
  const { judged, museum } =
    outline && isOurs(files) ? await runLint(folder, files, outline, book) : { judged: [], museum: [] };
  const all = [...refused, ...judged];
  return {
    problems: outline ? settleFindings(all, outline) : sortProblems(all),
    museum,
    size: describeSize(outline ?? NOTHING),
    isSure: !leftOut.some(({ mayPass }) => mayPass),
  };
}

/** What the rules find, and what became of the kept runs, a line each. */
async function runLint(
  folder: string,
  files: StoryFiles,
  outline: Outline,
  book: Book | undefined,
): Promise<{ judged: Problem[]; museum: string[] }> {
  // Only here: the speller and its half megabyte of words are nothing a reader waits for.
  const [{ lint }, { replayMuseum }, { openSpeller }, { readBritishWords }, { openKeptRuns }] =
    await Promise.all([
      import("../author/lint/lint.ts"),
      import("../author/lint/museum.ts"),
      import("../author/lint/words/speller.ts"),
      import("../disk/british-words.ts"),
      import("./kept-runs.ts"),
    ]);
  const { shelf, recorded, museum, others } = openKeptRuns(folder, files, book);
  const found = lint(outline, files, { museum, speller: openSpeller(readBritishWords()) });
  const replayed = book ? replayMuseum(museum, book, outline, recorded) : [];
  return {
    judged: [...found, ...replayed.flatMap(({ problem }) => problem ?? [])],
    museum: museum.length > 0 ? replayed.map(({ says }) => says) : [noRuns(shelf.folder, others)],
  };
}

const NOTHING = { prose: [], choices: [] };

const noRuns = (folder: string, others: number): string =>
  others === 0
    ? `museum: no kept runs in ${folder}`
    : `museum: no kept runs of this book in ${folder}, and ${others} of others`;
