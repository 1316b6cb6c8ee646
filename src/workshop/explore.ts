import { availableParallelism } from "node:os";
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
import { StoryHung } from "../author/explore/workers/worker-pool.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { findBranches, inSentence } from "./find-branches.ts";
import { playable } from "./open-book.ts";
import type { Streams } from "./streams.ts";

export interface ExploreFlags {
  /** The places of branches besides those in the folder. */
  readonly asked: readonly string[];
  readonly seed: number;
  readonly seconds: number | undefined;
  readonly json: boolean;
  /** Whether the page has them; as data they are always there. */
  readonly hits: boolean;
}

/**
 * Goes every way through a book and says what it found. Answers the exit code.
 * @throws BookFault where the book cannot be played.
 */
export async function explore(
  { out, err }: Streams,
  folder: string,
  { asked, seed, seconds, json, hits }: ExploreFlags,
): Promise<0 | 1> {
  const print = (asData: object, asText: string) => (json ? out.printJson(asData) : out.print(`${asText}\n`));
  // If there is no book it is said here: a worker thread could only crash.
  openStoryFolder(folder);
  const found = findBranches(asked, folder);
  const { release, ...stopping } = watchForStop(seconds);
  const pool = {
    script: new URL("explorer.js", import.meta.url),
    threads: availableParallelism(),
    onBusy: (doing: readonly string[]) => err.printStatus(doing.join(" · ")),
  };
  let subject: Subject | undefined;
  try {
    err.printStatus("compiling");
    const compiled = await compileSubject(pool, { folder, branches: found.branches }, stopping);
    subject = playable(err, folder, compiled);
    const leftOut = [...found.leftOut, ...compiled.leftOut];
    err.print(leftOut.map((left) => `${inSentence(left)}\n`).join(""));
    const exploration = await exploreBook(subject, pool, { seed, ...stopping });
    err.printStatus("");
    const page = writePage(exploration);
    print(writeJson(exploration), hits ? `${page}\n\n${writeHits(exploration)}` : page);
    return needsMending(exploration) || leftOut.length > 0 || exploration.cut === "interrupted" ? 1 : 0;
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
