import { describe, expect, it } from "vitest";
import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import { getShortestPaths, getSimplePaths, getStateNodes } from "xstate/graph";
import type { SurvivalEvent } from "../../src/survival/events.ts";
import type { Survival } from "../../src/survival/machine.ts";
import { survivalMachine } from "../../src/survival/machine.ts";
import { findState, REGIONS, type Region } from "../../src/survival/regions.ts";
import { conditionOf } from "../../src/survival/state-line.ts";
import { accepts, atTheStart, survivalOf } from "../../src/survival/survival.ts";
import { everyEvent, having } from "./every-event.ts";

interface Walk {
  readonly region: Region;
  readonly survivals: readonly Survival[];
  readonly sent: readonly SurvivalEvent[];
}

const walks = REGIONS.map(walk);

describe("the machine walked region by region", () => {
  it("every state of every region is reached from the first page", () => {
    const reached = walks.map(({ region, survivals }) => [
      region.path.join("."),
      new Set(survivals.map(({ value }) => findState(region, value))),
    ]);
    expect(reached).toEqual(REGIONS.map(({ path, states }) => [path.join("."), new Set(states)]));
  });

  it("every event is taken somewhere", () => {
    const onTheFirstPage = { survivals: [atTheStart], sent: everyEvent };
    const taken = [...walks, onTheFirstPage].flatMap(({ survivals, sent }) =>
      sent.filter((event) => survivals.some((survival) => accepts(survival, event))),
    );
    const typesOf = (events: readonly SurvivalEvent[]) => [...new Set(events.map(({ type }) => type))].sort();
    expect(typesOf(taken)).toEqual(typesOf(everyEvent));
  });

  it("every guarded arrow is taken in one moment and refused in another", () => {
    const arrows = getStateNodes(survivalMachine).flatMap((node) => [...node.transitions.values()].flat());
    const guarded = new Set(arrows.filter(({ guard }) => guard !== undefined));
    const taken = new Set<AnyTransitionDefinition>();
    const refused = new Set<AnyTransitionDefinition>();
    for (const { region, survivals, sent } of walks) {
      const own = [...guarded].filter(({ source }) =>
        region.path.every((name, i) => source.path[i] === name),
      );
      for (const survival of survivals) {
        const here = own.filter(({ source }) => isActive(source, region, survival));
        const snapshot = survivalMachine.resolveState(survival);
        for (const event of sent) {
          const chosen = new Set<AnyTransitionDefinition>(survivalMachine.getTransitionData(snapshot, event));
          for (const arrow of here) {
            if (arrow.eventType === event.type) (chosen.has(arrow) ? taken : refused).add(arrow);
          }
        }
      }
    }
    const named = (arrows: Iterable<AnyTransitionDefinition>) =>
      [...arrows]
        .map(({ source, eventType, target }) => `${source.id} ${eventType} ${target?.[0]?.key}`)
        .sort();
    expect(guarded.size).toBeGreaterThan(100);
    expect(named(taken)).toEqual(named(guarded));
    expect(named(refused)).toEqual(named(guarded));
  });

  it.each([
    ["thirst", ["parched", "dying of thirst"]],
    ["illness", ["dysentery", "dying of dysentery"]],
  ] as const)("every way to die of %s shows the reader both warnings first", (region, warnings) => {
    const deaths = getSimplePaths(survivalMachine, {
      events: everyEvent.filter(({ type }) => eventsAt([region]).includes(type)),
      serializeState: ({ value }) => value[region],
      toState: ({ value }) => value[region] === "gone",
    });
    expect(deaths.length).toBeGreaterThan(0);
    for (const { steps } of deaths) {
      const said = steps
        .map(({ state }) => conditionOf(survivalOf(state)).map(({ words }) => words))
        .filter((words) => words.length > 0);
      expect(said.at(-1)).toContain(warnings[1]);
      expect(said.at(-2)).toContain(warnings[0]);
    }
  });
});

/** Every state one region gets into, each by a shortest way of accepted events; each way is then walked again. */
function walk(region: Region): Walk {
  const watched = REGIONS.filter(
    (other) => other === region || readBy(region).includes(other.path.join(".")),
  );
  const heard = new Set(watched.flatMap(({ path }) => eventsAt(path)));
  const sent = everyEvent.filter((event) => heard.has(event.type) && !isGiftToAnother(event, region));
  const seen = ({ value }: Pick<Survival, "value">) => watched.map((one) => findState(one, value)).join();
  const paths = getShortestPaths(survivalMachine, {
    events: sent,
    filterEvents: (snapshot, event) => accepts(survivalOf(snapshot), event),
    serializeState: seen,
  });
  const survivals = paths.map(({ steps, state }) => {
    const walked = having(...steps.slice(1).map(({ event }) => event));
    expect(seen(walked)).toBe(seen(state));
    return walked;
  });
  return { region, sent, survivals };
}

// The product of all regions is beyond walking, so each is walked beside what its guards read, and nothing else.
function readBy({ path: [name, person] }: Region): string[] {
  if (name === "thirst") return ["canteen"];
  if (name === "life") return ["thirst", "illness"];
  return name === "people" ? ["canteen", `people.${person}.life`] : [];
}

// What is given to twelve others moves no man's bond; left out of his walk, it is six times as short.
function isGiftToAnother(event: SurvivalEvent, { path: [, person] }: Region): boolean {
  return person !== undefined && "person" in event && event.type !== "person.died" && event.person !== person;
}

function eventsAt(path: readonly string[]): string[] {
  return path.reduce<AnyStateNode>((node, name) => child(node, name), survivalMachine.root).events;
}

function child(node: AnyStateNode, name: string): AnyStateNode {
  const found = node.states[name];
  if (!found)
    throw new Error(`"${node.id}" has no state "${name}"; the test asks for a region that is gone.`);
  return found;
}

/** Whether the state with this path, or the region itself, is where he is now. */
function isActive({ path }: AnyStateNode, region: Region, { value }: Survival): boolean {
  return path.length === region.path.length || path.at(-1) === findState(region, value);
}
