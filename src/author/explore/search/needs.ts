import type { Guard } from "../../../ink/quick/recall.ts";
import { dependsOn, holds } from "../../../run/play/dependence.ts";
import { stateOfLetter } from "../../../run/play/vocabulary.ts";
import type { LetterId } from "../../../survival/events.ts";
import { REGIONS } from "../../../survival/regions.ts";
import type { QuickRun } from "../play/quick-run.ts";
import type { Goals } from "./goals.ts";
import type { Seeking } from "./search-part.ts";
import { shareOf, type Wanted } from "./wanted.ts";

/** What the answer to some questions depends on. */
interface Memories {
  readonly guard: Guard;
  readonly regions: readonly number[];
  readonly letters: readonly LetterId[];
}

interface Need extends Pick<Wanted, "goals" | "wishes" | "apart"> {
  readonly name: number;
  /** What stands between the reader and them. */
  readonly near: Memories;
  /** What it depends on whether that comes about, and so on back. */
  readonly far: Memories;
}

/** What must be known of how far a search has come. */
export type Progress = Pick<Goals, "left" | "isMet" | "hasDiedOf">;

// Up to this many memories, states are told apart by all of them together. More would make too many kinds: then states are
// told apart by how many of the memories they have, and by each memory alone.
const MOST_APART = 8;
// A region has more states than two.
const A_REGION = 2;

/**
 * What has to have been, chapters before, for the goals nobody has come by. Two states of a scene that differ in nothing
 * they depend on are as good as each other, so only the first few of each kind are expanded. A kind is one set of answers to
 * all that is asked right before a goal, with one answer to what that depends on further back.
 */
export class Needs {
  readonly #goals: Progress;
  readonly #run: QuickRun;
  readonly #needs: readonly Need[];
  /** The needs ahead of each standing of ink, cut down to what can be read from there, when `at` goals were left. */
  readonly #ahead = new Map<number, { readonly at: number; readonly needs: readonly Need[] }>();

  /** How many states of each kind were taken, by the scene. */
  readonly #taken = new Map<string, Map<number, number>>();
  readonly #each: number;

  /** Those of a share of the goals. */
  static ofShare(run: QuickRun, goals: Goals, how: Seeking & { share: number; of: number }): Needs {
    return new Needs(run, goals, shareOf(run, goals, how), how);
  }

  constructor(
    run: QuickRun,
    goals: Progress,
    wanted: readonly Wanted[],
    { steps, each }: Pick<Seeking, "steps" | "each">,
  ) {
    this.#goals = goals;
    this.#run = run;
    this.#each = each;
    this.#needs = wanted.map(({ guard, behind, ...rest }, name) => {
      const near = memoriesOf(guard);
      const far = steps > 0 ? without(memoriesOf(behind(steps)), near) : NONE;
      return { ...rest, name, near, far };
    });
  }

  /** How many of the needs there are; none is left where all are met. */
  get size(): number {
    return this.#needs.length;
  }

  /** How much is not as one of the needs wishes it, in the state the run stands at. */
  missing(which: number): number {
    const { teller, playthrough } = this.#run;
    const wishes = this.#needs[which % this.#needs.length]?.wishes;
    if (!wishes) return 0;
    let missing = 0;
    for (const { of, holds: wished } of wishes.counts) if (teller.wasVisited(of) !== wished) missing += 1;
    for (const { of, holds: wished } of wishes.words)
      if (holds(of, playthrough.survival) === !wished) missing += 1;
    return missing;
  }

  /** Whether the state the run stands at is one of the first of some kind in its scene; if so, it counts for all its kinds. */
  areServedBy(scene: string): boolean {
    let taken = this.#taken.get(scene);
    if (!taken) {
      taken = new Map();
      this.#taken.set(scene, taken);
    }
    const kinds = this.#kinds();
    if (kinds.every((kind) => (taken.get(kind) ?? 0) >= this.#each)) return false;
    for (const kind of kinds) taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return true;
  }

  /** The kinds of state this one is, as numbers. */
  #kinds(): number[] {
    const body = this.#run.playthrough.survival.key;
    const start = body.length - REGIONS.length;
    const kinds: number[] = [];
    for (const { name, near, far, apart } of this.#aheadOf()) {
      const memories = this.#run.teller.recall(near.guard);
      const isApart =
        !apart && memories.length + A_REGION * near.regions.length + near.letters.length <= MOST_APART;
      let own = hashed(SEED, name);
      if (apart) own = hashedText(own, apart());
      else if (isApart) {
        own = hashedText(own, memories);
        for (const region of near.regions) own = hashed(own, body.charCodeAt(start + region));
        for (const letter of near.letters) own = hashed(own, this.#letter(letter));
      } else own = hashed(own, sumOf(memories));
      kinds.push(own);
      if (!isApart) this.#besides(kinds, own, near, body);
      this.#besides(kinds, own, far, body);
    }
    for (const { cause, region } of DEADLY)
      if (!this.#goals.hasDiedOf(cause))
        kinds.push(hashed(hashedText(SEED, cause), body.charCodeAt(start + region)));
    return kinds;
  }

  /** Each single memory, besides what stands right before a goal; and how many letters, men, facts are in one state. */
  #besides(kinds: number[], own: number, { guard, regions, letters }: Memories, body: string): void {
    const memories = this.#run.teller.recall(guard);
    const { length } = guard.counts;
    for (let index = 0; index < length; index += 1)
      kinds.push(hashed(hashed(own, 2 * (guard.counts[index] ?? 0)), memories.charCodeAt(index)));
    if (memories.length > length) kinds.push(hashedText(hashed(own, -1), memories.slice(length)));
    const start = body.length - REGIONS.length;
    const alike = new Map<number, number>();
    for (const region of regions) {
      const state = body.charCodeAt(start + region);
      kinds.push(hashed(hashed(own, 2 * region + 1), state));
      const such = hashed(KIND_OF_REGION[region] ?? 0, state);
      alike.set(such, (alike.get(such) ?? 0) + 1);
    }
    for (const [such, count] of alike) kinds.push(hashed(hashed(own, such), count));
    for (const letter of letters) kinds.push(hashedText(own, letter + this.#letter(letter)));
  }

  #letter(letter: LetterId): number {
    const { isWritten, isStruck } = stateOfLetter(this.#run.playthrough.letter(letter));
    return Number(isWritten) + Number(isStruck);
  }

  #aheadOf(): readonly Need[] {
    const { teller } = this.#run;
    const at = this.#goals.left;
    const known = this.#ahead.get(teller.flow);
    if (known?.at === at) return known.needs;
    let needs = known?.needs;
    if (!needs) {
      const goalsAhead = new Set(teller.sightsAhead());
      const regions = new Set(this.#run.regionsAhead());
      const still = ({ guard, regions: asked, letters }: Memories): Memories => ({
        guard: teller.readAhead(guard),
        regions: asked.filter((region) => regions.has(region)),
        letters,
      });
      needs = this.#needs
        .filter(({ goals }) => goals.some((goal) => goalsAhead.has(goal)))
        .map(({ near, far, ...rest }) => ({ ...rest, near: still(near), far: still(far) }));
    }
    needs = needs.filter(({ goals }) => !goals.every((goal) => this.#goals.isMet(goal)));
    this.#ahead.set(teller.flow, { at, needs });
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

/** Regions that can be in the same states are of one kind. */
const KIND_OF_REGION = REGIONS.map(({ states }) =>
  REGIONS.findIndex((other) => other.states.join() === states.join()),
);

const NONE: Memories = {
  guard: { counts: new Uint16Array(), variables: [], words: [] },
  regions: [],
  letters: [],
};

/** `is_close(pak)` depends on the bond with Pak, and on all it can be: a stranger is nearer to being close than an enemy is. */
function memoriesOf(guard: Guard): Memories {
  const all = guard.words.map(dependsOn);
  return {
    guard,
    regions: [...new Set(all.flatMap(({ regions }) => [...regions]))],
    letters: [...new Set(all.flatMap(({ letters }) => [...letters]))],
  };
}

const without = ({ guard, regions, letters }: Memories, others: Memories): Memories => ({
  guard: {
    counts: guard.counts.filter((count) => !others.guard.counts.includes(count)),
    variables: guard.variables.filter((name) => !others.guard.variables.includes(name)),
    words: [],
  },
  regions: regions.filter((region) => !others.regions.includes(region)),
  letters: letters.filter((letter) => !others.letters.includes(letter)),
});

const SEED = 0x811c9dc5;

const hashed = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return mixed ^ (mixed >>> 15);
};

function hashedText(hash: number, text: string): number {
  let all = hash;
  for (let index = 0; index < text.length; index += 1) all = hashed(all, text.charCodeAt(index));
  return all;
}

function sumOf(memories: string): number {
  let sum = 0;
  for (let index = 0; index < memories.length; index += 1) sum += memories.charCodeAt(index);
  return sum;
}
