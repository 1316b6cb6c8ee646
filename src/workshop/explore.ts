import { CommanderError } from "commander";
import { writeJson } from "../author/explore/as-json.ts";
import { formatFinding, writePage } from "../author/explore/as-page.ts";
import { branchReach, writeReach } from "../author/explore/branch-reach.ts";
import { type Drift, findDrift, writeDrift } from "../author/explore/drift.ts";
import {
  compileSubject,
  explore as exploreBook,
  hungFinding,
  NothingKnown,
  needsMending,
} from "../author/explore/explore.ts";
import { writeHits } from "../author/explore/hits-page.ts";
import { surenessOf, writeSureness } from "../author/explore/how-sure.ts";
import { judgedIn, NoSuchChapter, onlyOf } from "../author/explore/in-chapter.ts";
import type { Subject } from "../author/explore/play/subject.ts";
import { watchForStop } from "../author/explore/workers/stop-from-outside.ts";
import { type Stopping, StoryHung, type WorkerPool } from "../author/explore/workers/worker-pool.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { findBranches, inSentence } from "./branches/find-branches.ts";
import { soundBranches } from "./branches/with-branches.ts";
import { playable } from "./open-book.ts";
import { knownOf } from "./route-to.ts";
import type { Streams } from "./streams.ts";
import { explorersOf } from "./threads/explorers.ts";

export interface ExploreRequest {
  /** The places of branches besides those in the folder. */
  readonly asked: readonly string[];
  /** Whether the page has how often each line is read; as data that is always there. */
  readonly hits: boolean;
  readonly seed: number;
  readonly seconds: number | undefined;
  readonly json: boolean;
  /** A short look, which says how far it went. */
  readonly quick: boolean;
  /** Whether readers are played without the branches as well, to see what those move. */
  readonly drift: boolean;
  /** That alone is judged. */
  readonly chapter: string | undefined;
}

const QUICK_SECONDS = 10;
// Strolls and what is looked for afterwards show more of a book in that time.
const QUICK_STATES = 1_000;

/**
 * Goes every way through a book and says what it found. Answers the exit code.
 * @throws BookFault where the book cannot be played.
 */
export async function explore(
  { out, err }: Streams,
  folder: string,
  { asked, seed, seconds, json, hits, quick, drift, chapter }: ExploreRequest,
): Promise<0 | 1> {
  const print = (asData: object, asText: string) => (json ? out.printJson(asData) : out.print(`${asText}\n`));
  // If there is no book it is said here: a worker thread could only crash.
  openStoryFolder(folder);
  const found = await soundBranches(folder, findBranches(asked, folder));
  const { release, ...stopping } = watchForStop(seconds ?? (quick ? QUICK_SECONDS : undefined));
  const pool = explorersOf(err);
  let subject: Subject | undefined;
  try {
    err.printStatus("compiling");
    const compiled = await compileSubject(pool, { folder, branches: found.branches }, stopping);
    const whole = playable(err, folder, compiled);
    const leftOut = [...found.leftOut, ...compiled.leftOut];
    err.print(leftOut.map((left) => `${inSentence(left)}\n`).join(""));
    subject = chapter === undefined ? whole : judgedIn(whole, chapter);
    // Readers tell of the whole book, and take their time.
    const short = { ...(quick ? { first: QUICK_STATES } : {}), ...(quick || chapter ? { runs: 0 } : {}) };
    const explored = await exploreBook(subject, pool, { seed, ...short, ...stopping });
    const exploration = chapter === undefined ? explored : onlyOf(explored, subject);
    // Ways to every end, for whoever asks how to come by something there.
    knownOf(folder).keep(
      explored.search.endings.map(({ shortest }) => shortest),
      false,
    );
    const sure = quick ? surenessOf(exploration, subject) : undefined;
    const reach = branchReach(exploration, subject);
    const moved = drift && reach ? await driftFrom(subject, pool, { folder, seed, ...stopping }) : undefined;
    err.printStatus("");
    print(
      {
        ...writeJson(exploration),
        ...reach,
        ...(moved ? { drift: moved } : {}),
        ...(subject.judged === undefined ? {} : { judged: subject.judged }),
        ...(sure ? { sure } : {}),
      },
      [
        ...(subject.judged === undefined ? [] : [`Judged: only what stands in ${subject.judged}.`]),
        writePage(exploration),
        ...(reach ? [writeReach(reach, !quick)] : []),
        ...(moved ? [writeDrift(moved)] : []),
        ...(hits ? [writeHits(exploration)] : []),
        ...(sure ? [writeSureness(sure)] : []),
      ].join("\n\n"),
    );
    return needsMending(exploration) || leftOut.length > 0 || exploration.cut === "interrupted" ? 1 : 0;
  } catch (fault) {
    err.printStatus("");
    if (fault instanceof StoryHung && subject) {
      const finding = hungFinding(subject, seed, fault);
      print({ complete: false, limit: null, findings: [finding] }, formatFinding(finding));
    } else if (fault instanceof NothingKnown)
      print({ complete: false, limit: fault.cut, findings: [] }, fault.message);
    else if (fault instanceof NoSuchChapter) throw new CommanderError(2, fault.code, fault.message);
    else throw fault;
    return 1;
  } finally {
    release();
  }
}

/** What the branches of a book move, by what readers come to without them. */
async function driftFrom(
  branched: Subject,
  pool: WorkerPool,
  { folder, ...stopping }: Stopping & { readonly folder: string; readonly seed: number },
): Promise<Drift | undefined> {
  const { subject: bare } = await compileSubject(pool, { folder, branches: [] }, stopping);
  return bare && (await findDrift(pool, { bare, branched }, stopping));
}
