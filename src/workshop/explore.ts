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
import type { Subject } from "../author/explore/play/subject.ts";
import { watchForStop } from "../author/explore/workers/stop-from-outside.ts";
import { StoryHung } from "../author/explore/workers/worker-pool.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { playable } from "./open-book.ts";
import type { Streams } from "./streams.ts";

/**
 * Goes every way through a book and says what it found. Answers the exit code.
 * @throws BookFault where the book cannot be played.
 */
export async function explore(
  { out, err }: Streams,
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
    subject = playable(err, folder, await compileSubject(pool, folder, stopping));
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
