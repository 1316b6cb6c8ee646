import type { SurvivalEvent } from "./events.ts";
import { firstSnapshot, type Survival } from "./machine.ts";
import { REGIONS } from "./regions.ts";
import { keyOf, stepOf } from "./steps.ts";

/** Saigo on the beach, 8 June 1944: whole, fed, half a canteen, a stranger to all. */
export const atTheStart = survivalOf(firstSnapshot);

/** What is to be remembered of a snapshot of the machine's. */
export function survivalOf({ value, context }: Pick<Survival, "value" | "context">): Survival {
  return { value, context, key: keyOf({ value, context }) };
}

/** What is so once this has happened. What cannot happen, or changes nothing, gives back the survival it was asked of. */
export function after(survival: Survival, event: SurvivalEvent): Survival {
  const { changes, day } = stepOf(survival, event);
  if (changes.length === 0 && (day === undefined || day === survival.context.day)) return survival;
  const { context, key } = survival;
  let { value } = survival;
  let digits = key.slice(-REGIONS.length);
  for (const { region, state, digit } of changes) {
    value = withState(value, REGIONS[region]?.path ?? [], state);
    digits = digits.slice(0, region) + digit + digits.slice(region + 1);
  }
  const today = day ?? context.day;
  return { value, context: day === undefined ? context : { day }, key: today + digits };
}

/** Whether this can happen now: he has the water to give, the letter to burn, the life to lose. */
export const accepts = (survival: Survival, event: SurvivalEvent): boolean =>
  stepOf(survival, event).isAccepted;

/** The value with one region in another state; all else is shared. */
export function withState<Whole>(whole: Whole, path: readonly string[], state: string, depth = 0): Whole {
  const name = path[depth] as keyof Whole | undefined;
  if (name === undefined) return state as Whole;
  const copy = { ...whole };
  copy[name] = withState(copy[name], path, state, depth + 1);
  return copy;
}
