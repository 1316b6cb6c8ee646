import { choiceOf } from "../../ink/renamed.ts";
import { Draws } from "../explore/play/draws.ts";
import type { QuickRun } from "../explore/play/quick-run.ts";
import type { Subject } from "../explore/play/subject.ts";
import { playRun } from "../explore/policies/policy.ts";
import { OPENING } from "./read/book-graph.ts";

/** Runs by chance, and how many of them came by each scene, choice and ending. */
export interface Sample {
  readonly runs: number;
  readonly seed: number;
  readonly scenes: ReadonlyMap<string, Met>;
  readonly choices: ReadonlyMap<string, Met>;
  readonly fates: ReadonlyMap<string, number>;
  /** What was decided in each run. */
  readonly decided: readonly (readonly string[])[];
  /** Whether the book throws dice: then a way need not lead to the same place twice. */
  readonly hangsOnChance: boolean;
}

export interface Met {
  readonly runs: number;
  /** The run that came there after the fewest decisions, by its number, and how many those were. */
  readonly soonest: number;
  readonly decisions: number;
}

// So many that one of a hundred shows, and few enough to wait for.
const RUNS = 200;
// In all; twice what a book of ours takes. A book may go on for ever.
const MOST_DECISIONS = 400 * RUNS;

/** Plays a book by chance, the same for the same seed. @param onRun told how many runs are played, of how many */
export function playSample(
  subject: Subject,
  run: QuickRun,
  seed: number,
  onRun: (played: number, of: number) => void = () => {},
): Sample {
  const sceneAt = sceneFinder(subject);
  const scenes = new Map<string, Met>();
  const choices = new Map<string, Met>();
  const decided: (readonly string[])[] = [];
  const fates = new Map<string, number>();
  let all = 0;
  while (decided.length < RUNS && all < MOST_DECISIONS) {
    const number = decided.length;
    onRun(number, RUNS);
    const cameAt = new Map<string, number>();
    let taken = -1;
    const onSights = (sights: readonly (readonly number[])[]) => {
      taken += 1;
      for (const list of sights)
        for (const scene of sceneAt(list)) if (!cameAt.has(scene)) cameAt.set(scene, taken);
    };
    const played = playRun(run, "random", new Draws(seed, number), { onSights, isCut: () => false });
    if (!played) break;
    const { chose, fate } = played;
    const tookAt = new Map<string, number>();
    for (const [index, id] of chose.entries()) {
      const choice = choiceOf(id);
      if (!tookAt.has(choice)) tookAt.set(choice, index + 1);
    }
    note(scenes, cameAt, number);
    note(choices, tookAt, number);
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
    decided.push(chose);
    all += chose.length;
  }
  const { hangsOnChance } = run.teller;
  return { runs: decided.length, seed, scenes, choices, fates, decided, hangsOnChance };
}

/** Adds what one run came by. @param cameAt after how many decisions, by what it was */
function note(all: Map<string, Met>, cameAt: ReadonlyMap<string, number>, run: number): void {
  for (const [id, decisions] of cameAt) {
    const known = all.get(id) ?? { runs: 0, soonest: run, decisions };
    const soonest = decisions < known.decisions ? { soonest: run, decisions } : {};
    all.set(id, { ...known, ...soonest, runs: known.runs + 1 });
  }
}

/** The scenes that stretches of text are in, by their numbers; a passage that is told again has the same list. */
function sceneFinder({ map }: Subject): (sights: readonly number[]) => ReadonlySet<string> {
  const known = new WeakMap<readonly number[], ReadonlySet<string>>();
  const sceneOf = ({ path }: Subject["map"]["texts"][number]) => {
    const [knot = "", stitch = ""] = path.split(".");
    const names = [`${knot}.${stitch}`, knot].filter((name) => Object.hasOwn(map.headings, name));
    return names[0] ?? OPENING;
  };
  return (sights) => {
    const before = known.get(sights);
    if (before) return before;
    const texts = sights.flatMap((sight) => (sight % 2 === 0 ? (map.texts[sight / 2] ?? []) : []));
    const found = new Set(texts.map(sceneOf));
    known.set(sights, found);
    return found;
  };
}
