import { availableParallelism } from "node:os";
import { compare } from "../author/explore/against/compare.ts";
import { hasWorsened } from "../author/explore/against/difference.ts";
import { writeDifferenceJson } from "../author/explore/against/difference-json.ts";
import { writeDifference } from "../author/explore/against/difference-page.ts";
import { writeJson } from "../author/explore/as-json.ts";
import { formatFinding, writePage } from "../author/explore/as-page.ts";
import {
  compileSubject,
  explore as exploreBook,
  hungFinding,
  NothingKnown,
  needsMending,
} from "../author/explore/explore.ts";
import { writeHits } from "../author/explore/hits-page.ts";
import type { Subject } from "../author/explore/play/subject.ts";
import { watchForStop } from "../author/explore/workers/stop-from-outside.ts";
import { type CompiledSubject, StoryHung } from "../author/explore/workers/worker-pool.ts";
import { BookFault } from "../disk/places.ts";
import { storyAt } from "../disk/story-at.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { listProblems, playable } from "./open-book.ts";
import type { Streams } from "./streams.ts";

export interface ExploreFlags {
  readonly seed: number;
  readonly seconds: number | undefined;
  readonly json: boolean;
  /** Whether the page has them; as data they are always there. */
  readonly hits: boolean;
  /** The folder or version to compare it with, in place of exploring it alone. */
  readonly against: string | undefined;
}

/**
 * Goes every way through a book and says what it found. Answers the exit code.
 * @throws BookFault where the book cannot be played.
 */
export async function explore(
  { out, err }: Streams,
  folder: string,
  { seed, seconds, json, hits, against }: ExploreFlags,
): Promise<0 | 1> {
  const print = (asData: object, asText: string) => {
    if (json) out.printJson(asData);
    else if (asText !== "") out.print(`${asText}\n`);
  };
  // If there is no book it is said here: a worker thread could only crash.
  openStoryFolder(folder);
  if (against !== undefined) storyAt(against, folder);
  const { release, ...stopping } = watchForStop(seconds);
  const pool = {
    script: new URL("explorer.js", import.meta.url),
    threads: availableParallelism(),
    onBusy: (doing: readonly string[]) => err.printStatus(doing.join(" · ")),
  };
  let subject: Subject | undefined;
  try {
    err.printStatus("compiling");
    const [now, before] = await Promise.all([
      compileSubject(pool, folder, stopping),
      against === undefined ? undefined : compileSubject(pool, folder, stopping, against),
    ]);
    subject = playable(err, folder, now);
    if (before) {
      const difference = await compare(comparable(String(against), before), subject, pool, {
        seed,
        ...stopping,
      });
      err.printStatus("");
      print(writeDifferenceJson(difference, String(against)), writeDifference(difference, String(against)));
      return difference && (hasWorsened(difference) || difference.cut === "interrupted") ? 1 : 0;
    }
    const exploration = await exploreBook(subject, pool, { seed, ...stopping });
    err.printStatus("");
    const page = writePage(exploration);
    print(writeJson(exploration), hits ? `${page}\n\n${writeHits(exploration)}` : page);
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

/** @throws BookFault where the book to compare with cannot be played, which is nothing to be mended now */
function comparable(against: string, { subject, problems }: CompiledSubject): Subject {
  if (!subject)
    throw new BookFault(
      `${listProblems(problems, `${against}: `)}The story as it is in ${against} does not compile, so there is nothing to compare with.`,
    );
  return subject;
}
