import { chart } from "./chart.ts";
import { type Survival, survivalMachine } from "./machine.ts";
import { findState, type Region } from "./regions.ts";

const machines = new Map<string, typeof survivalMachine>();

/** The machine with no other regions than these: xstate looks through all there are, which takes it three times as long. */
export function machineOf(regions: readonly Region[]): typeof survivalMachine {
  const paths = regions.map(({ path }) => path);
  const name = paths.join(" ");
  let machine = machines.get(name);
  if (!machine) {
    machine = chart.createMachine(
      withOnly(survivalMachine.config as Config, paths),
    ) as unknown as typeof survivalMachine;
    machines.set(name, machine);
  }
  return machine;
}

type Config = Parameters<typeof chart.createMachine>[0];

/** The machine or a group of its regions as it is written, with those at these paths alone. */
function withOnly(group: Config, paths: readonly (readonly string[])[]): Config {
  const states = Object.entries(group.states ?? {}).flatMap(([name, inner]) => {
    const inside = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (inside.length === 0) return [];
    return [[name, inside.some((path) => path.length === 0) ? inner : withOnly(inner as Config, inside)]];
  });
  return { ...group, states: Object.fromEntries(states) };
}

/** What the whole machine is in, as far as these regions go. */
export function partOf(value: Survival["value"], regions: readonly Region[]): Survival["value"] {
  const part: Record<string, unknown> = {};
  for (const region of regions) {
    const state = findState(region, value);
    let here = part;
    for (const name of region.path.slice(0, -1)) {
      here[name] ??= {};
      here = here[name] as Record<string, unknown>;
    }
    here[region.path.at(-1) ?? ""] = state;
  }
  return part as Survival["value"];
}
