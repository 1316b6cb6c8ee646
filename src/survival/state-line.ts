import type { Survival } from "./machine.ts";
import { isAlive, today } from "./queries.ts";

/** How much a state of Saigo's matters: at `deadly` the next step is his death. */
export type Grade = "deadly" | "grave" | "slight" | "well";

/** One thing to be said of Saigo, and what it was where the last decision changed it. */
export interface Condition {
  readonly words: string;
  readonly grade: Grade;
  readonly was?: string;
  readonly turn?: "better" | "worse";
}

type Value = Survival["value"];
type Bodily = "thirst" | "canteen" | "hunger" | "illness" | "wounds" | "strength" | "standing";
/** `goesWithoutSaying`: said only where it has just come to be so. */
type Saying<State> = readonly [state: State, words: string, grade: Grade, goesWithoutSaying?: true];
interface Ladder<Region extends Bodily> {
  readonly region: Region;
  /** Every state that is lived in, from the best to the worst. */
  readonly steps: readonly Saying<Value[Region]>[];
  /** What a reader has to know of it to plan by. */
  readonly help: string;
}

/** In the order the page keeps: the water first. */
const LADDERS: readonly { [Region in Bodily]: Ladder<Region> }[Bodily][] = [
  {
    region: "canteen",
    steps: [
      ["full", "canteen full", "well"],
      ["half", "half a canteen", "well"],
      ["mouthful", "a mouthful left", "slight"],
      ["empty", "canteen empty", "grave"],
    ],
    help: "A full canteen is three mouthfuls; each that is drunk or given is one step.",
  },
  {
    region: "thirst",
    steps: [
      ["slaked", "not thirsty", "well", true],
      ["dry", "thirsty", "slight"],
      ["parched", "parched", "grave"],
      ["failing", "dying of thirst", "deadly"],
    ],
    help: "A mouthful takes one step back. Past the last step you die.",
  },
  {
    region: "illness",
    steps: [
      ["well", "gut sound", "well", true],
      ["mending", "gut mending", "slight"],
      ["loose", "gut loose", "slight"],
      ["dysentery", "dysentery", "grave"],
      ["dying", "dying of dysentery", "deadly"],
    ],
    help: "Foul water and foul rice take it a step on, nursing a step back. Past the last step you die.",
  },
  {
    region: "wounds",
    steps: [
      ["whole", "unhurt", "well", true],
      ["grazed", "lightly hurt", "slight"],
      ["wounded", "wounded", "grave"],
      ["crippled", "badly wounded", "grave"],
    ],
    help: "A dressing takes a wound one step back; for a man who is badly wounded it does nothing.",
  },
  {
    region: "standing",
    steps: [
      ["cleared", "name cleared", "well"],
      ["unnoticed", "not watched", "well", true],
      ["marked", "watched", "grave"],
      ["condemned", "sentenced to die", "deadly"],
    ],
    help: "A man who is watched is thought of first, when one is wanted and when one is blamed.",
  },
  {
    region: "hunger",
    steps: [
      ["fed", "fed", "well", true],
      ["hungry", "hungry", "slight"],
      ["starving", "starving", "grave"],
    ],
    help: "A meal takes one step back; a meal given away is one step on.",
  },
  {
    region: "strength",
    steps: [
      ["rested", "rested", "well", true],
      ["tired", "tired", "slight"],
      ["spent", "worn out", "grave"],
      ["dropping", "ready to drop", "grave"],
    ],
    help: "Work takes a step, a night’s rest takes all of them back. Some things are too much for a man who is worn out.",
  },
];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * How Saigo is, in the order of the page's state line; of what is well only the water, and what has just become so.
 * @param before how he was before the last decision
 * @returns nothing at all for a dead man.
 */
export function conditionOf(survival: Survival, before: Survival = survival): Condition[] {
  if (!isAlive(survival)) return [];
  return LADDERS.flatMap(({ region, steps }) => {
    const at = (value: Value) => steps.findIndex(([state]) => state === value[region]);
    const [now, earlier] = [at(survival.value), at(before.value)];
    const step = steps[now];
    if (!step) return [];
    const [, words, grade, goesWithoutSaying] = step;
    if (now === earlier) return goesWithoutSaying ? [] : [{ words, grade }];
    return [{ words, grade, was: steps[earlier]?.[1] ?? "", turn: now < earlier ? "better" : "worse" }];
  });
}

/** Each thing that is said of him, the well ones too, in the order of the state line; `state` is another wherever it has changed. */
export const wholeCondition = ({ value }: Survival): { readonly state: string; readonly words: string }[] =>
  LADDERS.map(({ region, steps }) => ({
    state: value[region],
    words: steps.find(([state]) => state === value[region])?.[1] ?? "",
  }));

/** What the last decision changed, a sentence each, for where no sign can be set at it: "now: parched (was thirsty)". */
export const changesIn = (condition: readonly Condition[]): string[] =>
  condition.flatMap(({ words, was }) => (was === undefined ? [] : [`now: ${words} (was ${was})`]));

/** What stands above the words' meanings in the help. */
export const STATE_TITLE = "How you are, from well to worse";

/** What each word of the state line means, a row for each thing that is said: its words from best to worst, and a sentence. */
export const conditionHelp = (): { readonly words: string; readonly says: string }[] =>
  LADDERS.map(({ steps, help }) => ({
    words: steps
      .filter(([, , , goesWithoutSaying]) => !goesWithoutSaying)
      .map(([, words]) => words)
      .join(", "),
    says: help,
  }));

/** The day and the hour: "8 June 1944, dawn". */
export const hourWords = (survival: Survival): string =>
  `${dateWords(today(survival))}, ${survival.value.hour}`;

/** "1944-06-08" as "8 June 1944". */
export function dateWords(date: string): string {
  const words = days.get(date) ?? wordsOfDate(date);
  days.set(date, words);
  return words;
}

const days = new Map<string, string>();

function wordsOfDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
}
