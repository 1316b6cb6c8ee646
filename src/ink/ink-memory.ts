// As in ink-compiler.ts: entered by any other module inkjs does not hold together.
import "inkjs/engine/Story";

import type { Container } from "inkjs/engine/Container";
import { ControlCommand } from "inkjs/engine/ControlCommand";
import type { InkObject } from "inkjs/engine/Object";
import type { Story } from "inkjs/engine/Story";
import { ListValue, StringValue, Value } from "inkjs/engine/Value";
import { type Flow, readFlow } from "./flow.ts";
import type { Telling } from "./memo.ts";
import { contentUnder, type Reach, ReachMap } from "./reach.ts";
import type { Teller } from "./teller.ts";

/** The story's variables at one moment, and a print of each that is the same for equal values. */
export interface Variables {
  readonly values: ReadonlyMap<string, InkObject>;
  readonly prints: ReadonlyMap<string, string>;
}

// ink keeps these to itself; its own save goes through text, which costs more than the passage.
interface State {
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  currentTurnIndex: number;
  variablesState: {
    _globalVariables: Map<string, InkObject>;
    _defaultGlobalVariables: Map<string, InkObject>;
  };
}

interface Live {
  readonly counts: readonly number[];
  readonly variables: readonly string[];
  readonly reach: readonly Reach[];
}

const { CommandType } = ControlCommand;
const OF_TURNS: readonly unknown[] = [CommandType.Turns, CommandType.TurnsSince];
const OF_CHANCE: readonly unknown[] = [CommandType.Random, CommandType.SeedRandom, CommandType.ListRandom];

/** Puts ink's memory into small equal pieces, and back. */
export class InkMemory {
  readonly #story: () => Story;
  readonly #paths: readonly string[];
  readonly #numbers: ReadonlyMap<unknown, number>;
  readonly #flows = new Map<string, Flow>();
  readonly #live = new Map<Flow, Live>();
  readonly #interned = new Map<string, Variables>();
  readonly #facts = new Map<string | number, number>();
  readonly #reach: ReachMap;
  readonly #countsTurns: boolean;
  readonly #drawsChance: boolean;

  constructor(root: Container, story: () => Story, always: readonly string[]) {
    const all = [...contentUnder(root)];
    this.#reach = new ReachMap(root, always);
    const counted = [...this.#reach.everCounted()].filter((container) => container.visitsShouldBeCounted);
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
    this.#drawsChance = commands.some((type) => OF_CHANCE.includes(type));
    this.#story = story;
  }

  numberOf(container: Container): number | undefined {
    return this.#numbers.get(container);
  }

  noCounts(): Uint16Array {
    return new Uint16Array(this.#paths.length);
  }

  packed(counts: Uint16Array): string {
    return String.fromCharCode.apply(null, counts as unknown as number[]);
  }

  unpacked(packed: string): Uint16Array {
    const counts = this.noCounts();
    // Not by an iterator: this is done for every decision of a search.
    for (let number = 0; number < counts.length; number += 1) counts[number] = packed.charCodeAt(number);
    return counts;
  }

  /** The variables as ink has them now. */
  variables(): Variables {
    return this.#intern(new Map(this.#state.variablesState._globalVariables));
  }

  changed(before: Variables, changes: Telling["variables"]): Variables {
    if (changes.length === 0) return before;
    return this.#intern(new Map([...before.values, ...(changes as [string, InkObject][])]));
  }

  longestText(): number {
    const values = [...this.#state.variablesState._globalVariables.values()];
    return values.reduce(
      (longest, value) =>
        value instanceof StringValue ? Math.max(longest, value.value?.length ?? 0) : longest,
      0,
    );
  }

  /** Makes ink stand where a flow stands, with these counts and variables. */
  load(flow: Flow, counts: Uint16Array, variables: Variables, teller: Teller): void {
    teller.restore({ state: flow.json, position: flow.position });
    const visits = new Map<string, number>();
    for (const [number, path] of this.#paths.entries()) {
      const count = counts[number];
      if (count) visits.set(path, count);
    }
    this.#state._visitCounts = visits;
    this.#state.variablesState._globalVariables = new Map(variables.values);
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
      return number !== undefined && times !== 0 ? [[number, times] as const] : [];
    });
    const variables = [...globals].filter(([name, value]) => printOf(value) !== before.prints.get(name));
    return { flow: this.#flow(teller), visits, variables };
  }

  reachOf(flow: Flow): readonly Reach[] {
    return this.#liveOf(flow).reach;
  }

  key(flow: Flow, counts: Uint16Array, { prints }: Variables): string {
    const live = this.#liveOf(flow);
    let key = `${flow.id}:`;
    for (const number of live.counts) key += String.fromCharCode(counts[number] ?? 0);
    for (const name of live.variables) key += `|${prints.get(name)}`;
    return key;
  }

  facts(flow: Flow, counts: Uint16Array, { prints }: Variables): number[] {
    const live = this.#liveOf(flow);
    return [
      ...live.counts
        .filter((number) => counts[number] !== 0)
        .map((number) => this.#factOf(number * 0x10000 + (counts[number] ?? 0))),
      ...live.variables.map((name) => this.#factOf(`${name}=${prints.get(name)}`)),
    ];
  }

  #factOf(what: string | number): number {
    const number = this.#facts.get(what) ?? this.#facts.size;
    this.#facts.set(what, number);
    return number;
  }

  get #state(): State {
    return this.#story().state as unknown as State;
  }

  #liveOf(flow: Flow): Live {
    const known = this.#live.get(flow);
    if (known) return known;
    const reach = flow.starts.map(([path, index]) => this.#reach.from(path, index));
    const counts = new Set(
      reach.flatMap((each) => [...each.counts].map((one) => this.#numbers.get(one) ?? -1)),
    );
    const variables = new Set(reach.flatMap((each) => [...each.variables]));
    counts.delete(-1);
    const live = {
      counts: [...counts].sort((a, b) => a - b),
      variables: [...variables]
        .filter((name) => this.#state.variablesState._globalVariables.has(name))
        .sort(),
      reach,
    };
    this.#live.set(flow, live);
    return live;
  }

  #flow(teller: Teller): Flow {
    const { options, position, ended } = teller;
    const { json, entries, starts } = readFlow(this.#bareSave());
    const key = position + json;
    let flow = this.#flows.get(key);
    if (!flow) {
      const id = this.#flows.size;
      // Where chance or the number of turns is asked, a passage may go otherwise from every standing.
      const isSettled = !this.#countsTurns && !this.#drawsChance;
      const own = isSettled ? entries : entries.map((entry) => `${id} ${entry}`);
      flow = { id, json, options, entries: own, starts, position, ended };
      this.#flows.set(key, flow);
    }
    return flow;
  }

  /** ink's save of where it stands and nothing else. */
  #bareSave(): string {
    const { state } = this.#story();
    const inner = this.#state;
    const { _visitCounts, _turnIndices, currentTurnIndex, variablesState } = inner;
    const { _globalVariables } = variablesState;
    state.ResetOutput();
    inner._visitCounts = new Map();
    variablesState._globalVariables = new Map(variablesState._defaultGlobalVariables);
    if (!this.#countsTurns) {
      inner._turnIndices = new Map();
      inner.currentTurnIndex = 0;
    }
    const json = state.ToJson();
    Object.assign(inner, { _visitCounts, _turnIndices, currentTurnIndex });
    variablesState._globalVariables = _globalVariables;
    return json;
  }

  #intern(values: ReadonlyMap<string, InkObject>): Variables {
    const prints = new Map([...values].map(([name, value]) => [name, printOf(value)] as const));
    const key = [...prints].map(([name, print]) => `${name}=${print}`).join("\n");
    let known = this.#interned.get(key);
    if (!known) {
      known = { values, prints };
      this.#interned.set(key, known);
    }
    return known;
  }
}

function printOf(value: InkObject): string {
  if (value instanceof ListValue) {
    const items = value.value?.orderedItems.map(
      ({ Key, Value: at }) => `${Key.originName}.${Key.itemName}=${at}`,
    );
    return `list ${items?.join() ?? ""} of ${value.value?.originNames?.join() ?? ""}`;
  }
  return value instanceof Value ? `${value.valueType} ${value}` : String(value);
}
