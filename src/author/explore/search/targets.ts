import type { Aimed } from "../../../ink/quick/quick-teller.ts";
import { eventsUntil } from "../../../run/play/how-far.ts";
import { REGIONS } from "../../../survival/regions.ts";
import { DEATHS } from "../../lint/book/deaths.ts";
import type { QuickRun } from "../play/quick-run.ts";
import type { Goals } from "./goals.ts";

/** Something nobody has come by, and how far the state the run stands at is from it. */
interface Target {
  readonly isMet: () => boolean;
  /** Places among the goals that take the same (see Goals). */
  readonly goals: readonly number[];
  readonly aim: Pick<Aimed, "asks" | "far">;
}

/** Deaths that come by themselves, and the region that goes there step by step. */
const DEADLY = DEATHS.map(({ cause, part }) => ({
  cause,
  region: REGIONS.findIndex(({ path }) => path[0] === part),
}));
const GONE = "gone";
const HEAVIEST = 3;

/** A share of what nobody has come by, each to be gone after for itself. */
export class Targets {
  readonly #run: QuickRun;
  readonly #all: readonly Target[];
  /** From where no way is known to lead to it even on the first page, nothing says whether it lies ahead. */
  readonly #known: ReadonlySet<Target>;
  #weights: readonly number[] = [];
  readonly #ahead = new Map<number, ReadonlySet<Target>>();

  /**
   * @param run that has begun
   * @param steps how far back it is looked at what a goal takes
   */
  constructor(
    run: QuickRun,
    goals: Goals,
    { share, of, steps }: { readonly share: number; readonly of: number; readonly steps: number },
  ) {
    this.#run = run;
    goals.ruleOut((goal, holds) => run.isNever(goal, holds));
    const byName = new Map<string, { goals: number[]; aim: Aimed }>();
    for (const goal of goals.unmet) {
      const aim = run.aimAt(goal, goals.sideMissing(goal), steps);
      const same = byName.get(aim.name) ?? { goals: [], aim };
      byName.set(aim.name, same);
      same.goals.push(goal);
    }
    const ofGoals = [...byName.values()].map((each) => ({
      ...each,
      isMet: () => each.goals.every((goal) => goals.isMet(goal)),
    }));
    const ofDeaths = DEADLY.filter(({ cause }) => !goals.hasDiedOf(cause)).map(({ cause, region }) => ({
      goals: [],
      aim: { asks: 0, far: () => eventsUntil(region, GONE, run.playthrough.survival) },
      isMet: () => goals.hasDiedOf(cause),
    }));
    const all: readonly Target[] = [...ofGoals, ...ofDeaths];
    // Where there are fewer than shares, several go after one: each has luck of its own.
    this.#all = all.filter((_, index) => index % of === share % Math.min(of, all.length));
    this.#known = this.#aheadNow();
  }

  /** How many there are. */
  get size(): number {
    return this.#all.length;
  }

  isMet(which: number): boolean {
    return this.#all[which]?.isMet() ?? true;
  }

  /** Whether a way may lead to it from the state the run stands at. */
  isAhead(which: number): boolean {
    const target = this.#all[which];
    return target !== undefined && (!this.#known.has(target) || this.#aheadNow().has(target));
  }

  /**
   * Sets out for it once more. Where it takes what cannot be had at once, each time other parts of it count for more: what is
   * given up for another is not the same then.
   */
  setOut(which: number, draw: (most: number) => number): void {
    this.#weights = Array.from({ length: this.#all[which]?.aim.asks ?? 0 }, () => 1 + draw(HEAVIEST));
  }

  /** How far the state the run stands at is from it. */
  far(which: number): number {
    return this.isAhead(which) ? (this.#all[which]?.aim.far(this.#weights) ?? 0) : Number.POSITIVE_INFINITY;
  }

  #aheadNow(): ReadonlySet<Target> {
    const { teller } = this.#run;
    let ahead = this.#ahead.get(teller.flow);
    if (!ahead) {
      const sights = new Set(teller.sightsAhead());
      ahead = new Set(this.#all.filter(({ goals }) => goals.some((goal) => sights.has(goal))));
      this.#ahead.set(teller.flow, ahead);
    }
    return ahead;
  }
}
