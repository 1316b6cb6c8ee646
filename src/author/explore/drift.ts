import { table } from "../../text/table.ts";
import { percent } from "./page-form.ts";
import type { Subject } from "./play/subject.ts";
import { batchesOf, type PlayedBatch, RUNS, summarise } from "./policies/batch.ts";
import { type ByPolicy, eachPolicy } from "./policies/hits.ts";
import { POLICIES, type Policy } from "./policies/policy.ts";
import { doAll, type Stopping, type Task, type WorkerPool } from "./workers/worker-pool.ts";

/** Where the runs of each reader end in a book with its branches, and where those of the same numbers do without them. */
export interface Drift {
  /** How many runs of each reader were played in either. */
  readonly runs: number;
  readonly fates: readonly DriftedFate[];
}

interface DriftedFate {
  readonly id: string;
  readonly by: ByPolicy<{ readonly without: number; readonly with: number }>;
}

/** Plays both books. Nothing where it was stopped before that was done. */
export async function findDrift(
  pool: WorkerPool,
  books: { readonly bare: Subject; readonly branched: Subject },
  { seed, ...stopping }: Stopping & { readonly seed: number },
): Promise<Drift | undefined> {
  const bare = await readersOf(pool, books.bare, seed, stopping);
  const branched = bare && (await readersOf(pool, books.branched, seed, stopping));
  if (!bare || !branched) return undefined;
  const ids = new Set(
    [bare, branched].flatMap((shares) => POLICIES.flatMap((policy) => Object.keys(shares[policy]))),
  );
  return {
    runs: RUNS,
    fates: [...ids].sort().map((id) => ({
      id,
      by: eachPolicy((policy) => ({ without: bare[policy][id] ?? 0, with: branched[policy][id] ?? 0 })),
    })),
  };
}

type Shares = ByPolicy<Readonly<Record<string, number>>>;

async function readersOf(
  pool: WorkerPool,
  subject: Subject,
  seed: number,
  stopping: Stopping,
): Promise<Shares | undefined> {
  const batches = batchesOf(RUNS);
  const done = await doAll(
    pool,
    subject,
    batches.map((batch): Task => ({ kind: "play", seed, batch })),
    stopping,
  );
  const played = done.flatMap((each) => (each?.kind === "play" && !each.result.isCut ? [each.result] : []));
  if (played.length < batches.length) return undefined;
  const of = (policy: Policy): PlayedBatch[] =>
    played.filter((_, index) => batches[index]?.policy === policy);
  return eachPolicy((policy) => summarise(of(policy)).shares);
}

/** The same as a writer reads it: in points, and where nothing has moved nothing. */
export function writeDrift({ runs, fates }: Drift): string {
  const moved = (policy: Policy) => (fate: DriftedFate) => fate.by[policy].with - fate.by[policy].without;
  const rows = fates.filter((fate) => POLICIES.some((policy) => moved(policy)(fate) !== 0));
  const title = `What the branches move (${runs} runs of each reader with them and without, in points):`;
  if (rows.length === 0) return `${title} nothing.`;
  return [
    title,
    table([
      ["where runs end", ...POLICIES],
      ...rows.map((fate) => [fate.id, ...POLICIES.map((policy) => inPoints(moved(policy)(fate)))]),
    ]),
  ].join("\n");
}

function inPoints(moved: number): string {
  const points = percent(Math.abs(moved)).replace(" %", "");
  return points === "0" ? "·" : `${moved > 0 ? "+" : "−"}${points}`;
}
