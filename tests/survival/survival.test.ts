import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { PERSONS, type SurvivalEvent } from "../../src/survival/events.ts";
import type { Survival } from "../../src/survival/machine.ts";
import { survivalMachine } from "../../src/survival/machine.ts";
import { isAlive, lives } from "../../src/survival/queries.ts";
import { hourWords } from "../../src/survival/state-line.ts";
import { accepts, after, atTheStart, survivalOf } from "../../src/survival/survival.ts";
import { rounds } from "../durability/rounds.ts";
import { anyEvent, everyEvent, having } from "./every-event.ts";

// Said once more on purpose: the list the steps go by could not show itself to be wrong.
const GOES_ON_WITHOUT_HIM = new Set<SurvivalEvent["type"]>([
  "hour.struck",
  "day.came",
  "person.died",
  "letter.buried",
  "letter.burned",
  "letter.lost",
  "letter.carried",
]);
const anyLife = fc.array(anyEvent, { maxLength: 60 });

describe("a step", () => {
  it("the first page is where xstate itself would begin", () => {
    expect(atTheStart).toEqual(survivalOf(createActor(survivalMachine).getSnapshot()));
  });

  it.each([
    ["any", anyEvent],
    ["every", fc.constantFrom(...everyEvent)],
  ])(
    "every step is the one that an actor of xstate's takes, whatever happens in whatever order (%s)",
    (_, any) => {
      fc.assert(
        fc.property(fc.array(any, { minLength: 40, maxLength: 120 }), (events) => {
          const actor = createActor(survivalMachine).start();
          let ours = atTheStart;
          for (const event of events) {
            if (!isAlive(ours) && !GOES_ON_WITHOUT_HIM.has(event.type)) continue;
            expect(accepts(ours, event)).toBe(actor.getSnapshot().can(event));
            actor.send(event);
            ours = after(ours, event);
            expect(ours).toEqual(survivalOf(actor.getSnapshot()));
          }
        }),
        { numRuns: rounds(30, 60) },
      );
    },
  );

  it("an event that is not accepted changes nothing", () => {
    everyMoment((survival, next, event) => {
      if (!accepts(survival, event)) expect(next).toBe(survival);
    });
  });

  it("a moment that was kept is still the same when others have followed", () => {
    fc.assert(
      fc.property(anyLife, (events) => {
        const kept = having(...events.slice(0, 30));
        const before = structuredClone(kept);
        events.slice(30).reduce(after, kept);
        expect(kept).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the key of a state", () => {
  it("two moments have one key exactly when nothing tells them apart", () => {
    everyMoment((survival, next) => {
      const [was, is] = [survival, next].map(({ value, context }) => JSON.stringify([value, context]));
      expect(next.key === survival.key).toBe(is === was);
    });
  });

  it("two ways to the same state have one key", () => {
    const drunk = { type: "water.drunk" } as const;
    const noon = { type: "hour.struck", hour: "noon" } as const;
    const warmed = { type: "bond.warmed", person: "nishi" } as const;
    expect(having(drunk, noon, warmed).key).toBe(having(warmed, noon, drunk).key);
  });
});

describe("whatever happens, in whatever order", () => {
  it("a dead man's body, bonds and knowledge take no more events, and he writes nothing", () => {
    everyMoment((survival, next, event) => {
      if (isAlive(survival) || GOES_ON_WITHOUT_HIM.has(event.type)) return;
      expect(accepts(survival, event)).toBe(false);
      expect(next).toBe(survival);
    });
  });

  it("paper outlives the man who carried it", () => {
    const dead = having({ type: "letter.drafted", letter: "letter_one" }, { type: "life.ended" });
    for (const fate of ["buried", "burned", "lost", "carried"] as const) {
      expect(after(dead, { type: `letter.${fate}`, letter: "letter_one" }).value.letters.letter_one).toBe(
        fate,
      );
    }
    expect(accepts(dead, { type: "letter.sent", letter: "letter_one" })).toBe(false);
  });

  it("time and other men's deaths go on after his own", () => {
    const dead = having(
      { type: "life.ended" },
      { type: "hour.struck", hour: "dusk" },
      { type: "day.came", day: "1945-03-26" },
      { type: "person.died", person: "fujita" },
    );
    expect([hourWords(dead), lives(dead, "fujita")]).toEqual(["26 March 1945, dusk", false]);
  });

  it("the dead stay dead, Saigo as well", () => {
    everyMoment((survival, next) => {
      if (!isAlive(survival)) expect(next.value.life).toBe(survival.value.life);
      for (const person of PERSONS) if (!lives(survival, person)) expect(lives(next, person)).toBe(false);
    });
  });

  it("nobody's bond changes once he is dead", () => {
    everyMoment((survival, next) => {
      for (const person of PERSONS) {
        if (!lives(survival, person)) {
          expect(next.value.people[person].bond).toBe(survival.value.people[person].bond);
        }
      }
    });
  });

  it("one event touches one letter, one fact and one man at the most", () => {
    everyMoment((survival, next) => {
      for (const group of ["letters", "facts", "people"] as const) {
        const was = Object.entries(survival.value[group]).map((entry) => JSON.stringify(entry));
        const is = new Set(Object.entries(next.value[group]).map((entry) => JSON.stringify(entry)));
        expect(was.filter((entry) => !is.has(entry)).length).toBeLessThanOrEqual(1);
      }
    });
  });
});

/** Looks at each event of many random lives: the moment it met, the moment it made, and itself. */
function everyMoment(look: (survival: Survival, next: Survival, event: SurvivalEvent) => void): void {
  fc.assert(
    fc.property(anyLife, (events) => {
      let survival = atTheStart;
      for (const event of events) {
        const next = after(survival, event);
        look(survival, next, event);
        survival = next;
      }
    }),
    { numRuns: 60 },
  );
}
