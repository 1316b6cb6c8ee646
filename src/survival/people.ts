import { and, stateIn } from "xstate";
import { chart, regionForEach } from "./chart.ts";
import { PERSONS, type Person } from "./events.ts";

/** Everyone in the book: how he stands with Saigo, and whether he still lives. */
export const people = chart.createStateConfig({
  type: "parallel",
  states: regionForEach(PERSONS, acquaintance),
});

function acquaintance(person: Person) {
  const isHe = { type: "isPerson" as const, params: { person } };
  const lives = stateIn({ people: { [person]: { life: "alive" } } });
  const guard = and([isHe, lives]);
  const withWater = and([isHe, lives, "canteenHoldsWater"]);

  const warmer = <Bond extends string>(target: Bond) => ({
    "bond.warmed": { guard, target },
    "food.given": { guard, target },
    "water.given": { guard: withWater, target },
  });
  const colder = <Bond extends string>(target: Bond) => ({ "bond.cooled": { guard, target } });

  return chart.createStateConfig({
    type: "parallel",
    states: {
      bond: {
        initial: "stranger",
        states: {
          cold: { on: { ...warmer("stranger"), ...colder("cold") } },
          stranger: { on: { ...warmer("known"), ...colder("cold") } },
          known: { on: { ...warmer("close"), ...colder("stranger") } },
          close: { on: { ...warmer("close"), ...colder("known") } },
        },
      },
      life: {
        initial: "alive",
        states: { alive: { on: { "person.died": { guard: isHe, target: "dead" } } }, dead: {} },
      },
    },
  });
}
