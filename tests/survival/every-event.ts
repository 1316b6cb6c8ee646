import fc from "fast-check";
import {
  CHILD_NAMES,
  FACTS,
  HOURS,
  LETTERS,
  PERSONS,
  type SurvivalEvent,
} from "../../src/survival/events.ts";
import type { Survival } from "../../src/survival/machine.ts";
import { after, atTheStart } from "../../src/survival/survival.ts";

type Type = SurvivalEvent["type"];
type Of<T extends Type> = Extract<SurvivalEvent, { type: T }>;

// Keyed by type, so that an event added to the union and forgotten here does not compile.
const EVENTS: { readonly [T in Type]: readonly Of<T>[] } = {
  "water.drunk": [{ type: "water.drunk" }],
  "water.received": [{ type: "water.received" }],
  "water.given": PERSONS.map((person) => ({ type: "water.given", person })),
  "water.lost": [{ type: "water.lost" }],
  "canteen.filled": [{ type: "canteen.filled" }],
  "thirst.grew": [{ type: "thirst.grew" }],
  "food.eaten": [{ type: "food.eaten" }],
  "food.given": PERSONS.map((person) => ({ type: "food.given", person })),
  "hunger.grew": [{ type: "hunger.grew" }],
  "labour.done": [{ type: "labour.done" }],
  "night.rested": [{ type: "night.rested" }],
  "illness.grew": [{ type: "illness.grew" }],
  "illness.eased": [{ type: "illness.eased" }],
  "wound.taken": [{ type: "wound.taken" }],
  "wound.dressed": [{ type: "wound.dressed" }],
  "life.ended": [{ type: "life.ended" }],
  "notice.drawn": [{ type: "notice.drawn" }],
  "sentence.passed": [{ type: "sentence.passed" }],
  "name.cleared": [{ type: "name.cleared" }],
  "bond.warmed": PERSONS.map((person) => ({ type: "bond.warmed", person })),
  "bond.cooled": PERSONS.map((person) => ({ type: "bond.cooled", person })),
  "person.died": PERSONS.map((person) => ({ type: "person.died", person })),
  "fact.learned": FACTS.map((fact) => ({ type: "fact.learned", fact })),
  "child.named": CHILD_NAMES.map((name) => ({ type: "child.named", name })),
  "letter.drafted": LETTERS.map((letter) => ({ type: "letter.drafted", letter })),
  "letter.kept": LETTERS.map((letter) => ({ type: "letter.kept", letter })),
  "letter.sent": LETTERS.map((letter) => ({ type: "letter.sent", letter })),
  "letter.received": LETTERS.map((letter) => ({ type: "letter.received", letter })),
  "letter.buried": LETTERS.map((letter) => ({ type: "letter.buried", letter })),
  "letter.burned": LETTERS.map((letter) => ({ type: "letter.burned", letter })),
  "letter.lost": LETTERS.map((letter) => ({ type: "letter.lost", letter })),
  "letter.carried": LETTERS.map((letter) => ({ type: "letter.carried", letter })),
  "hour.struck": HOURS.map((hour) => ({ type: "hour.struck", hour })),
  "day.came": ["1944-07-14", "1945-02-19", "1946-01-01"].map((day) => ({ type: "day.came", day })),
};

/** Every event the story can send, with every person, fact and letter it can name. */
export const everyEvent: readonly SurvivalEvent[] = Object.values(EVENTS).flat();

// Few names, so that what befalls one man or one letter meets in a random life; the others are made alike.
const CAST: ReadonlySet<string> = new Set([
  "kashiwara",
  "pak",
  "letter_one",
  "pak_page",
  "bread_sum",
  "fumi",
]);
const isInCast = (event: SurvivalEvent) =>
  ["person", "letter", "fact", "name"].every(
    (key) => !(key in event) || Object.values(event).some((id) => CAST.has(id)),
  );

/** Any event, each kind as likely as another. */
export const anyEvent: fc.Arbitrary<SurvivalEvent> = fc.oneof(
  ...Object.values(EVENTS).map((events: readonly SurvivalEvent[]) =>
    fc.constantFrom(...events.filter(isInCast)),
  ),
);

/** Saigo after all of this, from the first page on. */
export function having(...events: readonly SurvivalEvent[]): Survival {
  return events.reduce(after, atTheStart);
}

/** The same event so many times over. */
export function times(count: number, event: SurvivalEvent): SurvivalEvent[] {
  return Array.from({ length: count }, () => event);
}
