import type { Branch } from "../../run/keep/branch.ts";
import type { Session } from "../../run/keep/session.ts";
import { type Ways, waysOf } from "../../run/keep/ways.ts";
import { listChapters } from "../../run/play/chapters.ts";
import { isFork, lastFork } from "../../run/show/ways-words.ts";
import { hingesOf } from "../../run/why/why.ts";
import type { BackPage, ReadingPage } from "../view/view.ts";

/** A row of the ways back: a point of the line the run is on, or a way that was left at the point above it. */
export type Entry = { readonly point: number } | { readonly branch: Branch };

const known = new WeakMap<Ways, readonly Entry[]>();

/** Points 0, the first page, to `line.length`, the last one reached, each with the ways that parted there. */
export function listEntries(ways: Ways): readonly Entry[] {
  const before = known.get(ways);
  if (before) return before;
  const { line, branches } = ways;
  const entries = Array.from({ length: line.length + 1 }, (_, point) => [
    { point },
    ...branches.filter(({ parted }) => parted === point).map((branch) => ({ branch })),
  ]).flat();
  known.set(ways, entries);
  return entries;
}

/** The ways of a run laid over its page; nothing where none leads back. */
export function layWays(under: ReadingPage, session: Session): BackPage | undefined {
  const ways = waysOf(session);
  const { line, branches } = ways;
  if (line.length === 0 && branches.length === 0) return undefined;
  return atLastFork({ kind: "back", under, ways, hungOn: hingesOf(session, line) });
}

/** The page with the last fork behind the run marked: where it could have been otherwise. */
function atLastFork(page: Omit<BackPage, "cursor">): BackPage {
  const fork = lastFork(page.ways);
  return {
    ...page,
    cursor: listEntries(page.ways).findIndex((row) => "point" in row && row.point === fork),
  };
}

/** Where a key leads that goes by fork or by chapter; where there is no further one, nowhere. */
export function findStop(
  { ways, cursor }: BackPage,
  move: "fork-before" | "fork-after" | "chapter-before" | "chapter-after",
): number {
  const { line, end } = ways;
  const isByFork = move === "fork-before" || move === "fork-after";
  const stops = new Set(
    isByFork
      ? line.flatMap((step, point) => (isFork(step) ? [point] : []))
      : listChapters({ steps: line, scene: end }).map(({ count }) => count),
  );
  const isStop = (entry: Entry) => "point" in entry && stops.has(entry.point);
  const entries = listEntries(ways);
  const found =
    move === "fork-before" || move === "chapter-before"
      ? entries.findLastIndex((entry, index) => index < cursor && isStop(entry))
      : entries.findIndex((entry, index) => index > cursor && isStop(entry));
  return found < 0 ? cursor : found;
}
