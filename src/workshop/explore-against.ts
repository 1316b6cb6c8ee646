import type { Branch } from "../author/branches/branch.ts";
import { compare } from "../author/explore/against/compare.ts";
import { type Difference, hasWorsened } from "../author/explore/against/difference.ts";
import { writeDifferenceJson } from "../author/explore/against/difference-json.ts";
import { writeDifference } from "../author/explore/against/difference-page.ts";
import { formatFinding } from "../author/explore/as-page.ts";
import { compileSubject, hungFinding, NothingKnown } from "../author/explore/explore.ts";
import type { Subject } from "../author/explore/play/subject.ts";
import { watchForStop } from "../author/explore/workers/stop-from-outside.ts";
import { type CompiledSubject, StoryHung } from "../author/explore/workers/worker-pool.ts";
import { BookFault } from "../disk/places.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { findBranchesAt } from "./branches/branches-at.ts";
import { type FoundBranches, findBranches, inSentence } from "./branches/find-branches.ts";
import { soundBranches } from "./branches/with-branches.ts";
import { listProblems, playable } from "./open-book.ts";
import type { Streams } from "./streams.ts";
import { explorersOf } from "./threads/explorers.ts";

export interface AgainstRequest {
  /** The places of branches besides those in the folder; in the book as it was are those that lay with it alone. */
  readonly asked: readonly string[];
  readonly seed: number;
  readonly seconds: number | undefined;
  readonly json: boolean;
}

/**
 * Says what is otherwise in a book than it is in another folder or was in a version that git has; nothing where nothing
 * is. Answers the exit code.
 * @throws BookFault where one of the two cannot be played.
 */
export async function exploreAgainst(
  { out, err }: Streams,
  folder: string,
  at: string,
  { asked, seed, seconds, json }: AgainstRequest,
): Promise<0 | 1> {
  // If there is no book it is said here: a worker thread could only crash.
  openStoryFolder(folder);
  const were = findBranchesAt(at, folder);
  const { branches, leftOut } = await soundBranches(folder, findBranches(asked, folder));
  err.print(leftOut.map((left) => `${inSentence(left)}\n`).join(""));
  const { release, ...stopping } = watchForStop(seconds);
  const pool = explorersOf(err);
  let now: Subject | undefined;
  try {
    err.printStatus("compiling");
    const branchesBefore = await soundOnce(folder, were, branches);
    const [compiled, before] = await Promise.all([
      compileSubject(pool, { folder, branches }, stopping),
      compileSubject(pool, { folder, at, branches: branchesBefore }, stopping),
    ]);
    now = playable(err, folder, compiled);
    const difference = await compare(comparable(at, before), now, pool, { seed, ...stopping });
    err.printStatus("");
    print(difference);
    return difference && (hasWorsened(difference) || difference.cut === "interrupted") ? 1 : 0;
  } catch (fault) {
    err.printStatus("");
    if (fault instanceof StoryHung && now) {
      const finding = hungFinding(now, seed, fault);
      if (json) out.printJson({ complete: false, limit: null, findings: { gone: [], come: [finding] } });
      else out.print(`${formatFinding(finding)}\n`);
    } else if (fault instanceof NothingKnown) {
      if (json) out.printJson({ complete: false, limit: fault.cut });
      else out.print(`${fault.message}\n`);
    } else throw fault;
    return 1;
  } finally {
    release();
  }

  function print(difference: Difference | undefined): void {
    if (json) out.printJson(writeDifferenceJson(difference, at));
    else if (difference) out.print(`${writeDifference(difference, at)}\n`);
  }
}

/** Those that may be in a book; what is as it was is not looked into again. */
async function soundOnce(
  folder: string,
  were: FoundBranches,
  now: readonly Branch[],
): Promise<readonly Branch[]> {
  const textOf = ({ files }: Branch) => JSON.stringify([...files].sort());
  const known = new Map(now.map((branch) => [textOf(branch), branch]));
  const others = were.branches.filter((branch) => !known.has(textOf(branch)));
  const { branches } = await soundBranches(folder, { branches: others, leftOut: [] });
  const sound = new Set(branches);
  return were.branches.flatMap((branch) => known.get(textOf(branch)) ?? (sound.has(branch) ? branch : []));
}

/** @throws BookFault where the book to compare with cannot be played, which is nothing to be mended now */
function comparable(at: string, { subject, problems }: CompiledSubject): Subject {
  if (!subject)
    throw new BookFault(
      `${listProblems(problems, `${at}: `)}The story in ${at} does not compile, so there is nothing to compare with.`,
    );
  return subject;
}
