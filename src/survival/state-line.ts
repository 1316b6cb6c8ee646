import type { Survival } from "./machine.ts";
import { isAlive, today } from "./queries.ts";

type Value = Survival["value"];
type Bodily = "thirst" | "canteen" | "hunger" | "illness" | "wounds" | "strength" | "standing";
type Saying = { [Region in Bodily]: readonly [Region, Value[Region], string] }[Bodily];

// Most urgent first. A state that is not here goes without saying.
const SAYINGS: readonly Saying[] = [
  ["thirst", "failing", "thirst is killing you"],
  ["illness", "dying", "dying, bucket by bucket"],
  ["standing", "condemned", "sentenced to die"],
  ["thirst", "parched", "tongue like cloth"],
  ["canteen", "empty", "canteen empty"],
  ["illness", "dysentery", "blood in the stool"],
  ["wounds", "crippled", "badly hurt"],
  ["strength", "dropping", "worn out"],
  ["wounds", "wounded", "bandaged"],
  ["thirst", "dry", "lips split"],
  ["canteen", "mouthful", "a mouthful left"],
  ["standing", "marked", "you are watched"],
  ["hunger", "starving", "belly gone quiet"],
  ["strength", "spent", "legs weak"],
  ["illness", "loose", "gut loose"],
  ["illness", "mending", "gut mending"],
  ["wounds", "grazed", "sore"],
  ["hunger", "hungry", "hungry"],
  ["strength", "tired", "arms heavy"],
  ["canteen", "half", "half a canteen"],
  ["canteen", "full", "canteen full"],
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
 * How Saigo is, for the one line of the page that says so: most urgent first, and of what is well only the water.
 * @returns nothing at all for a dead man.
 */
export function conditionWords(survival: Survival): string[] {
  if (!isAlive(survival)) return [];
  return SAYINGS.filter(([region, state]) => survival.value[region] === state).map(([, , words]) => words);
}

/** The day and the hour: "8 June 1944, dawn". */
export function hourWords(survival: Survival): string {
  const date = today(survival);
  const words = days.get(date) ?? dayWords(date);
  days.set(date, words);
  return `${words}, ${survival.value.hour}`;
}

const days = new Map<string, string>();

function dayWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
}
