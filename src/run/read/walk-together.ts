import type { Book } from "../../ink/book.ts";
import type { QuickTeller } from "../../ink/quick/quick-teller.ts";
import type { Sight } from "../../ink/quick/sights.ts";
import { tellQuickly } from "../../ink/quick/tell-quickly.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import type { tell } from "../../ink/tell/teller.ts";
import { idOf } from "../play/decision.ts";
import { Playthrough } from "../play/playthrough.ts";
import { holds } from "../play/replay.ts";
import type { Moment } from "../play/told.ts";

/** What decides where a run stands. */
export interface SeededDecisions {
  readonly seed: number;
  readonly decisions: readonly string[];
}

/** Told of every passage that ways lead to, while the run stands there. */
export interface Visitor<Way> {
  /** @param on those that go on from there; the others end, since they decide no more or not as the book has it. */
  passed(on: readonly Way[], ended: readonly Way[], count: number): void;
  /** The passage that all these come to next breaks off. */
  broke(ways: readonly Way[], count: number): void;
}

/** A run to be played over and over, and the teller it is told by. */
export interface QuickPlay {
  readonly run: Playthrough;
  readonly teller: QuickTeller;
}

/** Ways that are one up to a moment, and what they decide there. */
interface Fork<Way> {
  readonly ways: readonly Way[];
  readonly count: number;
  readonly moment: Moment;
  readonly decision: string;
}

/** Undefined where each seed tells the story another way, or the story breaks on its first page. */
export function openQuickly(book: Book, sights: readonly Sight[] = []): QuickPlay | undefined {
  let opened: QuickTeller | undefined;
  try {
    const quickly: typeof tell = (_, bindings) => {
      opened = tellQuickly(book, bindings, sights, []);
      return opened;
    };
    const run = new Playthrough(book, 0, { teller: quickly, isSearch: true, isReadIn: false });
    return opened && !opened.hangsOnChance ? { run, teller: opened } : undefined;
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    return undefined;
  }
}

/** Goes all these ways from where the run stands, which is their first page; what they have in common is gone once. */
export function walkTogether<Way extends SeededDecisions>(
  run: Playthrough,
  all: readonly Way[],
  visitor: Visitor<Way>,
): void {
  const waiting: Fork<Way>[] = [];
  let ways = all;
  let count = 0;
  for (;;) {
    let next: Fork<Way> | { readonly decision: string } | undefined;
    // Most ways are soon alone.
    const only = ways.length === 1 ? ways[0]?.decisions[count] : undefined;
    if (only !== undefined && holds(run.options, only)) {
      visitor.passed(ways, [], count);
      next = { decision: only };
    } else {
      const groups = byDecision(run, ways, count);
      const ended = groups.get(undefined) ?? [];
      groups.delete(undefined);
      visitor.passed(ended.length > 0 ? [...groups.values()].flat() : ways, ended, count);
      const moment = groups.size > 1 ? run.moment : undefined;
      for (const [decision = "", group] of groups) {
        if (moment) waiting.push({ ways: group, count, moment, decision });
        else {
          ways = group;
          next = { decision };
        }
      }
    }
    do {
      if (!next) {
        const fork = waiting.pop();
        if (!fork) return;
        run.resume(fork.moment);
        ({ ways, count } = fork);
        next = fork;
      }
      next = hasGone(run, next.decision) ? next : undefined;
      if (!next) visitor.broke(ways, count);
    } while (!next);
    count += 1;
  }
}

function hasGone(run: Playthrough, decision: string): boolean {
  try {
    run.choose(idOf(decision));
    return true;
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    return false;
  }
}

/** The ways by what they decide next; those that decide nothing, or nothing that holds, are undefined's. */
function byDecision<Way extends SeededDecisions>(
  run: Playthrough,
  ways: readonly Way[],
  count: number,
): Map<string | undefined, Way[]> {
  const groups = new Map<string | undefined, Way[]>();
  for (const way of ways) {
    const decision = way.decisions[count];
    const group = groups.get(decision);
    if (group) group.push(way);
    else groups.set(decision, [way]);
  }
  for (const [decision, group] of groups) {
    if (decision === undefined || holds(run.options, decision)) continue;
    groups.delete(decision);
    groups.set(undefined, [...(groups.get(undefined) ?? []), ...group]);
  }
  return groups;
}
