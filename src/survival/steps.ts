import { createActor } from "xstate";
import type { SurvivalEvent } from "./events.ts";
import { hearingOf } from "./hearing.ts";
import { firstSnapshot, type Survival, survivalMachine } from "./machine.ts";
import { machineOf, partOf } from "./part-machine.ts";
import { findState, REGIONS, type Region } from "./regions.ts";

/** What an event does, as far as the regions go that have a say in it. */
export interface Step {
  /** The regions it moves, by their place in REGIONS, and the digits they have from then on. */
  readonly changes: readonly { readonly region: number; readonly state: string; readonly digit: string }[];
  /** The day it makes it. */
  readonly day: string | undefined;
  readonly isAccepted: boolean;
}

const ZERO = "0".charCodeAt(0);
const SIZES = REGIONS.map(({ states }) => states.length);

/** What an event depends on, by places in REGIONS, and the steps it led to so far, by the number these regions make. */
interface Heard {
  readonly regions: readonly number[];
  readonly steps: Map<number, Step>;
}

/**
 * The steps of the machine as dist/steps.json has them: all different steps, and for each event, by `nameOf`, the regions
 * it depends on and the index of its step for each combination of their states.
 */
export interface KeptSteps {
  readonly steps: readonly Step[];
  readonly events: Readonly<Record<string, readonly [regions: readonly number[], steps: readonly number[]]>>;
}

const heard = new Map<string, Map<string, Heard>>();
let kept: KeptSteps = { steps: [], events: {} };
// A run tells the same few events over and over.
const heardBefore = new WeakMap<SurvivalEvent, Heard>();
// Whatever the event, what becomes of it depends on his being alive (see `take`).
const LIFE = REGIONS.findIndex(({ path }) => path.join() === "life");

/**
 * One step of the machine, taken once: what an event does depends only on the regions that hear it and those their guards
 * look at, and these are few. A test holds it against xstate's own actor, whatever happens in whatever order.
 */
export function stepOf(survival: Survival, event: SurvivalEvent): Step {
  const { regions, steps } = heardBefore.get(event) ?? heardOf(event);
  const { key } = survival;
  const start = key.length - REGIONS.length;
  let digits = 0;
  for (const region of regions)
    digits = (SIZES[region] ?? 0) * digits + key.charCodeAt(start + region) - ZERO;
  let step = steps.get(digits);
  if (!step) {
    step = take(survival, event, regions);
    steps.set(digits, step);
  }
  return step;
}

function heardOf(event: SurvivalEvent): Heard {
  const { type } = event;
  const id = idOf(event);
  let byId = heard.get(type);
  if (!byId) {
    byId = new Map();
    heard.set(type, byId);
  }
  let known = byId.get(id);
  if (!known) {
    known = heardAhead(nameOf(event)) ?? { regions: regionsFor(event), steps: new Map() };
    byId.set(id, known);
  }
  heardBefore.set(event, known);
  return known;
}

/** Takes these steps from now on instead of asking the machine for each the first time it is needed. */
export function knowSteps(known: KeptSteps): void {
  kept = known;
}

function heardAhead(name: string): Heard | undefined {
  const [regions, which] = kept.events[name] ?? [];
  if (!regions || !which) return undefined;
  const steps = which.flatMap((step, digits): [number, Step][] => {
    const found = kept.steps[step];
    return found ? [[digits, found]] : [];
  });
  return { regions, steps: new Map(steps) };
}

/** The name an event has in the kept steps. */
export const nameOf = (event: SurvivalEvent): string => `${event.type} ${idOf(event)}`;

/** Whom or what an event is about. */
function idOf(event: SurvivalEvent): string {
  let id = "";
  for (const key in event) if (key !== "type") id += `${event[key as keyof SurvivalEvent]} `;
  return id;
}

/** The regions an event depends on, by their places in REGIONS. */
export function regionsFor(event: SurvivalEvent): number[] {
  const { moves, acceptance } = hearingOf(event);
  const regions = [...moves].flatMap(([index, through]) => [index, ...through]);
  const all = [...new Set([LIFE, ...regions, ...acceptance])].sort((one, other) => one - other);
  const ways = all.reduce((product, region) => product * (REGIONS[region]?.states.length ?? 1), 1);
  if (ways > Number.MAX_SAFE_INTEGER)
    throw new RangeError(
      `"${event.type}" depends on more than a number can tell apart (${all.length} regions).`,
    );
  return all;
}

// Never started. A step needs a scope and a scope needs an actor; xstate's own `transition()` makes both anew
// for every event, initial state and all. One pair, used again and again, is forty times as fast (README).
const self = createActor(survivalMachine, { snapshot: firstSnapshot });
const scope: Parameters<typeof survivalMachine.transition>[2] = {
  self,
  id: self.id,
  sessionId: self.sessionId,
  system: self.system,
  logger() {},
  defer() {},
  emit() {},
  stopChild() {},
  actionExecutor() {},
};

function take({ value, context }: Survival, event: SurvivalEvent, regions: readonly number[]): Step {
  // The one rule that is not in the chart: there it would be a guard on nearly every arrow.
  if (value.life !== "alive" && !THE_WORLD_GOES_ON.includes(event.type))
    return { changes: [], day: undefined, isAccepted: false };
  const heard = regions.flatMap((index) => REGIONS[index] ?? []);
  const machine = machineOf(heard);
  const before = machine.resolveState({ value: partOf(value, heard), context });
  const next = machine.transition(before, event, scope);
  const changes = heard.flatMap((region, at) => {
    const state = findState(region, next.value);
    if (state === findState(region, value)) return [];
    return [{ region: regions[at] ?? 0, state, digit: digitOf(region, state) }];
  });
  const day = event.type === "day.came" && next.context.day === event.day ? event.day : undefined;
  const isChanged = changes.length > 0 || next.context.day !== context.day;
  // A date the story does not have leaves the day as it is, whatever it was.
  return { changes, day, isAccepted: isChanged || before.can(event) };
}

/** The day, and one character a region: what tells two moments apart. */
export const keyOf = ({ value, context }: Pick<typeof firstSnapshot, "value" | "context">): string =>
  context.day + REGIONS.map((region) => digitOf(region, findState(region, value))).join("");

/** One character, however many states a region has; a digit for the first ten. */
const digitOf = ({ states }: Region, state: string): string =>
  String.fromCharCode("0".charCodeAt(0) + states.indexOf(state));

// What still happens once he is dead: to the hour, to others, and to the papers he carried.
const THE_WORLD_GOES_ON: readonly SurvivalEvent["type"][] = [
  "hour.struck",
  "day.came",
  "person.died",
  "letter.buried",
  "letter.burned",
  "letter.lost",
  "letter.carried",
];
