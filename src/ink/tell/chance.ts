import {
  type Container,
  ControlCommand,
  InkList,
  InkListItem,
  type InkObject,
  IntValue,
  ListValue,
  PRNG,
  type Story,
  StringValue,
} from "../engine.ts";

/** Something a story leaves to chance: a RANDOM, a LIST_RANDOM, a shuffle. One object for the same throw. */
export interface Throw {
  /** How many outcomes it has, numbered from 0. */
  readonly outcomes: number;
  /** Those of them that can come up and are worth trying; all, unless they are very many. */
  readonly tried: readonly number[];
  readonly isWhole: boolean;
  readonly shuffle?: Shuffle;
}

/** Which of a shuffle's shuffles, and how many were drawn of it before. */
interface Shuffle {
  readonly path: string;
  readonly round: number;
  readonly drawn: number;
}

/** Decides what comes up, by the number of the outcome. */
export type Luck = (of: Throw) => number;

/** What ink is about to throw. */
export interface Thrown extends Omit<Throw, "tried" | "isWhole"> {
  readonly name: string;
  /** How many throws of the passage came before it. */
  readonly index: number;
  /** What the first outcome comes to, where outcomes are numbers. */
  readonly from?: number;
  /** Where not every outcome can come up. */
  readonly possible?: readonly number[];
  /** The variable that remembers what came up before. */
  readonly variable?: string;
  /** Puts this outcome in the place of ink's own, which it has thrown by now. */
  settle(outcome: number): void;
}

/** The seed of a story that has not set one itself. */
export const UNSEEDED = 1_999_999_943;

const { CommandType } = ControlCommand;
/** The commands that leave something to chance. */
export const OF_CHANCE: readonly unknown[] = [
  CommandType.Random,
  CommandType.ListRandom,
  CommandType.SequenceShuffleIndex,
];

type Throwable = Omit<Thrown, "index">;

/**
 * What this command leaves to chance, with what stands ready for it. ink reads ahead of a line and takes it back, so the same
 * throw is met twice; it is then of the same index, for which ink's own place among its random numbers serves.
 */
export function thrownBy(story: Story, { commandType }: ControlCommand): Thrown | undefined {
  const { state } = story;
  if (!OF_CHANCE.includes(commandType) || state.storySeed !== UNSEEDED) return undefined;
  const [below, top] = state.evaluationStack.slice(-2);
  let thrown: Throwable | undefined;
  if (commandType === CommandType.Random) thrown = numberThrown(story, below, top);
  else if (commandType === CommandType.ListRandom) thrown = itemThrown(story, state.evaluationStack.at(-1));
  else thrown = shuffled(story, below, top);
  const index = state.previousRandom;
  return (
    thrown && {
      ...thrown,
      index,
      settle(outcome) {
        thrown.settle(outcome);
        state.previousRandom = index + 1;
      },
    }
  );
}

/** Two standings do not differ by how often was thrown on the way. */
export function forgetThrows({ state }: Story): void {
  if (state.storySeed === UNSEEDED) state.previousRandom = 0;
}

function numberThrown(story: Story, least: unknown, most: unknown): Throwable | undefined {
  if (!(least instanceof IntValue && most instanceof IntValue)) return undefined;
  const [from, to] = [least.value ?? 0, most.value ?? 0];
  return {
    name: `random ${from} ${to}`,
    outcomes: to - from + 1,
    from,
    settle: (outcome) => replaceTop(story, new IntValue(from + outcome)),
  };
}

function itemThrown(story: Story, list: unknown): Throwable | undefined {
  if (!(list instanceof ListValue)) return undefined;
  const items = [...(list.value?.entries() ?? [])];
  if (items.length === 0) return undefined;
  return {
    name: `item ${items.length}`,
    outcomes: items.length,
    settle(outcome) {
      const [key = "", value = 0] = items[outcome] ?? [];
      const item = InkListItem.fromSerializedKey(key);
      const only = new InkList(item.originName ?? "", story);
      only.Add(item, value);
      replaceTop(story, new ListValue(only));
    },
  };
}

/** ink goes through all elements in one order before it shuffles them again. */
function shuffled(story: Story, visits: unknown, count: unknown): Throwable | undefined {
  const { container } = story.state.currentPointer;
  if (!(visits instanceof IntValue && count instanceof IntValue && container)) return undefined;
  const [times, outcomes] = [visits.value ?? 0, count.value ?? 1];
  const path = String(container.path);
  const drawn = times % outcomes;
  const variable = variableOf(path);
  const { variablesState } = story.state;
  const before = variablesState.GetRawVariableWithName(variable, -1);
  const gone = drawn > 0 && before instanceof StringValue && before.value ? before.value.split(",") : [];
  const all = Array.from({ length: outcomes }, (_, outcome) => outcome);
  const possible = gone.length === drawn ? all.filter((outcome) => !gone.includes(String(outcome))) : all;
  const shuffle = { path, round: Math.floor(times / outcomes), drawn };
  return {
    name: `shuffle ${path} ${times} of ${possible.join()}`,
    outcomes,
    possible,
    shuffle,
    variable,
    settle(outcome) {
      replaceTop(story, new IntValue(outcome));
      const now = [...gone, String(outcome)].sort();
      variablesState.SetGlobal(variable, new StringValue(now.join()));
    },
  };
}

function replaceTop({ state }: Story, value: IntValue | ListValue): void {
  state.PopEvaluationStack();
  state.PushEvaluationStack(value);
}

/** What no name in ink is called. */
const variableOf = (path: string): string => `shuffle ${path}`;

/** The variable that remembers what this command has drawn, if it shuffles. */
export const drawnBy = ({ commandType }: ControlCommand, container: Container): string | undefined =>
  commandType === CommandType.SequenceShuffleIndex ? variableOf(String(container.path)) : undefined;

/** What comes up with this seed in the game itself, from its first page on. */
export function luckOf(seed: number): Luck {
  let previous = 0;
  return ({ outcomes, shuffle }) => {
    if (shuffle) return inOrder(outcomes, shuffle, seed);
    previous = new PRNG(seed + previous).next();
    return previous % outcomes;
  };
}

function inOrder(outcomes: number, { path, round, drawn }: Shuffle, seed: number): number {
  const hash = [...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const random = new PRNG(hash + round + seed);
  const left = Array.from({ length: outcomes }, (_, outcome) => outcome);
  let next = 0;
  for (let count = 0; count <= drawn; count += 1) [next = 0] = left.splice(random.next() % left.length, 1);
  return next;
}

// A die of twenty is thrown in full. Of more, what the story may compare the number with is tried, and some between.
const MOST_IN_FULL = 20;
const SPREAD = 8;
const MOST_TRIED = 64;

/** The throws of one story. */
export class Throws {
  readonly #known = new Map<string, Throw>();
  readonly #content: () => readonly InkObject[];
  #numbers: readonly number[] | undefined;

  /** @param content answers all that stands in the story; asked by a story that throws dice of many sides */
  constructor(content: () => readonly InkObject[]) {
    this.#content = content;
  }

  /** The numbers a throw may be compared with. */
  get #written(): readonly number[] {
    this.#numbers ??= [
      ...new Set(this.#content().flatMap((part) => (part instanceof IntValue ? [part.value ?? 0] : []))),
    ];
    return this.#numbers;
  }

  same(thrown: Thrown): Throw {
    const known = this.#known.get(thrown.name);
    if (known) return known;
    const { outcomes, possible, shuffle } = thrown;
    const tried = possible ?? this.#worthTrying(thrown);
    const made = { outcomes, tried, isWhole: possible !== undefined || tried.length === outcomes };
    const of = shuffle ? { ...made, shuffle } : made;
    this.#known.set(thrown.name, of);
    return of;
  }

  #worthTrying({ outcomes, from = 0 }: Thrown): number[] {
    if (outcomes <= MOST_IN_FULL) return Array.from({ length: outcomes }, (_, outcome) => outcome);
    const between = evenly(SPREAD, outcomes);
    const beside = this.#written.flatMap((number) => [number - 1, number, number + 1]).map((n) => n - from);
    const all = [...new Set([...between, ...beside])].filter((n) => n >= 0 && n < outcomes);
    all.sort((one, other) => one - other);
    return all.length > MOST_TRIED ? evenly(MOST_TRIED, all.length).flatMap((n) => all[n] ?? []) : all;
  }
}

/** So many of the numbers below another, the first and the last among them. */
const evenly = (count: number, below: number): number[] =>
  Array.from({ length: count }, (_, part) => Math.round(((below - 1) * part) / (count - 1)));
