import { expect, it } from "vitest";
import type { SurvivalEvent } from "../../src/survival/events.ts";
import {
  childIs,
  hourIs,
  isCleared,
  isMarked,
  knows,
  letterIs,
  lives,
  mouthfuls,
  today,
} from "../../src/survival/queries.ts";
import { accepts, after, atTheStart } from "../../src/survival/survival.ts";
import { having } from "./every-event.ts";

const FACTS = ["flue_dug", "bread_sum"] as const;

it("a fact is known once it is learned, and no other is", () => {
  const [learned, other] = FACTS;
  const survival = having({ type: "fact.learned", fact: learned });
  expect([knows(survival, learned), knows(survival, other), knows(atTheStart, learned)]).toEqual([
    true,
    false,
    false,
  ]);
});

it("a letter has the fate it had last, and no other letter has it", () => {
  const survival = having(
    { type: "letter.drafted", letter: "letter_one" },
    { type: "letter.sent", letter: "letter_one" },
  );
  expect([letterIs(survival, "letter_one", "sent"), letterIs(survival, "letter_one", "drafted")]).toEqual([
    true,
    false,
  ]);
  expect(letterIs(survival, "letter_two", "sent")).toBe(false);
});

it("the child has the name that was given last, and none at first", () => {
  expect(childIs(atTheStart, "fumi")).toBe(false);
  const survival = having({ type: "child.named", name: "fumi" });
  expect([childIs(survival, "fumi"), childIs(survival, "asako")]).toEqual([true, false]);
});

it("it is one hour and no other", () => {
  const survival = having({ type: "hour.struck", hour: "dusk" });
  expect([hourIs(survival, "dusk"), hourIs(survival, "noon")]).toEqual([true, false]);
});

it("a man lives until he dies, and the others live on", () => {
  const survival = having({ type: "person.died", person: "pak" });
  expect([lives(atTheStart, "pak"), lives(survival, "pak"), lives(survival, "tanida")]).toEqual([
    true,
    false,
    true,
  ]);
});

it("who has been cleared is marked no more, and nobody is cleared of nothing", () => {
  expect([isMarked(atTheStart), isCleared(atTheStart)]).toEqual([false, false]);
});

it("a man who is not thirsty may drink: it costs a mouthful and leaves him as he was", () => {
  const survival = having({ type: "water.drunk" });
  expect(accepts(atTheStart, { type: "water.drunk" })).toBe(true);
  expect(survival.value.thirst).toBe("slaked");
  expect(mouthfuls(survival)).toBe(mouthfuls(atTheStart) - 1);
});

it.each<[string, SurvivalEvent]>([
  ["a fed man who eats", { type: "food.eaten" }],
  ["the day it is already", { type: "day.came", day: today(atTheStart) }],
])("%s changes nothing, so nothing is new", (_, event) => {
  expect(accepts(atTheStart, event)).toBe(true);
  expect(after(atTheStart, event)).toBe(atTheStart);
});

it("a day of the story comes, and one it does not have leaves the day as it is", () => {
  const day = having({ type: "day.came", day: "1945-02-19" });
  expect(today(day)).toBe("1945-02-19");
  expect(today(after(day, { type: "day.came", day: "1945-02-30" }))).toBe("1945-02-19");
  expect(today(after(day, { type: "hour.struck", hour: "dusk" }))).toBe("1945-02-19");
});
