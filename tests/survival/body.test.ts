import { describe, expect, it } from "vitest";
import type { SurvivalEvent } from "../../src/survival/events.ts";
import {
  causeOfDeath,
  isAlive,
  isHungry,
  isHurt,
  isParched,
  isSick,
  isSpent,
  isThirsty,
  mouthfuls,
} from "../../src/survival/queries.ts";
import { accepts, atTheStart } from "../../src/survival/survival.ts";
import { having, times } from "./every-event.ts";

const THIRST: SurvivalEvent = { type: "thirst.grew" };
const DRINK: SurvivalEvent = { type: "water.drunk" };
const FILL: SurvivalEvent = { type: "canteen.filled" };
const LABOUR: SurvivalEvent = { type: "labour.done" };
const SICKEN: SurvivalEvent = { type: "illness.grew" };
const EASE: SurvivalEvent = { type: "illness.eased" };
const WOUND: SurvivalEvent = { type: "wound.taken" };
const HUNGER: SurvivalEvent = { type: "hunger.grew" };

describe("water", () => {
  it("a mouthful takes thirst one step back and leaves the canteen one mouthful poorer", () => {
    const survival = having(FILL, THIRST, THIRST, DRINK);
    expect([isParched(survival), isThirsty(survival), mouthfuls(survival)]).toEqual([false, true, 2]);
  });

  it("a mouthful given is gone, to the last", () => {
    const given = (mouths: number) =>
      mouthfuls(having(FILL, ...times(mouths, { type: "water.given", person: "pak" })));
    expect([1, 2, 3, 4].map(given)).toEqual([2, 1, 0, 0]);
  });

  it("an empty canteen can be neither drunk from nor given", () => {
    const empty = having(THIRST, { type: "water.lost" });
    expect(mouthfuls(empty)).toBe(0);
    expect(accepts(empty, DRINK)).toBe(false);
    expect(accepts(empty, { type: "water.given", person: "pak" })).toBe(false);
  });

  it("another man's water slakes and costs his own canteen nothing", () => {
    const survival = having(THIRST, { type: "water.received" });
    expect([isThirsty(survival), mouthfuls(survival)]).toEqual([false, mouthfuls(atTheStart)]);
  });

  it("water wets a dead man's lips, and the mouthful is gone all the same", () => {
    const survival = having(
      FILL,
      { type: "person.died", person: "kashiwara" },
      { type: "water.given", person: "kashiwara" },
    );
    expect(mouthfuls(survival)).toBe(2);
  });
});

describe("death", () => {
  it("thirst kills at the fourth step and not before", () => {
    expect(isAlive(having(...times(3, THIRST)))).toBe(true);
    expect(causeOfDeath(having(...times(4, THIRST)))).toBe("thirst");
  });

  it("labour dries a man out and kills nobody of thirst", () => {
    expect(isThirsty(having(LABOUR))).toBe(true);
    expect(isParched(having(...times(9, LABOUR)))).toBe(false);
    expect(isAlive(having(...times(3, THIRST), LABOUR))).toBe(true);
  });

  it("dysentery kills at the fourth step and not before", () => {
    expect(isAlive(having(...times(3, SICKEN)))).toBe(true);
    expect(causeOfDeath(having(...times(4, SICKEN)))).toBe("dysentery");
  });

  it("hunger and wounds alone never kill", () => {
    const survival = having(...times(9, HUNGER), ...times(9, WOUND));
    expect([isAlive(survival), isHungry(survival), isHurt(survival)]).toEqual([true, true, true]);
  });

  it("a life ended by another keeps that cause whatever thirst does after", () => {
    expect(causeOfDeath(having(...times(3, THIRST), { type: "life.ended" }, THIRST))).toBe("killed");
  });
});

describe("the rest of the body", () => {
  it("a dying man can be nursed back to health, one step at a time", () => {
    expect(isSick(having(...times(3, SICKEN), EASE, EASE))).toBe(true);
    expect(isSick(having(...times(3, SICKEN), EASE, EASE, EASE))).toBe(false);
  });

  it("two spells of labour leave a man spent and thirsty, and a night mends only the one", () => {
    const worked = having(LABOUR, LABOUR);
    expect([isSpent(worked), isThirsty(worked)]).toEqual([true, true]);
    const slept = having(LABOUR, LABOUR, { type: "night.rested" });
    expect([isSpent(slept), isThirsty(slept)]).toEqual([false, true]);
  });

  it("bread given away leaves the giver hungry", () => {
    expect(isHungry(having({ type: "food.given", person: "sam" }))).toBe(true);
    expect(isHungry(having({ type: "food.given", person: "sam" }, { type: "food.eaten" }))).toBe(false);
  });

  it("a bandage heals a wound in two dressings, but a crippling one never", () => {
    const dressings = times(2, { type: "wound.dressed" });
    expect(isHurt(having(...times(2, WOUND), ...dressings))).toBe(false);
    expect(isHurt(having(...times(3, WOUND), ...dressings, ...dressings))).toBe(true);
  });
});
