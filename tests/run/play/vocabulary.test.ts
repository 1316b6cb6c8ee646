import { expect, it } from "vitest";
import { ASKS, TELLS, VOCABULARY } from "../../../src/run/play/vocabulary.ts";
import {
  CHILD_NAMES,
  FACTS,
  HOURS,
  type LetterFate,
  OTHERS_LETTERS,
  OWN_LETTERS,
  PERSONS,
} from "../../../src/survival/events.ts";
import type { Survival } from "../../../src/survival/machine.ts";
import { causeOfDeath, today } from "../../../src/survival/queries.ts";
import { accepts, after, atTheStart } from "../../../src/survival/survival.ts";
import { everyEvent } from "../../survival/every-event.ts";

/** For a word that takes these families, each way of using it. */
const uses = (takes: readonly string[]): string[][] =>
  takes.reduce<string[][]>(
    (sofar, family) => {
      const values = family === "date" ? ["1944-06-19"] : (VOCABULARY.families[family] ?? []);
      return sofar.flatMap((given) => values.map((value) => [...given, value]));
    },
    [[]],
  );

it("every event the machine hears can be told by a word of the vocabulary, and no other", () => {
  const told = Object.values(TELLS).flatMap(({ takes, event }) =>
    uses(takes).map((given) => JSON.stringify(event(...given))),
  );
  const heard = everyEvent.filter(({ type }) => type !== "day.came").map((event) => JSON.stringify(event));
  expect(told.filter((event) => !event.includes("day.came")).sort()).toEqual(heard.sort());
  expect(told).toContain(JSON.stringify({ type: "day.came", day: "1944-06-19" }));
});

it("every question has an answer for everything it can be asked about", () => {
  for (const [name, { takes, gives, answer }] of Object.entries(ASKS))
    for (const given of uses(takes))
      expect(typeof answer(atTheStart, ...given), name).toBe(gives === "number" ? "number" : "boolean");
});

/** What becomes of a paper by each word for it. */
const FATES: Readonly<Record<string, LetterFate>> = {
  keep: "kept",
  send: "sent",
  bury: "buried",
  burn: "burned",
  lose: "lost",
  carry: "carried",
};

/** Saigo after the story has said this; nothing where it cannot be. */
function told(survival: Survival, word: string, ...given: string[]): Survival | undefined {
  const event = TELLS[word]?.event(...given);
  return event && accepts(survival, event) ? after(survival, event) : undefined;
}

const answer = (survival: Survival | undefined, word: string, ...given: string[]) =>
  survival && ASKS[word]?.answer(survival, ...given);

it.each(OWN_LETTERS)("%s is drafted, and then kept or let go in any way there is", (letter) => {
  expect(told(atTheStart, "receive", letter)).toBeUndefined();
  const drafted = told(atTheStart, "draft", letter);
  expect(answer(drafted, "letter_is", letter, "drafted")).toBe(true);
  for (const [word, fate] of Object.entries(FATES)) {
    expect(told(atTheStart, word, letter), `${word} what was never begun`).toBeUndefined();
    const done = drafted && told(drafted, word, letter);
    expect(answer(done, "letter_is", letter, fate), word).toBe(true);
    // What was kept can still go; what has gone comes back to nobody.
    const then = Object.keys(FATES).filter((next) => done && told(done, next, letter));
    expect(then, word).toEqual(word === "keep" ? Object.keys(FATES).filter((next) => next !== "keep") : []);
  }
});

it.each(OTHERS_LETTERS)(
  "%s is received, which is to keep it, and then let go in any way there is",
  (letter) => {
    expect(told(atTheStart, "draft", letter)).toBeUndefined();
    const received = told(atTheStart, "receive", letter);
    expect(answer(received, "letter_is", letter, "kept")).toBe(true);
    for (const [word, fate] of Object.entries(FATES).filter(([other]) => other !== "keep"))
      expect(answer(received && told(received, word, letter), "letter_is", letter, fate), word).toBe(true);
  },
);

it("a word that names somebody or something is about him, or it, and nobody else", () => {
  for (const who of PERSONS) {
    const others = PERSONS.filter((person) => person !== who);
    const livesAfter = (person: string) => answer(told(atTheStart, "dies", who), "lives", person);
    expect(livesAfter(who)).toBe(false);
    expect(others.every((other) => livesAfter(other) === true)).toBe(true);
    for (const [word, bond] of [
      ["warm", "is_known"],
      ["give_water", "is_known"],
      ["give_food", "is_known"],
      ["cool", "is_cold"],
    ] as const) {
      const met = told(atTheStart, word, who);
      expect(answer(met, bond, who), word).toBe(true);
      expect(
        others.some((other) => answer(met, bond, other)),
        word,
      ).toBe(false);
    }
  }
  for (const [word, asks, family] of [
    ["learn", "knows", FACTS],
    ["name_child", "child_is", CHILD_NAMES],
    ["hour", "hour_is", HOURS],
  ] as const)
    for (const given of family)
      expect(family.filter((one) => answer(told(atTheStart, word, given), asks, one))).toEqual([given]);
});

it("food that is given leaves him hungry, and water that is given leaves him less", () => {
  expect(answer(told(atTheStart, "give_food", "pak"), "hungry")).toBe(true);
  expect(answer(told(atTheStart, "give_water", "pak"), "mouthfuls")).toBe(1);
});

it("by the word for it he dies, and that day is the day the story says", () => {
  expect(causeOfDeath(told(atTheStart, "die") ?? atTheStart)).toBe("killed");
  expect(today(told(atTheStart, "day", "1945-03-14") ?? atTheStart)).toBe("1945-03-14");
});
