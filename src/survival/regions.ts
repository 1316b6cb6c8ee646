import type { AnyStateNode, StateValue } from "xstate";
import { survivalMachine } from "./machine.ts";

/** One thing that can change by itself: where it stands in the machine, and all it can be. */
export interface Region {
  readonly path: readonly string[];
  readonly states: readonly string[];
  /** Where arrows lead from each of them, by their places among these, whatever lets them. */
  readonly arrows: readonly (readonly number[])[];
}

/** Every region of the machine, down to each man's bond and each letter, in the order of the book. */
export const REGIONS: readonly Region[] = regionsUnder(survivalMachine.root);

/** Which of its states the region is in. */
export function findState({ path }: Omit<Region, "arrows">, value: StateValue): string {
  let here: StateValue | undefined = value;
  for (const name of path) here = typeof here === "object" ? here[name] : undefined;
  return String(here);
}

function regionsUnder(node: AnyStateNode): Region[] {
  const children = Object.values(node.states);
  if (node.type !== "parallel") {
    const states = children.map(({ key }) => key);
    const arrows = children.map((child) =>
      [...node.transitions.values(), ...child.transitions.values(), child.always ?? []].flatMap((all) =>
        all.flatMap(({ target }) => (target ?? []).map(({ key }) => states.indexOf(key))),
      ),
    );
    return [{ path: node.path, states, arrows }];
  }
  return children.flatMap(regionsUnder);
}
