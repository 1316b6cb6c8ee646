import type { Book } from "../../ink/book.ts";
import { tellQuickly } from "../../ink/quick/tell-quickly.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import { idOf } from "../play/decision.ts";
import { type Moment, Playthrough } from "../play/playthrough.ts";
import { holds, replay } from "../play/replay.ts";
import type { Scene } from "../play/scene.ts";

/** What decides where a run stands. */
export interface SeededDecisions {
  readonly seed: number;
  readonly decisions: readonly string[];
}

/** Where a run stands: what is read there, and how many of its decisions hold. */
export interface Standing {
  readonly scene: Scene;
  readonly count: number;
}

/** Runs that go the same way up to a moment, and what they decide there. */
interface Fork {
  readonly ways: readonly SeededDecisions[];
  readonly count: number;
  readonly moment: Moment;
  readonly decision: string;
}

// The quick teller opens a book as slowly as it is replayed for so long.
const FEW = 1_000;

/** Where a run stands, from its decisions. */
export function findStanding(book: Book, { seed, decisions }: SeededDecisions): Standing {
  const { scene, steps } = replay(book, seed, decisions);
  return { scene, count: steps.length };
}

/** The same of many runs at once: what they have in common is played once, and a passage told once is not told again. */
export function findStandings(book: Book, ways: readonly SeededDecisions[]): Map<SeededDecisions, Standing> {
  const quick = areMany(ways) ? quickRun(book) : undefined;
  return quick ? followed(book, quick, ways) : new Map(ways.map((way) => [way, findStanding(book, way)]));
}

/** Whether it takes a while to replay them. */
export const areMany = (ways: readonly SeededDecisions[]): boolean =>
  ways.reduce((sum, { decisions }) => sum + decisions.length, 0) > FEW;

/** Undefined where each seed tells the story another way, or the story breaks on its first page. */
function quickRun(book: Book): Playthrough | undefined {
  let dependsOnSeed = false;
  try {
    const run = new Playthrough(book, 0, (_, bindings) => {
      const teller = tellQuickly(book, bindings, [], []);
      dependsOnSeed = teller.hangsOnChance;
      return teller;
    });
    return dependsOnSeed ? undefined : run;
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    return undefined;
  }
}

function followed(
  book: Book,
  run: Playthrough,
  all: readonly SeededDecisions[],
): Map<SeededDecisions, Standing> {
  const standings = new Map<SeededDecisions, Standing>();
  const waiting: Fork[] = [];
  let ways = all;
  let count = 0;
  for (;;) {
    const [alone] = ways;
    if (alone && ways.length === 1) {
      standings.set(alone, alongFrom(book, run, alone, count));
      ways = [];
    }
    const groups = byDecision(ways, count);
    const isFork = groups.size > 1;
    const moment = isFork ? run.moment : undefined;
    let next: Fork | { decision: string } | undefined;
    for (const [decision, group] of groups) {
      if (decision === undefined || !holds(run.options, decision))
        for (const way of group) standings.set(way, { scene: run.scene, count });
      else if (moment) waiting.push({ ways: group, count, moment, decision });
      else next = { decision };
    }
    if (!next) {
      const fork = waiting.pop();
      if (!fork) return standings;
      run.resume(fork.moment);
      ({ ways, count } = fork);
      next = fork;
    }
    try {
      run.choose(idOf(next.decision));
      count += 1;
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      // What a reader is shown of a passage that breaks off is the ordinary teller's to say.
      for (const way of ways) standings.set(way, findStanding(book, way));
      ways = [];
    }
  }
}

/** Where one way leads that is gone alone from where the run stands, after so many of its decisions. */
function alongFrom(book: Book, run: Playthrough, way: SeededDecisions, from: number): Standing {
  let count = from;
  try {
    for (; count < way.decisions.length; count += 1) {
      const decision = way.decisions[count] ?? "";
      if (!holds(run.options, decision)) break;
      run.choose(idOf(decision));
    }
    return { scene: run.scene, count };
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    return findStanding(book, way);
  }
}

function byDecision(
  ways: readonly SeededDecisions[],
  count: number,
): Map<string | undefined, SeededDecisions[]> {
  const groups = new Map<string | undefined, SeededDecisions[]>();
  for (const way of ways) {
    const decision = way.decisions[count];
    const group = groups.get(decision);
    if (group) group.push(way);
    else groups.set(decision, [way]);
  }
  return groups;
}
