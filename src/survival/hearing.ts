import { type AnyStateNode, type AnyTransitionDefinition, and } from "xstate";
import type { SurvivalEvent } from "./events.ts";
import { survivalMachine } from "./machine.ts";
import { REGIONS } from "./regions.ts";

/** What an event can do, read off the machine: regions by their place in REGIONS. */
export interface Hearing {
  /** Those that have an arrow for it. */
  readonly hears: ReadonlySet<number>;
  /** Those it can move, some of which move of themselves; with each, what that hangs on: its own state, what guards look at. */
  readonly moves: ReadonlyMap<number, ReadonlySet<number>>;
  /** On what it hangs whether anything takes it at all. */
  readonly acceptance: ReadonlySet<number>;
}

/** The regions a guard looks at; `never` where it fails whatever they are, since the event is about somebody else. */
interface Look {
  readonly regions: readonly number[];
  readonly never: boolean;
}

type Guard = AnyTransitionDefinition["guard"];
interface Built {
  readonly check: unknown;
  readonly guards?: readonly Guard[];
  readonly stateValue?: unknown;
}
type OwnGuard = (given: { context: unknown; event: SurvivalEvent }, params: unknown) => boolean;

const NODES = REGIONS.map(({ path }) =>
  path.reduce<AnyStateNode>((node, name) => node.states[name] ?? node, survivalMachine.root),
);
/** By the type of an event, the regions that have an arrow for it, whomever it is about. */
const LISTENING = new Map<string, Set<number>>();
for (const [index, region] of NODES.entries())
  for (const node of [region, ...Object.values(region.states)])
    for (const type of node.transitions.keys()) {
      const listening = LISTENING.get(type) ?? new Set();
      LISTENING.set(type, listening.add(index));
    }
/** The regions that move of themselves, and what lets them. */
const OF_THEMSELVES = NODES.flatMap((region, index) => {
  const arrows = [region, ...Object.values(region.states)].flatMap(({ always = [] }) => always);
  return arrows.length > 0 ? [{ index, guards: arrows.map(({ guard }) => guard) }] : [];
});
const NUMBERS = new Map(REGIONS.map(({ path }, index) => [path.join("."), index]));
/** By this an "and" is known: what else is built of guards has another. */
const AND = (and([]) as unknown as Built).check;
const WITHOUT_A_GUARD: Look = { regions: [], never: false };

/** Nothing but the event may be asked: what else a guard looks at, a step could not be known by. */
const UNSEEN = new Proxy(
  {},
  {
    get(_, name) {
      throw new RangeError(
        `A guard looks at "${String(name)}" of the machine's context. Make it a region, and ask for it by stateIn.`,
      );
    },
  },
);

/** What an event can move, and what that hangs on. */
export function hearingOf(event: SurvivalEvent): Hearing {
  const moves = new Map<number, Set<number>>();
  const acceptance = new Set<number>();
  let isAlwaysTaken = false;
  for (const index of LISTENING.get(event.type) ?? []) {
    const region = NODES[index];
    if (!region) continue;
    const states = [region, ...Object.values(region.states)];
    const heard = states.map((node) => heardAt(node, event));
    if (heard.every((arrows) => arrows.length === 0)) continue;
    const looked = heard.flat().flatMap(({ look }) => look.regions);
    moves.set(index, new Set([index, ...looked]));
    for (const one of looked) acceptance.add(one);
    // Where each state has the same arrows, or the region has one for all, it is the same which it is in.
    const [ofRegion = [], ...ofStates] = heard.map((arrows) => arrows.map(({ guard }) => guard));
    const isAlike = ofRegion.length > 0 || ofStates.every((guards) => sameGuards(guards, ofStates[0] ?? []));
    if (!isAlike) acceptance.add(index);
    else if (looked.length === 0) isAlwaysTaken = true;
  }
  for (const node of groupsIn(survivalMachine.root)) {
    const arrows = heardAt(node, event);
    for (const { look, isLeading } of arrows) {
      for (const one of look.regions) acceptance.add(one);
      if (isLeading)
        throw new RangeError(`"${event.type}" leads from "${node.id}", which is no region, into others.`);
    }
    if (arrows.some(({ look }) => look.regions.length === 0)) isAlwaysTaken = true;
  }
  const hears = new Set(moves.keys());
  follow(moves, event);
  return { hears, moves, acceptance: isAlwaysTaken ? new Set() : acceptance };
}

/** What moves of itself, where what it looks at was moved. */
function follow(moves: Map<number, Set<number>>, event: SurvivalEvent): void {
  const own = OF_THEMSELVES.map(({ index, guards }) => ({
    index,
    regions: guards.flatMap((guard) => lookOf(guard, event).regions),
  }));
  for (let size = -1; size !== moves.size; ) {
    size = moves.size;
    for (const { index, regions } of own) {
      if (!regions.some((one) => moves.has(one))) continue;
      const through = regions.flatMap((one) => [...(moves.get(one) ?? [])]);
      moves.set(index, new Set([index, ...regions, ...through, ...(moves.get(index) ?? [])]));
    }
  }
}

/** Whether a region also moves without an event of its own: events alone do not tell then where it may be. */
export const movesOfItself = (region: number): boolean => OF_THEMSELVES.some(({ index }) => index === region);

/** Where an event may lead a region, from each of its states, by their places. */
export function leadsOf(event: SurvivalEvent, region: number): number[][] {
  const node = NODES[region];
  if (!node) return [];
  const states = REGIONS[region]?.states ?? [];
  return states.map((name, state) => {
    const arrows = [node, ...(node.states[name] ? [node.states[name]] : [])].flatMap((each) =>
      heardAt(each, event),
    );
    const isSure = arrows.some(({ look, isLeading }) => isLeading && look === WITHOUT_A_GUARD);
    const led = arrows.flatMap(({ targets }) => targets.map(({ key }) => states.indexOf(key)));
    return [...led, ...(isSure ? [] : [state])];
  });
}

interface Arrow {
  readonly guard: Guard;
  readonly look: Look;
  /** It has a target, and not only an action. */
  readonly isLeading: boolean;
  readonly targets: readonly AnyStateNode[];
}

function heardAt(node: AnyStateNode, event: SurvivalEvent): Arrow[] {
  const arrows = node.transitions.get(event.type) ?? [];
  return arrows.flatMap(({ guard, target }) => {
    const look = lookOf(guard, event);
    return look.never ? [] : [{ guard, look, isLeading: target !== undefined, targets: target ?? [] }];
  });
}

function lookOf(guard: Guard, event: SurvivalEvent): Look {
  if (guard === undefined) return WITHOUT_A_GUARD;
  const named = typeof guard === "function" ? guard : survivalMachine.implementations.guards[nameOf(guard)];
  if (typeof named !== "function") return lookOf(named as Guard, event);
  if (!("check" in named)) {
    const params = typeof guard === "object" && "params" in guard ? guard.params : undefined;
    const holds = (named as OwnGuard)({ context: UNSEEN, event }, params);
    return holds ? WITHOUT_A_GUARD : { regions: [], never: true };
  }
  const { check, guards, stateValue } = named as unknown as Built;
  if (stateValue !== undefined) return { regions: [regionIn(stateValue)], never: false };
  const looks = (guards ?? []).map((one) => lookOf(one, event));
  const regions = looks.flatMap((look) => look.regions);
  // "and" alone fails where a part of it does; whatever else is made of one is taken to hang on all it looks at.
  return { regions, never: check === AND && looks.some(({ never }) => never) };
}

const nameOf = (guard: Exclude<Guard, undefined>): string =>
  typeof guard === "object" && "type" in guard ? guard.type : String(guard);

/** The region a guard asks the state of, written `{ people: { pak: { life: "alive" } } }`. */
function regionIn(stateValue: unknown): number {
  const path: string[] = [];
  let here = stateValue;
  while (typeof here === "object" && here !== null) {
    const [[name, inner] = ["", undefined], ...others] = Object.entries(here);
    if (others.length > 0) break;
    path.push(name);
    here = inner;
  }
  const number = NUMBERS.get(path.join("."));
  if (typeof here !== "string" || number === undefined)
    throw new RangeError(`A guard asks for ${JSON.stringify(stateValue)}, which is no state of one region.`);
  return number;
}

const sameGuards = (some: readonly Guard[], others: readonly Guard[]): boolean =>
  some.length > 0 && some.length === others.length && some.every((guard, index) => guard === others[index]);

/** This one, and the groups of regions in it. */
const groupsIn = (node: AnyStateNode): AnyStateNode[] =>
  node.type === "parallel" ? [node, ...Object.values(node.states).flatMap(groupsIn)] : [];
