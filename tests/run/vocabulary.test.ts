import { expect, it } from "vitest";
import { ASKS, TELLS, VOCABULARY } from "../../src/run/vocabulary.ts";
import { LETTERS } from "../../src/survival/events.ts";
import { accepts, after, atTheStart } from "../../src/survival/survival.ts";
import { everyEvent } from "../survival/every-event.ts";

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

it("every letter can be begun, kept or sent by the words for it", () => {
  for (const letter of LETTERS) {
    const begun = ["draft", "receive"].flatMap((word) => {
      const event = TELLS[word]?.event(letter);
      return event && accepts(atTheStart, event) ? [after(atTheStart, event)] : [];
    });
    expect(begun, letter).toHaveLength(1);
  }
});
