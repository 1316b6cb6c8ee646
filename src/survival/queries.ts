import type { ChildName, Fact, Hour, LetterFate, LetterId, Person } from "./events.ts";
import type { Survival } from "./machine.ts";

// The questions the story may ask. Each reads a state's name once, so that no other file has to.

const MOUTHFULS = { empty: 0, mouthful: 1, half: 2, full: 3 } as const;
const CAUSES = {
  alive: undefined,
  diedOfThirst: "thirst",
  diedOfDysentery: "dysentery",
  killed: "killed",
} as const;

export const isAlive = ({ value }: Survival): boolean => value.life === "alive";

/** What he died of, if he has. */
export const causeOfDeath = ({ value }: Survival) => CAUSES[value.life];

/** Dry or worse. */
export const isThirsty = ({ value }: Survival): boolean => value.thirst !== "slaked";

/** Parched or worse: one step before the last warning, at best. */
export const isParched = ({ value }: Survival): boolean =>
  value.thirst !== "slaked" && value.thirst !== "dry";

/** What is left in his own canteen, to drink or to give. */
export const mouthfuls = ({ value }: Survival): 0 | 1 | 2 | 3 => MOUTHFULS[value.canteen];

export const isHungry = ({ value }: Survival): boolean => value.hunger !== "fed";

/** From a loose gut on, and still while mending. */
export const isSick = ({ value }: Survival): boolean => value.illness !== "well";

export const isHurt = ({ value }: Survival): boolean => value.wounds !== "whole";

/** Spent or worse: too weak to carry. */
export const isSpent = ({ value }: Survival): boolean =>
  value.strength === "spent" || value.strength === "dropping";

export const isMarked = ({ value }: Survival): boolean => value.standing === "marked";

export const isCondemned = ({ value }: Survival): boolean => value.standing === "condemned";

export const isCleared = ({ value }: Survival): boolean => value.standing === "cleared";

export const isCold = ({ value }: Survival, person: Person): boolean => value.people[person].bond === "cold";

/** Known or close. */
export const isKnown = (survival: Survival, person: Person): boolean =>
  survival.value.people[person].bond === "known" || isClose(survival, person);

export const isClose = ({ value }: Survival, person: Person): boolean =>
  value.people[person].bond === "close";

export const lives = ({ value }: Survival, person: Person): boolean => value.people[person].life === "alive";

export const knows = ({ value }: Survival, fact: Fact): boolean => value.facts[fact] === "known";

export const letterIs = ({ value }: Survival, letter: LetterId, fate: LetterFate): boolean =>
  value.letters[letter] === fate;

export const childIs = ({ value }: Survival, name: ChildName): boolean => value.childName === name;

export const hourIs = ({ value }: Survival, hour: Hour): boolean => value.hour === hour;

/** The date, as "1944-06-08". */
export const today = ({ context }: Survival): string => context.day;
