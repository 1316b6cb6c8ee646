import { describe, expect, it } from "vitest";
import { ASKS, TELLS } from "../../src/run/play/vocabulary.ts";
import type { Survival } from "../../src/survival/machine.ts";
import { conditionWords, hourWords } from "../../src/survival/state-line.ts";
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

const answer = (question: string, survival: Survival): boolean | number | undefined => {
  const [word = "", ...given] = question.split(" ");
  return ASKS[word]?.answer(survival, ...given);
};

describe("a step down is said on the page, and a step up takes it back:", () => {
  it.each([
    ["grow_thirsty", "lips split"],
    ["grow_thirsty, grow_thirsty", "tongue like cloth"],
    ["grow_thirsty, grow_thirsty, grow_thirsty", "thirst is killing you"],
    ["lose_water", "canteen empty"],
    ["drink", "a mouthful left"],
    ["", "half a canteen"],
    ["fill_canteen", "canteen full"],
    ["go_hungry", "hungry"],
    ["go_hungry, go_hungry", "belly gone quiet"],
    ["toil", "arms heavy"],
    ["toil, toil", "legs weak"],
    ["toil, toil, toil", "worn out"],
    ["sicken", "gut loose"],
    ["sicken, sicken", "blood in the stool"],
    ["sicken, sicken, mend", "gut mending"],
    ["sicken, sicken, sicken", "dying, bucket by bucket"],
    ["wound", "sore"],
    ["wound, wound", "bandaged"],
    ["wound, wound, wound", "badly hurt"],
    ["draw_notice", "you are watched"],
    ["condemn", "sentenced to die"],
  ])("after %s: %s", (words, saying) => {
    expect(conditionWords(told(words))).toContain(saying);
  });

  it.each([
    "toil, toil, rest, take_water",
    "sicken, sicken, mend, mend",
    "wound, dress_wound",
    "go_hungry, eat",
    "condemn, clear_name",
    "grow_thirsty, take_water",
  ])("after %s: nothing but the canteen", (words) => {
    expect(conditionWords(told(words))).toEqual(["half a canteen"]);
  });
});

describe("of all his troubles the most urgent is said first:", () => {
  const WORST =
    "sicken, sicken, sicken, condemn, wound, wound, wound, toil, toil, toil, go_hungry, go_hungry";
  const DRY = "grow_thirsty, grow_thirsty";
  it.each([
    [
      // Three shifts have made him dry.
      `${WORST}, ${DRY}, lose_water`,
      "thirst is killing you · dying, bucket by bucket · sentenced to die · canteen empty · badly hurt · worn out · belly gone quiet",
    ],
    [
      `${DRY}, lose_water, sicken, sicken, wound, wound, wound, draw_notice`,
      "tongue like cloth · canteen empty · blood in the stool · badly hurt · you are watched",
    ],
    [
      "toil, toil, toil, wound, wound, drink, grow_thirsty, draw_notice, sicken, go_hungry",
      "worn out · bandaged · lips split · a mouthful left · you are watched · gut loose · hungry",
    ],
    [
      "toil, toil, take_water, draw_notice, go_hungry, go_hungry, sicken, sicken, mend, wound",
      "you are watched · belly gone quiet · legs weak · gut mending · sore · half a canteen",
    ],
    ["toil, take_water, wound, go_hungry, fill_canteen", "sore · hungry · arms heavy · canteen full"],
  ])("after %s", (words, line) => {
    expect(conditionWords(told(words)).join(" · ")).toBe(line);
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
