import type { Place } from "../../ink/sources.ts";
import { type Crew, doAll, type StoryHung, type Task } from "./crew.ts";
import type { Finding } from "./findings.ts";
import { type PlayedBatch, type PolicySummary, summarise } from "./plays.ts";
import { POLICIES, type Policy } from "./policies.ts";
import type { SearchResult } from "./search.ts";
import { type Subject, whereabouts } from "./subject.ts";

export interface ExploreOptions {
  readonly seed: number;
  /** The longest the search may take. */
  readonly seconds: number;
  readonly states?: number;
  /** Runs of each policy. */
  readonly runs?: number;
}

/** All that is known of a book once it was explored. */
export interface Exploration {
  readonly seed: number;
  readonly search: SearchResult;
  readonly policies: Readonly<Record<Policy, PolicySummary>>;
  /** Where the texts stand that no policy's reader came by. */
  readonly unseenByReaders: readonly Place[];
}

const MOST_STATES = 700_000;
const RUNS = 500;
const RUNS_A_BATCH = 125;

/**
 * Goes every way through a book, and reads it as four kinds of reader would. One thread and many come to the same.
 * @throws StoryHung if the story holds a worker fast or takes it down.
 */
export async function explore(subject: Subject, crew: Crew, options: ExploreOptions): Promise<Exploration> {
  const { seed, seconds, states = MOST_STATES, runs = RUNS } = options;
  const batches = POLICIES.flatMap((policy) =>
    Array.from({ length: Math.ceil(runs / RUNS_A_BATCH) }, (_, index) => ({
      policy,
      from: index * RUNS_A_BATCH,
      to: Math.min(runs, (index + 1) * RUNS_A_BATCH),
    })),
  );
  const tasks: Task[] = [
    { kind: "search", seed, seconds, states },
    ...batches.map((batch) => ({ kind: "play" as const, seed, batch })),
  ];
  const [first, ...rest] = await doAll(crew, subject, tasks);
  if (first?.kind !== "search") throw new RangeError("The search brought nothing.");
  const played = rest.flatMap((done) => (done.kind === "play" ? [done.result] : []));
  const of = (policy: Policy): PlayedBatch[] =>
    played.filter((_, index) => batches[index]?.policy === policy);
  const seen = new Set(played.flatMap(({ texts }) => texts));
  return {
    seed,
    search: first.result,
    policies: Object.fromEntries(POLICIES.map((policy) => [policy, summarise(of(policy))])) as Record<
      Policy,
      PolicySummary
    >,
    unseenByReaders: subject.map.texts.filter((_, index) => !seen.has(index)).map(({ place }) => place),
  };
}

/** Whether the writer has something to do: a fault, or words and choices that no way leads to. */
export function needsMending({ search }: Exploration): boolean {
  const { findings, isExhausted, words, choices, endings, fates } = search;
  const isMissing =
    words.reached < words.authored ||
    choices.unreached.length > 0 ||
    fates.some((fate) => !endings.some(({ id }) => id === fate));
  return findings.length > 0 || (isExhausted && isMissing);
}

/** What to tell of a story that took a worker down. */
export const hungFinding = (subject: Subject, { message, path }: StoryHung): Finding => ({
  kind: "fault",
  says: message,
  place: whereabouts(subject, path),
  path,
});
