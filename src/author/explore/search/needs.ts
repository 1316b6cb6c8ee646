import type { Guard } from "../../../ink/quick/recall.ts";
import { isForbidden } from "../../../run/play/censor.ts";
import { ASKS } from "../../../run/play/vocabulary.ts";
import type { LetterId } from "../../../survival/events.ts";
import { REGIONS, type Region } from "../../../survival/regions.ts";
import { atTheStart, withState } from "../../../survival/survival.ts";
import type { QuickRun } from "../play/quick-run.ts";
import type { Goals } from "./goals.ts";

/** Conditions that hang on the same memories, some side of which nobody has come by yet. */
interface Need {
  readonly name: string;
  readonly guard: Guard;
  /** Numbers of the conditions among all. */
  readonly conditions: readonly number[];
  /** What the words of the guard come down to. */
  readonly regions: readonly number[];
  readonly struck: readonly LetterId[];
}

// Of more memories than these, how many there are is what tells kinds apart: each by itself would be too many, and what
// hangs on so many asks for all of them or adds them up.
const MOST_APART = 6;

/**
 * What the search still needs to have been, chapters before: for every condition with a side unseen, the memories it hangs
 * on. Two states that differ in none of them are as good as each other for it; of those that do, each kind is worth keeping.
 */
export class Needs {
  readonly #goals: Goals;
  readonly #run: QuickRun;
  readonly #needOf = new Map<number, Need>();
  /** The needs ahead of each standing of ink that were not met when `at` sights had been come by. */
  readonly #ahead = new Map<number, { readonly at: number; readonly needs: readonly Need[] }>();

  constructor(run: QuickRun, goals: Goals) {
    this.#run = run;
    this.#goals = goals;
    const byGuard = new Map<string, { guard: Guard; conditions: number[] }>();
    for (let condition = 0; condition < goals.conditionCount; condition += 1) {
      const guard = run.guardOf(condition);
      const name = JSON.stringify([[...guard.counts], guard.variables, guard.words]);
      const same = byGuard.get(name) ?? { guard, conditions: [] };
      byGuard.set(name, same);
      same.conditions.push(condition);
    }
    for (const { guard, conditions } of byGuard.values()) {
      const need = { name: String(conditions[0]), guard, conditions, ...askedBy(guard) };
      for (const condition of conditions) this.#needOf.set(condition, need);
    }
  }

  /** The kinds of state this one is, a name for each need that lies ahead of it and is not met. */
  kinds(): string[] {
    const { teller, playthrough } = this.#run;
    const body = playthrough.survival.key;
    const start = body.length - REGIONS.length;
    const kinds = this.#aheadOf(teller.flow).map((need) => {
      const memories = teller.recall(need.guard);
      let kind = `${need.name}:${memories.length > MOST_APART ? sumOf(memories) : memories}/`;
      for (const region of need.regions) kind += body.charAt(start + region);
      for (const letter of need.struck) kind += playthrough.letter(letter).some(isForbidden) ? "s" : "w";
      return kind;
    });
    for (const { cause, region } of DEADLY)
      if (!this.#goals.hasDiedOf(cause)) kinds.push(`${cause} ${body.charAt(start + region)}`);
    return kinds;
  }

  #aheadOf(flow: number): readonly Need[] {
    const { sightCount } = this.#goals;
    const known = this.#ahead.get(flow);
    if (known?.at === sightCount) return known.needs;
    const all =
      known?.needs ?? new Set(this.#run.conditionsAhead().flatMap((each) => this.#needOf.get(each) ?? []));
    const needs = [...all].filter(
      ({ conditions }) => !conditions.every((condition) => this.#goals.hasBothSides(condition)),
    );
    this.#ahead.set(flow, { at: sightCount, needs });
    return needs;
  }
}

/** Deaths that come by themselves, and the part of the body that goes there step by step. */
const DEADLY = (
  [
    ["thirst", "thirst"],
    ["dysentery", "illness"],
  ] as const
).map(([cause, part]) => ({ cause, region: REGIONS.findIndex(({ path }) => path[0] === part) }));

function sumOf(memories: string): number {
  let sum = 0;
  for (let index = 0; index < memories.length; index += 1) sum += memories.charCodeAt(index);
  return sum;
}

/** `is_close(pak)` hangs on the bond with Pak, and on all it can be: a stranger is nearer to being close than an enemy is. */
function askedBy({ words }: Guard): Pick<Need, "regions" | "struck"> {
  const asked = words.map((word) => {
    const [, name = "", given = ""] = /^(\w+)\((.*)\)$/.exec(word) ?? [];
    return { name, given: given.split(",") };
  });
  const regions = REGIONS.flatMap((region, index) =>
    asked.some(({ name, given }) => hangsOn(name, given, region)) ? [index] : [],
  );
  const struck = asked.flatMap(({ name, given }) => (name === "is_struck" ? (given as LetterId[]) : []));
  return { regions, struck };
}

function hangsOn(name: string, given: readonly string[], region: Region): boolean {
  const ask = ASKS[name];
  if (!ask || (ask.takes.length > 0 && given[0] === "")) return false;
  const answers = region.states.map((state) =>
    ask.answer({ ...atTheStart, value: withState(atTheStart.value, region.path, state) }, ...given),
  );
  return new Set(answers).size > 1;
}
