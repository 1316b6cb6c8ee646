import { Ahead } from "../ahead/ahead.ts";
import { everCounted } from "../ahead/counted.ts";
import type { Aim } from "../ahead/guards.ts";
import type { MovementOf } from "../ahead/never.ts";
import { contentUnder, type Read } from "../ahead/reach.ts";
import { Container, ControlCommand, type InkObject, StringValue, Value } from "../engine.ts";
import { ExactWriter } from "../exact-writer.ts";
import type { BoundedStory } from "../tell/bounded-story.ts";
import { drawnBy, OF_CHANCE } from "../tell/chance.ts";
import { type Snapshot, type State, stateOf, takeSnapshot } from "../tell/snapshot.ts";
import type { SavedTeller, Teller } from "../tell/teller.ts";
import { type FlowState, readFlow } from "./flow.ts";
import type { Telling } from "./memo.ts";
import {
  isEmptyList,
  longestOf,
  printOf,
  recalled,
  type Variables,
  VariableTable,
  WrittenMap,
} from "./variables.ts";

/** What of the memory can still be read. */
interface Live {
  readonly counts: Uint16Array;
  readonly variables: readonly string[];
}

const { CommandType } = ControlCommand;
const OF_TURNS: readonly unknown[] = [CommandType.Turns, CommandType.TurnsSince];

/** Puts ink's memory into small equal pieces, and back. */
export class InkMemory {
  readonly #story: () => BoundedStory;
  readonly #paths: readonly string[];
  readonly #numbers: ReadonlyMap<unknown, number>;
  readonly #flows = new Map<string, FlowState>();
  readonly #live = new Map<FlowState, Live>();
  readonly #variables = new VariableTable();
  readonly #ahead: Ahead;
  readonly #countsTurns: boolean;
  readonly #setsSeed: boolean;
  /** The variables there are; those of shuffles are ours (see chance.ts). */
  readonly #names: ReadonlySet<string>;
  /** The variables as they are before the first page. */
  readonly atTheStart: Variables;
  /** Whether the story throws dice or shuffles. */
  readonly hangsOnChance: boolean;

  constructor(root: Container, story: () => BoundedStory, always: readonly string[]) {
    const all = contentUnder(root);
    this.#ahead = new Ahead(root, all, always);
    const counted = [...everCounted(root, all)].filter((container) => container.visitsShouldBeCounted);
    this.#paths = counted.map((container) => String(container.path));
    // By path as well: the counts are kept by it.
    this.#numbers = new Map<unknown, number>(
      counted.flatMap((container, n): [unknown, number][] => [
        [container, n],
        [String(container.path), n],
      ]),
    );
    const commands = all.flatMap((part) => (part instanceof ControlCommand ? [part.commandType] : []));
    this.#countsTurns = commands.some((type) => OF_TURNS.includes(type));
    this.#setsSeed = commands.includes(CommandType.SeedRandom);
    this.hangsOnChance = commands.some((type) => OF_CHANCE.includes(type));
    this.#story = story;
    const shuffles = all.flatMap((part) =>
      part instanceof ControlCommand && part.parent instanceof Container
        ? (drawnBy(part, part.parent) ?? [])
        : [],
    );
    const ours = shuffles.map((name): [string, InkObject] => [name, new StringValue("")]);
    this.atTheStart = this.#variables.same(
      new Map([...this.#state.variablesState._globalVariables, ...ours]),
    );
    this.#names = new Set(this.atTheStart.values.keys());
  }

  numberOf(container: Container): number | undefined {
    return this.#numbers.get(container);
  }

  /** Whether ink, in the middle of a passage that began with this, remembers the same of a container or variable now. */
  isAsBefore(of: Container | string, counts: Uint16Array, { values }: Variables): boolean {
    const { state } = this.#story();
    return typeof of === "string"
      ? state.variablesState.GetVariableWithName(of) === values.get(of)
      : state.VisitCountForContainer(of) === counts[this.#numbers.get(of) ?? -1];
  }

  /** A variable that is a number, or true or false. */
  numberIn({ values }: Variables, name: string): number | undefined {
    const value = values.get(name);
    return value instanceof Value && !(value instanceof StringValue) ? Number(value.value) : undefined;
  }

  noCounts(): Uint16Array {
    return new Uint16Array(this.#paths.length);
  }

  packed(counts: Uint16Array): string {
    return String.fromCharCode.apply(null, counts as unknown as unknown as number[]);
  }

  unpack(packed: string, counts: Uint16Array): void {
    // Not by an iterator: this is done for every state of a search.
    for (let number = 0; number < counts.length; number += 1) counts[number] = packed.charCodeAt(number);
  }

  changed(before: Variables, changes: Telling["variables"]): Variables {
    if (changes.length === 0) return before;
    return this.#variables.same(new Map([...before.values, ...(changes as [string, InkObject][])]));
  }

  longestText(): number {
    return longestOf(this.#state.variablesState._globalVariables.values());
  }

  /** Makes ink stand where a flow stands, with these counts and variables. */
  load(flow: FlowState, counts: Uint16Array, variables: Variables, teller: Teller): void {
    const { snapshot, position } = flow;
    teller.restore({ snapshot, position } satisfies SavedTeller);
    const visits = new Map<string, number>();
    this.#paths.forEach((path, number) => {
      const count = counts[number];
      if (count) visits.set(path, count);
    });
    this.#state._visitCounts = visits;
    this.#state.variablesState._globalVariables = new WrittenMap(variables.values);
  }

  /** What ink remembers now, against what it started the passage with. */
  take(
    counts: Uint16Array,
    before: Variables,
    teller: Teller,
  ): Pick<Telling, "flow" | "visits" | "variables"> {
    const state = this.#state;
    const globals = state.variablesState._globalVariables;
    const visits = [...state._visitCounts].flatMap(([path, count]) => {
      const number = this.#numbers.get(path);
      const times = number === undefined ? 0 : count - (counts[number] ?? 0);
      return number !== undefined && times !== 0 ? [{ container: number, times }] : [];
    });
    // Also what was set to what it was: from elsewhere the same passage changes it. But an empty list ink writes into.
    const written = globals instanceof WrittenMap ? globals.written : undefined;
    const variables = [...globals].filter(
      ([name, value]) =>
        (written?.has(name) && !isEmptyList(value)) || printOf(value) !== before.prints.get(name),
    );
    return { flow: this.#flow(teller), visits, variables };
  }

  /** What can be read from a standing on, decisions of the story among it. */
  readsFrom(flow: FlowState): readonly Read[] {
    return this.#ahead.reach.from(flow.starts);
  }

  decisionBefore(part: InkObject): InkObject | undefined {
    return this.#ahead.guards.decisionBefore(part);
  }

  /** Whether a decision can never come out so, whatever is decided. */
  isNever(part: InkObject | undefined, holds: boolean, movementOf: MovementOf): boolean {
    const term = part && this.#ahead.guards.termOf(part);
    if (!term) return false;
    return this.#ahead.never.isNever(part, term, holds, movementOf);
  }

  aim(part: InkObject, holds: boolean, steps: number): Aim {
    return this.#ahead.guards.aim(part, holds, steps);
  }

  key(flow: FlowState, counts: Uint16Array, variables: Variables): string {
    const live = this.#liveOf(flow);
    return `${flow.id}:${recalled(live, counts, variables)}`;
  }

  get #state(): State {
    return stateOf(this.#story());
  }

  #liveOf(flow: FlowState): Live {
    const known = this.#live.get(flow);
    if (known) return known;
    const reads = this.readsFrom(flow);
    const live = { counts: this.#countsIn(reads), variables: this.#variablesIn(reads) };
    this.#live.set(flow, live);
    return live;
  }

  #countsIn(reads: readonly Read[]): Uint16Array {
    const numbers = reads.flatMap(({ kind, of }) => (kind === "count" ? (this.#numbers.get(of) ?? []) : []));
    return Uint16Array.from(new Set(numbers)).sort();
  }

  #variablesIn(reads: readonly Read[]): string[] {
    const names = reads.flatMap((read) =>
      read.kind === "variable" && this.#names.has(read.of) ? [read.of] : [],
    );
    return [...new Set(names)].sort();
  }

  #flow(teller: Teller): FlowState {
    const { options, position, ended } = teller;
    const { save, snapshot } = this.#bare();
    const { key, entries, offered, starts } = readFlow(save);
    let flow = this.#flows.get(position + key);
    if (!flow) {
      const id = this.#flows.size;
      // Where the number of turns is asked, or chance has a seed, a passage may go otherwise from every standing.
      const isSettled = !this.#countsTurns && !this.#setsSeed;
      const own = isSettled ? entries : entries.map((entry) => `${id} ${entry}`);
      const goesOn = !ended && options.length === 0;
      flow = { id, snapshot, options, entries: own, offered, starts, position, ended, goesOn };
      this.#flows.set(position + key, flow);
    }
    return flow;
  }

  /** Where ink stands and nothing else: to be stood at again, and as a text to know it by. */
  #bare(): { save: string; snapshot: Snapshot } {
    const story = this.#story();
    const inner = this.#state;
    const { _visitCounts, _turnIndices, currentTurnIndex, variablesState } = inner;
    const { _globalVariables } = variablesState;
    story.state.ResetOutput();
    inner._visitCounts = new Map();
    variablesState._globalVariables = new Map(variablesState._defaultGlobalVariables);
    if (!this.#countsTurns) {
      inner._turnIndices = new Map();
      inner.currentTurnIndex = 0;
    }
    const writer = new ExactWriter();
    story.state.WriteJson(writer);
    const snapshot = takeSnapshot(story);
    Object.assign(inner, { _visitCounts, _turnIndices, currentTurnIndex });
    variablesState._globalVariables = _globalVariables;
    return { save: String(writer), snapshot };
  }
}
