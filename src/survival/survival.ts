import { createActor, type SnapshotFrom } from "xstate";
import type { SurvivalEvent } from "./events.ts";
import { FIRST_PAGE, survivalMachine } from "./machine.ts";
import { REGIONS, stateOf } from "./regions.ts";

/** Everything the book remembers of Saigo at one moment. Never changed in place. */
export type Survival = SnapshotFrom<typeof survivalMachine>;

// Resolved from nothing and not taken from a new actor: entering all the regions at once, as an actor does,
// costs xstate the square of their number, and the reader would wait for it at every start.
/** Saigo on the beach, 8 June 1944: whole, fed, half a canteen, a stranger to all. */
export const atTheStart: Survival = survivalMachine.resolveState({ value: {}, context: FIRST_PAGE });

// Never started. A step needs a scope and a scope needs an actor; xstate's own `transition()` makes both anew
// for every event, initial state and all. One pair, used again and again, is forty times as fast (README).
const self = createActor(survivalMachine, { snapshot: atTheStart });
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

/** What is so once this has happened. What cannot happen, or changes nothing, gives back the survival it was asked of. */
export function after(survival: Survival, event: SurvivalEvent): Survival {
  return isHeard(survival, event) ? survivalMachine.transition(survival, event, scope) : survival;
}

/** Whether this can happen now: he has the water to give, the letter to burn, the life to lose. */
export function accepts(survival: Survival, event: SurvivalEvent): boolean {
  return isHeard(survival, event) && survival.can(event);
}

/** A name for the state: two moments have the same one exactly when nothing tells them apart. */
export function survivalKey({ context, value }: Survival): string {
  let key = context.day;
  // One digit a region, in an order that never changes: a twentieth of the length of the value as JSON.
  for (const region of REGIONS) key += region.states.indexOf(stateOf(region, value));
  return key;
}

// The one rule that is not in the chart: there it would be a guard on nearly every arrow.
function isHeard({ value }: Survival, { type }: SurvivalEvent): boolean {
  return value.life === "alive" || THE_WORLD_GOES_ON.includes(type);
}

// Paper outlives the man who carried it.
const THE_WORLD_GOES_ON: readonly SurvivalEvent["type"][] = [
  "hour.struck",
  "day.came",
  "person.died",
  "letter.buried",
  "letter.burned",
  "letter.lost",
  "letter.carried",
];
