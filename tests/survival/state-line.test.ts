import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Survival } from "../../src/survival/machine.ts";
import { isAlive } from "../../src/survival/queries.ts";
import { conditionHelp, conditionOf, hourWords } from "../../src/survival/state-line.ts";
import { atTheStart } from "../../src/survival/survival.ts";
import { anyEvent, having, times } from "./every-event.ts";

const wordsOf = (survival: Survival): string[] => conditionOf(survival).map(({ words }) => words);

describe("the words for his condition", () => {
  it("a man who is well is told of his canteen and nothing else", () => {
    expect(wordsOf(atTheStart)).toEqual(["half a canteen"]);
  });

  it("each loss of water is said", () => {
    const canteen = (mouthfuls: number) =>
      having({ type: "canteen.filled" }, ...times(mouthfuls, { type: "water.drunk" }));
    expect([0, 1, 2, 3].map((drunk) => wordsOf(canteen(drunk)).join())).toEqual([
      "canteen full",
      "half a canteen",
      "a mouthful left",
      "canteen empty",
    ]);
  });

  it("what kills with the next step is told apart from what is a nuisance", () => {
    const survival = having({ type: "wound.taken" }, ...times(3, { type: "thirst.grew" }));
    const grades = new Map(conditionOf(survival).map(({ words, grade }) => [words, grade]));
    expect(grades.get("dying of thirst")).toBe("deadly");
    expect(grades.get("lightly hurt")).toBe("slight");
  });

  it("every word that can be said is explained in the help", () => {
    const help = conditionHelp()
      .map(({ words }) => words)
      .join(", ");
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        for (const words of wordsOf(having(...events))) expect(help.split(", ")).toContain(words);
      }),
      { numRuns: 60 },
    );
  });

  it("a dead man has no condition", () => {
    expect(wordsOf(having({ type: "life.ended" }))).toEqual([]);
  });

  it("no saying is longer than four words, holds a number or a capital, or is said twice", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const survival = having(...events);
        const words = wordsOf(survival);
        expect(words.length > 0).toBe(isAlive(survival));
        expect(new Set(words).size).toBe(words.length);
        for (const saying of words) {
          expect(saying).toMatch(/^[a-z, ]+$/);
          expect(saying.split(" ").length).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the words for the hour", () => {
  it("the first page is dated and timed as a person would say it", () => {
    expect(hourWords(atTheStart)).toBe("8 June 1944, dawn");
  });

  it("a new day and a new hour are said", () => {
    const survival = having({ type: "day.came", day: "1945-02-19" }, { type: "hour.struck", hour: "night" });
    expect(hourWords(survival)).toBe("19 February 1945, night");
  });
});
