import type { Vocabulary, Word } from "../../ink/vocabulary.ts";
import {
  CHILD_NAMES,
  type ChildName,
  FACTS,
  type Fact,
  HOURS,
  type Hour,
  LETTER_FATES,
  LETTERS,
  type LetterFate,
  type LetterId,
  PERSONS,
  type Person,
  type SurvivalEvent,
} from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import * as ask from "../../survival/queries.ts";
import { isForbidden, markForbidden, SUBJECTS, unmarked } from "./censor.ts";

const FAMILIES = {
  person: PERSONS,
  fact: FACTS,
  letter: LETTERS,
  fate: LETTER_FATES,
  name: CHILD_NAMES,
  hour: HOURS,
  subject: SUBJECTS,
} as const;

type Answer = (survival: Survival, ...given: string[]) => boolean | number;
type Event = (...given: string[]) => SurvivalEvent;

// The compiler has checked every argument against its family, so the casts below say what is already known.
const person = (id: string) => id as Person;
const letter = (id: string) => id as LetterId;

/** Questions the story may ask of the body: the name a writer types, what it takes, and who answers. */
export const ASKS: Readonly<
  Record<string, { takes: readonly string[]; gives: "truth" | "number"; answer: Answer }>
> = {
  thirsty: { takes: [], gives: "truth", answer: ask.isThirsty },
  parched: { takes: [], gives: "truth", answer: ask.isParched },
  mouthfuls: { takes: [], gives: "number", answer: ask.mouthfuls },
  hungry: { takes: [], gives: "truth", answer: ask.isHungry },
  sick: { takes: [], gives: "truth", answer: ask.isSick },
  hurt: { takes: [], gives: "truth", answer: ask.isHurt },
  spent: { takes: [], gives: "truth", answer: ask.isSpent },
  marked: { takes: [], gives: "truth", answer: ask.isMarked },
  condemned: { takes: [], gives: "truth", answer: ask.isCondemned },
  cleared: { takes: [], gives: "truth", answer: ask.isCleared },
  is_cold: { takes: ["person"], gives: "truth", answer: (s, who = "") => ask.isCold(s, person(who)) },
  is_known: { takes: ["person"], gives: "truth", answer: (s, who = "") => ask.isKnown(s, person(who)) },
  is_close: { takes: ["person"], gives: "truth", answer: (s, who = "") => ask.isClose(s, person(who)) },
  lives: { takes: ["person"], gives: "truth", answer: (s, who = "") => ask.lives(s, person(who)) },
  knows: { takes: ["fact"], gives: "truth", answer: (s, what = "") => ask.knows(s, what as Fact) },
  letter_is: {
    takes: ["letter", "fate"],
    gives: "truth",
    answer: (s, which = "", fate = "") => ask.letterIs(s, letter(which), fate as LetterFate),
  },
  child_is: { takes: ["name"], gives: "truth", answer: (s, name = "") => ask.childIs(s, name as ChildName) },
  hour_is: { takes: ["hour"], gives: "truth", answer: (s, hour = "") => ask.hourIs(s, hour as Hour) },
};

/** What a question of a letter may look at; its words are shown and decide nothing. */
export interface LetterState {
  readonly isWritten: boolean;
  readonly isStruck: boolean;
}

export const stateOfLetter = (lines: readonly string[]): LetterState => ({
  isWritten: lines.length > 0,
  isStruck: lines.some(isForbidden),
});

/** Questions the story may ask of a letter's words, which are kept by the run and not by the machine. */
export const ASKS_OF_LETTERS: Readonly<
  Record<string, { gives: "truth" | "number"; answer: (letter: LetterState) => boolean | number }>
> = {
  is_struck: { gives: "truth", answer: ({ isStruck }) => isStruck },
};

/** Words that show a letter: each line of it, or each that the censor has struck, by what becomes of one. */
export const SHOWS: Readonly<
  Record<string, { lines: "all" | "struck"; as: "written" | "sent"; show: (line: string) => string }>
> = {
  as_written: { lines: "all", as: "written", show: unmarked },
  as_sent: { lines: "all", as: "sent", show: (line) => line },
  struck_lines: { lines: "struck", as: "sent", show: (line) => line },
};

/** Words that make something of a text, whatever has happened. */
export const TEXTS: Readonly<
  Record<string, { takes: readonly string[]; make: (...given: string[]) => string }>
> = {
  about: { takes: ["subject", "text"], make: (_subject, text = "") => markForbidden(text) },
};

/** Deeds the story may tell the body: the name a writer types, what it takes, and the event it becomes. */
export const TELLS: Readonly<Record<string, { takes: readonly string[]; event: Event }>> = {
  drink: { takes: [], event: () => ({ type: "water.drunk" }) },
  take_water: { takes: [], event: () => ({ type: "water.received" }) },
  give_water: { takes: ["person"], event: (who = "") => ({ type: "water.given", person: person(who) }) },
  lose_water: { takes: [], event: () => ({ type: "water.lost" }) },
  fill_canteen: { takes: [], event: () => ({ type: "canteen.filled" }) },
  grow_thirsty: { takes: [], event: () => ({ type: "thirst.grew" }) },
  eat: { takes: [], event: () => ({ type: "food.eaten" }) },
  give_food: { takes: ["person"], event: (who = "") => ({ type: "food.given", person: person(who) }) },
  go_hungry: { takes: [], event: () => ({ type: "hunger.grew" }) },
  toil: { takes: [], event: () => ({ type: "labour.done" }) },
  rest: { takes: [], event: () => ({ type: "night.rested" }) },
  sicken: { takes: [], event: () => ({ type: "illness.grew" }) },
  mend: { takes: [], event: () => ({ type: "illness.eased" }) },
  wound: { takes: [], event: () => ({ type: "wound.taken" }) },
  dress_wound: { takes: [], event: () => ({ type: "wound.dressed" }) },
  die: { takes: [], event: () => ({ type: "life.ended" }) },
  draw_notice: { takes: [], event: () => ({ type: "notice.drawn" }) },
  condemn: { takes: [], event: () => ({ type: "sentence.passed" }) },
  clear_name: { takes: [], event: () => ({ type: "name.cleared" }) },
  warm: { takes: ["person"], event: (who = "") => ({ type: "bond.warmed", person: person(who) }) },
  cool: { takes: ["person"], event: (who = "") => ({ type: "bond.cooled", person: person(who) }) },
  dies: { takes: ["person"], event: (who = "") => ({ type: "person.died", person: person(who) }) },
  learn: { takes: ["fact"], event: (what = "") => ({ type: "fact.learned", fact: what as Fact }) },
  name_child: { takes: ["name"], event: (name = "") => ({ type: "child.named", name: name as ChildName }) },
  draft: { takes: ["letter"], event: (id = "") => ({ type: "letter.drafted", letter: letter(id) }) },
  keep: { takes: ["letter"], event: (id = "") => ({ type: "letter.kept", letter: letter(id) }) },
  send: { takes: ["letter"], event: (id = "") => ({ type: "letter.sent", letter: letter(id) }) },
  receive: { takes: ["letter"], event: (id = "") => ({ type: "letter.received", letter: letter(id) }) },
  bury: { takes: ["letter"], event: (id = "") => ({ type: "letter.buried", letter: letter(id) }) },
  burn: { takes: ["letter"], event: (id = "") => ({ type: "letter.burned", letter: letter(id) }) },
  lose: { takes: ["letter"], event: (id = "") => ({ type: "letter.lost", letter: letter(id) }) },
  carry: { takes: ["letter"], event: (id = "") => ({ type: "letter.carried", letter: letter(id) }) },
  hour: { takes: ["hour"], event: (hour = "") => ({ type: "hour.struck", hour: hour as Hour }) },
  day: { takes: ["date"], event: (day = "") => ({ type: "day.came", day }) },
};

/** Everything the story can tell the body, whomever it names, of days these. */
export const everyDeed = (days: readonly string[]): SurvivalEvent[] =>
  Object.values(TELLS).flatMap(({ takes: [family], event }) => {
    if (family === undefined) return [event()];
    const ids = family === "date" ? days : ((FAMILIES as Record<string, readonly string[]>)[family] ?? []);
    return ids.map((id) => event(id));
  });

const asking = ([name, { takes, gives }]: [string, Pick<Required<Word>, "takes" | "gives">]): [
  string,
  Word,
] => [name, { kind: "asks", takes, gives }];

/** The closed vocabulary: every word by which ink may speak to the machine. An unknown one does not compile. */
export const VOCABULARY: Vocabulary = {
  families: FAMILIES,
  words: Object.fromEntries<Word>([
    ...Object.entries(ASKS).map(asking),
    ...Object.entries(TEXTS).map(([name, { takes }]) => asking([name, { takes, gives: "text" }])),
    ...Object.keys(SHOWS).map((name) => asking([name, { takes: ["letter"], gives: "text" }])),
    ...Object.entries(ASKS_OF_LETTERS).map(([name, { gives }]) =>
      asking([name, { takes: ["letter"], gives }]),
    ),
    ...Object.entries(TELLS).map(([name, { takes }]) => [name, { kind: "tells", takes }] as [string, Word]),
  ]),
};
