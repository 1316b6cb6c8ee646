import { MOST_STATES } from "./budget/budget.ts";
import { type Cut, StopSign } from "./budget/stop-sign.ts";
import type { Finding } from "./invariants/invariant.ts";
import { type Subject, type Written, whereabouts } from "./play/subject.ts";
import { batchesOf, type PlayedBatch, type PolicySummary, RUNS, summarise } from "./policies/batch.ts";
import { eachPolicy, type Hits, hitsOf } from "./policies/hits.ts";
import { POLICIES, type Policy } from "./policies/policy.ts";
import { type Read, searching } from "./search/search.ts";
import { ENOUGH } from "./search/search-part.ts";
import type { SearchResult } from "./search/search-result.ts";
import {
  type CompiledSubject,
  type CompileFrom,
  doAll,
  type Stopping,
  type StoryHung,
  type Task,
  type WorkerPool,
  withThreads,
} from "./workers/worker-pool.ts";

export interface ExploreOptions extends Partial<Stopping> {
  readonly seed: number;
  readonly states?: number;
  /** Runs of each policy. */
  readonly runs?: number;
  /** States that are gone through one by one before anything else is tried. */
  readonly first?: number;
}

/** All that is known of a book once it was explored. */
export interface Exploration {
  readonly seed: number;
  /** What cut it short, if anything was left undone for it. */
  readonly cut: Cut | undefined;
  readonly search: SearchResult;
  readonly policies: Readonly<Record<Policy, PolicySummary>>;
  /** How many runs of each policy were to be played. */
  readonly runs: number;
  readonly hits: Hits;
  /** The texts that no policy reached. */
  readonly unseenByReaders: readonly Written[];
}

/** It was stopped before the search came back with anything. */
export class NothingKnown extends Error {
  readonly code = "nothing-known";
  readonly cut: Cut;

  /** @param doing what the threads last said they were doing */
  constructor(cut: Cut, doing: readonly string[]) {
    const by = cut === "seconds" ? "stopped by the limit of seconds" : "interrupted";
    const last = doing.length > 0 ? ` It was ${doing.join(", and ")}.` : "";
    super(`PARTIAL: ${by} before the search could say what it has found.${last}`);
    this.name = "NothingKnown";
    this.cut = cut;
  }
}

/**
 * Compiles the book in a folder with branches, on a thread of its own: only so it can be given up.
 * @throws NothingKnown if it is stopped before that is done
 */
export async function compileSubject(
  pool: WorkerPool,
  from: CompileFrom,
  stopping: Stopping,
): Promise<CompiledSubject> {
  const [done] = await doAll({ ...pool, threads: 1 }, undefined, [{ kind: "compile", from }], stopping);
  if (done?.kind !== "compile") throw new NothingKnown(stopping.stop.cut ?? "seconds", ["compiling"]);
  return done.result;
}

/**
 * Goes every way through a book, and reads it as each kind of reader would. One thread and many come to the same, unless
 * it is stopped.
 * @throws StoryHung if the story holds a worker fast or takes it down.
 * @throws NothingKnown if it is stopped before there is anything to tell.
 */
export async function explore(
  subject: Subject,
  pool: WorkerPool,
  options: ExploreOptions,
): Promise<Exploration> {
  const { seed, states = MOST_STATES, runs = RUNS, first = ENOUGH, stop = new StopSign(), giveUp } = options;
  const batches = batchesOf(runs);
  let doing: readonly string[] = [];
  const onBusy = (now: readonly string[]) => {
    doing = now;
    pool.onBusy?.(now);
  };
  const stopping = { stop, ...(giveUp ? { giveUp } : {}) };
  return withThreads({ ...pool, onBusy }, subject, stopping, async (does) => {
    // The readers come first, and beside the first part of the search: what they come by need not be searched for.
    let played: (PlayedBatch | undefined)[] | undefined;
    let isBegun = false;
    const rounds = searching(subject, {
      seed,
      states,
      first,
      readers: () => played?.flatMap((batch) => batch ?? []).map(readOf) ?? [],
    });
    let next = rounds.next();
    while (!next.done) {
      const parts = next.value.map((part): Task => ({ kind: "search", part }));
      const reading = played ? [] : batches.map((batch): Task => ({ kind: "play", seed, batch }));
      const done = await does([...parts, ...reading]);
      played ??= done.slice(parts.length).map((one) => (one?.kind === "play" ? one.result : undefined));
      const found = done
        .slice(0, parts.length)
        .map((one) => (one?.kind === "search" ? one.result : undefined));
      if (!found[0] && !isBegun) throw new NothingKnown(stop.cut ?? "seconds", doing);
      isBegun = true;
      next = rounds.next(found);
    }
    const search = next.value;
    const by = eachPolicy((policy) =>
      (played ?? []).flatMap((batch, index) => (batch && batches[index]?.policy === policy ? [batch] : [])),
    );
    const isCut = search.limit === stop.cut || (played ?? []).some((batch) => !batch || batch.isCut);
    const hits = hitsOf(subject, by);
    return {
      seed,
      cut: isCut ? stop.cut : undefined,
      search,
      policies: eachPolicy((policy) => summarise(by[policy])),
      runs,
      hits,
      unseenByReaders: hits.lines.flatMap(({ by: hit, ...line }) =>
        runs > 0 && POLICIES.every((policy) => hit[policy].runs === 0) ? [line] : [],
      ),
    };
  });
}

const readOf = ({ sights, choices, endings }: PlayedBatch): Read => ({
  sights: [...sights.keys()],
  choices: [...choices.keys()],
  endings,
});

/** What of the book no way leads to, counted; nothing while there may be ways not tried. */
export function unreachable({ isExhausted, words, choices, endings, fates }: SearchResult): string[] {
  if (!isExhausted) return [];
  const missed = fates.filter((fate) => !endings.some(({ id }) => id === fate)).length;
  const counts: [number, string, string][] = [
    [words.authored - words.reached, "word", "words"],
    [choices.unreached.length, "choice", "choices"],
    [missed, "fate", "fates"],
  ];
  return counts.flatMap(([count, one, many]) => (count > 0 ? [`${count} ${count === 1 ? one : many}`] : []));
}

/** Whether the writer has something to do: a fault, or words and choices that no way leads to. */
export const needsMending = ({ search }: Exploration): boolean =>
  search.findings.length > 0 || unreachable(search).length > 0;

/** What to tell of a story that took a worker down. */
export const hungFinding = (subject: Subject, seed: number, { message, path }: StoryHung): Finding => ({
  kind: "fault",
  says: message,
  place: whereabouts(subject, path),
  path,
  seed,
});
