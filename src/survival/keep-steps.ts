import type { SurvivalEvent } from "./events.ts";
import type { Survival } from "./machine.ts";
import { REGIONS } from "./regions.ts";
import { type KeptSteps, nameOf, regionsFor, type Step, stepOf } from "./steps.ts";
import { atTheStart, survivalOf, withState } from "./survival.ts";

type Value = Survival["value"];

/** Every step that these events can be, each asked of the machine: some nine thousand of them, and five hundred different. */
export function keepSteps(events: readonly SurvivalEvent[]): KeptSteps {
  const steps: Step[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (step: Step) => {
    const written = JSON.stringify(step);
    const number = numbers.get(written) ?? steps.push(step) - 1;
    numbers.set(written, number);
    return number;
  };
  const of = (event: SurvivalEvent, value: Value) =>
    numberOf(stepOf(survivalOf({ value, context: atTheStart.context }), event));
  const kept = events.map((event) => {
    const regions = regionsFor(event);
    return [nameOf(event), [regions, valuesOf(regions).map((value) => of(event, value))]] as const;
  });
  return { events: Object.fromEntries(kept), steps };
}

/** Every combination of the states of these regions, in the order in which steps.ts numbers them. */
const valuesOf = (regions: readonly number[]): Value[] =>
  regions.reduce<Value[]>(
    (values, index) => {
      const { path = [], states = [] } = REGIONS[index] ?? {};
      return values.flatMap((value) => states.map((state) => withState(value, path, state)));
    },
    [atTheStart.value],
  );
