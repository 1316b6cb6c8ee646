import { canteen, hunger, illness, life, strength, thirst, wounds } from "./body.ts";
import { chart } from "./chart.ts";
import { facts } from "./facts.ts";
import { letters } from "./letters.ts";
import { people } from "./people.ts";
import { childName, hour, standing } from "./standing-and-time.ts";

/** What the first page begins with besides states. */
const FIRST_PAGE = { day: "1944-06-08" };

/**
 * All that happens to Saigo, whole: one region for each thing that can change without the others.
 * It only remembers; it throws no dice, keeps no clock and has no effects.
 */
export const survivalMachine = chart.createMachine({
  id: "survival",
  type: "parallel",
  context: FIRST_PAGE,
  states: {
    thirst,
    canteen,
    hunger,
    illness,
    wounds,
    strength,
    life,
    standing,
    hour,
    childName,
    people,
    facts,
    letters,
  },
  on: {
    "day.came": {
      guard: "isDayOfTheStory",
      actions: chart.assign({ day: ({ context, event }) => ("day" in event ? event.day : context.day) }),
    },
  },
});

// Resolved from nothing and not taken from a new actor: entering all the regions at once, as an actor does,
// costs xstate the square of their number, and the reader would wait for it at every start.
/** Every region in its first state. */
export const firstSnapshot = survivalMachine.resolveState({ value: {}, context: FIRST_PAGE });

type Snapshot = typeof firstSnapshot;

/** Everything the book remembers of Saigo at one moment. Never changed in place. */
export interface Survival {
  readonly value: Snapshot["value"];
  readonly context: Snapshot["context"];
  /** The day, and one character a region: two moments have the same one exactly when nothing tells them apart. */
  readonly key: string;
}
