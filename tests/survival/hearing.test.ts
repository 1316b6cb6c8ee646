import fc from "fast-check";
import { expect, it } from "vitest";
import { createActor } from "xstate";
import { hearingOf } from "../../src/survival/hearing.ts";
import { firstSnapshot, survivalMachine } from "../../src/survival/machine.ts";
import { findState, REGIONS } from "../../src/survival/regions.ts";
import { everyEvent } from "./every-event.ts";

type Value = typeof firstSnapshot.value;

// A body that is gone has died by then: no story comes to one that lives.
const aState = (index: number) =>
  fc.constantFrom(...(REGIONS[index]?.states ?? []).filter((state) => state !== "gone"));
const aBody = fc.tuple(...REGIONS.map((_, index) => aState(index)));

function valueIn(states: readonly string[]): Value {
  const value = structuredClone(firstSnapshot.value) as Groups;
  for (const [index, { path }] of REGIONS.entries()) {
    const group = path.slice(0, -1).reduce((here, name) => here[name] as Groups, value);
    group[path.at(-1) ?? ""] = states[index] ?? "";
  }
  return value as Value;
}

interface Groups {
  [name: string]: Groups | string;
}

// One for all: xstate's own `transition` makes an actor for every event, which takes forty times as long.
const actor = createActor(survivalMachine, { snapshot: firstSnapshot });
const scope = {
  self: actor,
  id: actor.id,
  sessionId: actor.sessionId,
  system: actor.system,
  logger() {},
  defer() {},
  emit() {},
  stopChild() {},
  actionExecutor() {},
};

/** What xstate itself makes of an event: the regions it moves, and whether anything takes it. */
function told(states: readonly string[], event: (typeof everyEvent)[number]) {
  const before = survivalMachine.resolveState({ value: valueIn(states), context: firstSnapshot.context });
  const after = survivalMachine.transition(before, event, scope);
  return {
    isTaken: before.can(event),
    moved: REGIONS.flatMap((region, index) => {
      const state = findState(region, after.value);
      return state === states[index] ? [] : [[index, state] as const];
    }),
  };
}

it.each([...new Set(everyEvent.map(({ type }) => type))])(
  "%s does the same to two bodies that are alike in what it is said to depend on",
  (type) => {
    const events = everyEvent.filter((event) => event.type === type);
    fc.assert(
      fc.property(fc.constantFrom(...events), aBody, aBody, (event, one, other) => {
        const { moves, acceptance } = hearingOf(event);
        const alike = (looked: ReadonlySet<number>) =>
          other.map((state, index) => (looked.has(index) ? one[index] : state) ?? "");
        const here = told(one, event);
        expect(told(alike(acceptance), event).isTaken).toBe(here.isTaken);
        for (const [index] of here.moved) expect([...moves.keys()]).toContain(index);
        for (const [index, through] of moves) {
          const there = told(alike(through), event);
          expect(there.moved.find(([moved]) => moved === index)?.[1] ?? one[index]).toBe(
            here.moved.find(([moved]) => moved === index)?.[1] ?? one[index],
          );
        }
      }),
      { numRuns: 30 },
    );
  },
);

it("an event that is about somebody moves nothing of anybody else", () => {
  const { moves } = hearingOf({ type: "bond.warmed", person: "pak" });
  const named = [...moves.keys()].map((index) => REGIONS[index]?.path.join("."));
  expect(named).toEqual(["people.pak.bond"]);
});
