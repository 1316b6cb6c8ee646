import { describe, expect, it } from "vitest";
import { CHILD_NAMES, type ChildName, type SurvivalEvent } from "../../src/survival/events.ts";
import {
  childIs,
  hourIs,
  isCleared,
  isClose,
  isCold,
  isCondemned,
  isKnown,
  isMarked,
  knows,
  letterIs,
  lives,
  today,
} from "../../src/survival/queries.ts";
import { accepts, after, atTheStart } from "../../src/survival/survival.ts";
import { everyEvent, having } from "./every-event.ts";

const WATER_FOR_PAK: SurvivalEvent = { type: "water.given", person: "pak" };

describe("people", () => {
  it("water given warms the man it is given to and no other", () => {
    const survival = having(WATER_FOR_PAK);
    expect([isKnown(survival, "pak"), isKnown(survival, "shimizu")]).toEqual([true, false]);
  });

  it("water he does not have warms nobody", () => {
    expect(isKnown(having({ type: "water.lost" }, WATER_FOR_PAK), "pak")).toBe(false);
  });

  it("a close man is also a known one", () => {
    const survival = having(WATER_FOR_PAK, { type: "food.given", person: "pak" });
    expect([isClose(survival, "pak"), isKnown(survival, "pak")]).toEqual([true, true]);
  });

  it("a stranger let down turns cold, and one kindness makes him a stranger again", () => {
    const cooled: SurvivalEvent = { type: "bond.cooled", person: "ito" };
    expect(isCold(having(cooled), "ito")).toBe(true);
    expect(isCold(having(cooled, { type: "bond.warmed", person: "ito" }), "ito")).toBe(false);
  });

  it("a dead man's bond is remembered as it was", () => {
    const survival = having(
      WATER_FOR_PAK,
      { type: "person.died", person: "pak" },
      { type: "bond.cooled", person: "pak" },
    );
    expect([lives(survival, "pak"), isKnown(survival, "pak")]).toEqual([false, true]);
    expect(accepts(survival, { type: "bond.warmed", person: "pak" })).toBe(false);
  });
});

describe("letters", () => {
  it("a letter of his own is drafted before it can be kept, and kept before it is carried", () => {
    expect(accepts(atTheStart, { type: "letter.kept", letter: "letter_one" })).toBe(false);
    const kept = having(
      { type: "letter.drafted", letter: "letter_one" },
      { type: "letter.kept", letter: "letter_one" },
    );
    expect(letterIs(kept, "letter_one", "kept")).toBe(true);
    expect(accepts(kept, { type: "letter.carried", letter: "letter_one" })).toBe(true);
    expect(letterIs(kept, "letter_two", "unwritten")).toBe(true);
  });

  it("another man's letter comes by being received and cannot be drafted", () => {
    expect(accepts(atTheStart, { type: "letter.drafted", letter: "pak_page" })).toBe(false);
    expect(letterIs(having({ type: "letter.received", letter: "pak_page" }), "pak_page", "kept")).toBe(true);
  });

  it.each(["sent", "buried", "burned", "lost", "carried"] as const)(
    "a letter once %s stays so, whatever happens",
    (fate) => {
      const letter = "letter_two";
      const survival = having({ type: "letter.drafted", letter }, { type: `letter.${fate}`, letter });
      for (const event of everyEvent) expect(letterIs(after(survival, event), letter, fate)).toBe(true);
    },
  );
});

describe("what is known and said of him", () => {
  it("a fact once learned is known, and the others are not", () => {
    const survival = having({ type: "fact.learned", fact: "bread_sum" });
    expect([knows(survival, "bread_sum"), knows(survival, "flue_dug")]).toEqual([true, false]);
  });

  it("a child once named keeps the name", () => {
    const survival = having({ type: "child.named", name: "mugiko" }, { type: "child.named", name: "fumi" });
    const isCalled = (name: ChildName) => [childIs(atTheStart, name), childIs(survival, name)];
    expect(CHILD_NAMES.map(isCalled)).toEqual([
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it("a marked man can be condemned, cleared, and marked again", () => {
    const marked: SurvivalEvent = { type: "notice.drawn" };
    const condemned: SurvivalEvent = { type: "sentence.passed" };
    const cleared: SurvivalEvent = { type: "name.cleared" };
    expect(isMarked(having(marked))).toBe(true);
    expect(isCondemned(having(marked, condemned, marked))).toBe(true);
    expect(isCleared(having(marked, condemned, cleared))).toBe(true);
    expect(isMarked(having(marked, condemned, cleared, marked))).toBe(true);
  });
});

describe("time", () => {
  it("any hour can follow any other", () => {
    const night = having({ type: "hour.struck", hour: "night" });
    expect(hourIs(night, "night")).toBe(true);
    expect(accepts(night, { type: "hour.struck", hour: "noon" })).toBe(true);
  });

  it.each(["1944-06-01", "1945-02-28", "1945-03-26"])("%s is a day of the story", (day) => {
    expect(today(having({ type: "day.came", day }))).toBe(day);
  });

  it.each([
    "1944-05-31",
    "1950-01-01",
    "1944-06-31",
    "1945-02-29",
    "1944-13-01",
    "1944-7-4",
    "1944-12",
    "soon",
    "",
  ])("%j is no day of the story", (day) => {
    expect(accepts(atTheStart, { type: "day.came", day })).toBe(false);
    expect(today(having({ type: "day.came", day }))).toBe(today(atTheStart));
  });
});
