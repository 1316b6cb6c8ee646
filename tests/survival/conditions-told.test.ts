import { describe, expect, it } from "vitest";
import { ASKS, TELLS } from "../../src/run/play/vocabulary.ts";
import type { Survival } from "../../src/survival/machine.ts";
import { changesIn, conditionOf, hourWords } from "../../src/survival/state-line.ts";
import { after, atTheStart } from "../../src/survival/survival.ts";

/** Saigo after the story has told this, in the words its writers use: "toil toil rest", "cool pak". */
function told(words: string): Survival {
  const deeds = words.split(", ").filter(Boolean);
  return deeds.reduce((survival, deed) => {
    const [word = "", ...given] = deed.split(" ");
    const event = TELLS[word]?.event(...given);
    if (!event) throw new Error(`The vocabulary has no "${word}".`);
    return after(survival, event);
  }, atTheStart);
}

const wordsOf = (survival: Survival): string[] => conditionOf(survival).map(({ words }) => words);

const answer = (question: string, survival: Survival): boolean | number | undefined => {
  const [word = "", ...given] = question.split(" ");
  return ASKS[word]?.answer(survival, ...given);
};

describe("a step down is said on the page, and a step up takes it back:", () => {
  it.each([
    ["grow_thirsty", "thirsty"],
    ["grow_thirsty, grow_thirsty", "parched"],
    ["grow_thirsty, grow_thirsty, grow_thirsty", "dying of thirst"],
    ["lose_water", "canteen empty"],
    ["drink", "a mouthful left"],
    ["", "half a canteen"],
    ["fill_canteen", "canteen full"],
    ["go_hungry", "hungry"],
    ["go_hungry, go_hungry", "starving"],
    ["toil", "tired"],
    ["toil, toil", "worn out"],
    ["toil, toil, toil", "ready to drop"],
    ["sicken", "gut loose"],
    ["sicken, sicken", "dysentery"],
    ["sicken, sicken, mend", "gut mending"],
    ["sicken, sicken, sicken", "dying of dysentery"],
    ["wound", "lightly hurt"],
    ["wound, wound", "wounded"],
    ["wound, wound, wound", "badly wounded"],
    ["draw_notice", "watched"],
    ["condemn", "sentenced to die"],
  ])("after %s: %s", (words, saying) => {
    expect(wordsOf(told(words))).toContain(saying);
  });

  it.each([
    "toil, toil, rest, take_water",
    "sicken, sicken, mend, mend",
    "wound, dress_wound",
    "go_hungry, eat",
    "grow_thirsty, take_water",
  ])("after %s: nothing but the canteen", (words) => {
    expect(wordsOf(told(words))).toEqual(["half a canteen"]);
  });
});

describe("what is said of him keeps its place, the water first:", () => {
  it.each([
    [
      "sicken, sicken, sicken, condemn, wound, wound, wound, toil, toil, toil, go_hungry, go_hungry, grow_thirsty, grow_thirsty, lose_water",
      "canteen empty · dying of thirst · dying of dysentery · badly wounded · sentenced to die · starving · ready to drop",
    ],
    [
      "toil, toil, take_water, draw_notice, go_hungry, sicken, sicken, mend, wound",
      "half a canteen · gut mending · lightly hurt · watched · hungry · worn out",
    ],
    ["condemn, clear_name", "half a canteen · name cleared"],
  ])("after %s", (words, line) => {
    expect(wordsOf(told(words)).join(" · ")).toBe(line);
  });
});

describe("what has just changed is said with what it was:", () => {
  const changes = (before: string, deed: string) =>
    changesIn(conditionOf(told([before, deed].filter(Boolean).join(", ")), told(before)));
  it.each([
    ["", "grow_thirsty", "now: thirsty (was not thirsty)"],
    ["grow_thirsty", "take_water", "now: not thirsty (was thirsty)"],
    ["toil, toil, go_hungry", "rest", "now: rested (was worn out)"],
    ["draw_notice", "draw_notice", ""],
  ])("after %s: %s", (before, deed, says) => {
    expect(changes(before, deed).join()).toBe(says);
  });
});

describe("a question of the body is answered at every step, the worst one too:", () => {
  const STEPS: readonly (readonly [string, string, readonly (boolean | number)[]])[] = [
    ["thirsty", "grow_thirsty", [false, true, true, true]],
    ["parched", "grow_thirsty", [false, false, true, true]],
    ["hungry", "go_hungry", [false, true, true]],
    ["sick", "sicken", [false, true, true, true]],
    ["hurt", "wound", [false, true, true, true]],
    ["spent", "toil", [false, false, true, true]],
    ["mouthfuls", "drink", [2, 1, 0]],
    ["is_known pak", "warm pak", [false, true, true]],
    ["is_close pak", "warm pak", [false, false, true]],
    ["is_cold pak", "cool pak", [false, true, true]],
    ["marked", "draw_notice", [false, true, true]],
    ["condemned", "condemn", [false, true, true]],
  ];
  it.each(STEPS)("%s, after each %s", (question, word, answers) => {
    const words = answers.map((_, steps) => Array.from({ length: steps }, () => word).join(", "));
    expect(words.map((each) => answer(question, told(each)))).toEqual(answers);
  });

  it("a gut that mends is still sick, and a man who was sentenced is no longer only watched", () => {
    expect(answer("sick", told("sicken, sicken, mend"))).toBe(true);
    expect(answer("marked", told("draw_notice, condemn"))).toBe(false);
    expect(
      ["marked", "condemned", "cleared"].map((word) => answer(word, told("condemn, clear_name"))),
    ).toEqual([false, false, true]);
  });

  it("a full canteen has three mouthfuls, and is counted down", () => {
    const left = ["", "drink", "give_water pak", "lose_water"].map((word) =>
      answer("mouthfuls", told(`fill_canteen, ${word}`)),
    );
    expect(left).toEqual([3, 2, 2, 0]);
  });
});

it("each month is called by its own name", () => {
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));
  // What the language itself calls them.
  const said = (month: string) =>
    new Date(`1945-${month}-03T00:00Z`).toLocaleDateString("en-GB", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  for (const month of months)
    expect(hourWords(told(`day 1945-${month}-03, hour dusk`))).toBe(`${said(month)}, dusk`);
});
