import type { Fact, LetterId, SurvivalEvent } from "../../survival/events.ts";
import { capitalise } from "../../text/capitalise.ts";
import { letterWords } from "../show/letters.ts";
import { PERSON_NAMES } from "../show/who-is-known.ts";
import type { Happening } from "./traced-run.ts";

type Type = SurvivalEvent["type"];
type Of<T extends Type> = Extract<SurvivalEvent, { type: T }>;

const LEARNED: Readonly<Record<Fact, string>> = {
  censor_rules: "you learned what the censor strikes",
  general_by_sight: "you came to know the general by sight",
  bread_sum: "you worked out what a shell costs in bread",
  beach_will_fall: "you heard that the beach will not be held",
  flue_dug: "the flue was dug a baker’s way",
  ten_for_one: "you heard the order, ten for each",
  shimizu_past: "you heard what Shimizu had been",
  surrender_plan: "you knew of the plan to give up",
};

/** What an event changed, in a reader’s words, and how much is told by it beside others of the same passage. */
const CHANGES: {
  readonly [T in Type]: { readonly weight: number; readonly says: (event: Of<T>, to: string) => string };
} = {
  "letter.sent": { weight: 9, says: ({ letter }) => `${letterWords(letter)} went out with the mail` },
  "letter.buried": { weight: 9, says: ({ letter }) => `${letterWords(letter)} went into the bag` },
  "letter.burned": { weight: 9, says: ({ letter }) => `${were(letter)} burned` },
  "letter.carried": { weight: 9, says: ({ letter }) => `${were(letter)} carried by hand` },
  "letter.lost": { weight: 9, says: ({ letter }) => `${were(letter)} lost` },
  "letter.received": { weight: 8, says: ({ letter }) => `${letterWords(letter)} came to you` },
  "letter.kept": { weight: 8, says: ({ letter }) => `${were(letter)} kept back` },
  "letter.drafted": { weight: 3, says: ({ letter }) => `${were(letter)} begun` },
  "person.died": { weight: 7, says: ({ person }) => `${PERSON_NAMES[person]} died` },
  "fact.learned": { weight: 7, says: ({ fact }) => LEARNED[fact] },
  "child.named": { weight: 7, says: ({ name }) => `the child was to be called ${capitalise(name)}` },
  "sentence.passed": { weight: 7, says: () => "you were sentenced" },
  "name.cleared": { weight: 6, says: () => "your name was cleared" },
  "notice.drawn": { weight: 6, says: () => "they had an eye on you from then on" },
  "life.ended": { weight: 6, says: () => "it cost your life" },
  "bond.warmed": { weight: 5, says: ({ person }, to) => warmed(PERSON_NAMES[person], to) },
  "bond.cooled": { weight: 5, says: ({ person }) => `${PERSON_NAMES[person]} drew away from you` },
  "water.given": { weight: 5, says: ({ person }) => `you gave ${PERSON_NAMES[person]} of your water` },
  "food.given": { weight: 5, says: ({ person }) => `you gave ${PERSON_NAMES[person]} what you had to eat` },
  "wound.taken": { weight: 4, says: () => "you were hurt" },
  "illness.grew": { weight: 4, says: () => "you grew sicker" },
  "illness.eased": { weight: 4, says: () => "the sickness eased" },
  "wound.dressed": { weight: 4, says: () => "your wound was dressed" },
  "water.lost": { weight: 4, says: () => "your water was gone" },
  "canteen.filled": { weight: 4, says: () => "your canteen was filled" },
  "water.drunk": { weight: 3, says: () => "you drank from your canteen" },
  "water.received": { weight: 3, says: () => "you were given water" },
  "thirst.grew": { weight: 3, says: () => "you went without water" },
  "food.eaten": { weight: 2, says: () => "you ate" },
  "hunger.grew": { weight: 2, says: () => "you went hungry" },
  "labour.done": { weight: 2, says: () => "it cost you strength" },
  "night.rested": { weight: 2, says: () => "you slept" },
  "hour.struck": { weight: 0, says: () => "time went by" },
  "day.came": { weight: 0, says: () => "time went by" },
};

/** What happened, as a clause that can stand behind a colon. */
export function changeWords({ event, moved }: Pick<Happening, "event" | "moved">): string {
  const says = CHANGES[event.type].says as (event: SurvivalEvent, to: string) => string;
  return says(event, moved[0]?.to ?? "");
}

/** Whether a change is one that a last page can speak of: of papers, of people's lives, of what is known. */
export const isLasting = ({ event }: Pick<Happening, "event">): boolean =>
  CHANGES[event.type].weight >= LASTING;

/** So much is told by what lasts. */
export const LASTING = 7;

/** What of a passage is most worth telling; nothing below this weight. */
export function mainChange(happened: readonly Happening[], least: number): string {
  const heaviest = happened
    .filter(({ event, moved }) => moved.length > 0 && CHANGES[event.type].weight >= least)
    .toSorted((one, other) => CHANGES[other.event.type].weight - CHANGES[one.event.type].weight)[0];
  return heaviest ? changeWords(heaviest) : "";
}

/** A clause at the head of a line. */
export const asSentence = (clauses: readonly string[]): string => {
  const text = clauses.filter(Boolean).join("; ");
  return /[.!?…]”?$|^$/.test(text) ? capitalise(text) : `${capitalise(text)}.`;
};

const were = (letter: LetterId): string =>
  `${letterWords(letter)} ${letter === "general_drawings" ? "were" : "was"}`;

function warmed(name: string, to: string): string {
  if (to === "close") return `${name} came to trust you`;
  return to === "known" ? `${name} came to know you` : `${name} thought better of you`;
}
