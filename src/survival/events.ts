/** Everyone whose bond with Saigo the book remembers. */
export const PERSONS = [
  "kashiwara",
  "tanida",
  "nemoto",
  "shimizu",
  "pak",
  "kuribayashi",
  "nishi",
  "ito",
  "okubo",
  "oiso",
  "fujita",
  "hirano",
  "mori",
  "yoneda",
  "sam",
] as const;
export type Person = (typeof PERSONS)[number];

/** What Saigo can come to know, and a later chapter can ask about. */
export const FACTS = [
  "censor_rules", // what the censor's pencil strikes
  "general_by_sight",
  "bread_sum", // what one naval shell costs in rolls
  "beach_will_fall", // overheard: the general does not mean to hold the beach
  "flue_dug", // a vent was dug a baker's way
  "ten_for_one", // the order: ten lives for each
  "shimizu_past",
  "surrender_plan",
] as const;
export type Fact = (typeof FACTS)[number];

/** The letters Saigo writes, one for each moment with light, paper and a minute. */
export const OWN_LETTERS = [
  "letter_one",
  "letter_two",
  "letter_three",
  "letter_four",
  "letter_five",
  "letter_six",
  "letter_seven",
] as const;

/** Other men's papers, which come to him whole. */
export const OTHERS_LETTERS = [
  "kashiwara_card",
  "pak_page",
  "shimizu_letter",
  "sam_letter",
  "general_drawings",
  "mori_roll",
  "strangers_papers",
  "kinu_letter",
] as const;

/** Every paper of the book, Saigo's own first. */
export const LETTERS = [...OWN_LETTERS, ...OTHERS_LETTERS] as const;
export type LetterId = (typeof LETTERS)[number];

/** What can have become of a letter so far; "carried" is in somebody's clothes or pack, past every censor. */
export const LETTER_FATES = [
  "unwritten",
  "drafted",
  "kept",
  "sent",
  "buried",
  "burned",
  "lost",
  "carried",
] as const;
export type LetterFate = (typeof LETTER_FATES)[number];

/** The names Saigo can propose for the child, in the first letter. */
export const CHILD_NAMES = ["fumi", "asako", "mugiko"] as const;
export type ChildName = (typeof CHILD_NAMES)[number];

export const HOURS = ["dawn", "morning", "noon", "afternoon", "dusk", "night"] as const;
export type Hour = (typeof HOURS)[number];

/** Everything that can happen to Saigo, told in the past tense: the story reports, the machine remembers. */
export type SurvivalEvent =
  | { type: "water.drunk" } // from his own canteen
  | { type: "water.received" } // from another man's, drunk on the spot
  | { type: "water.given"; person: Person }
  | { type: "water.lost" }
  | { type: "canteen.filled" }
  | { type: "thirst.grew" }
  | { type: "food.eaten" }
  | { type: "food.given"; person: Person }
  | { type: "hunger.grew" }
  | { type: "labour.done" }
  | { type: "night.rested" }
  | { type: "illness.grew" }
  | { type: "illness.eased" }
  | { type: "wound.taken" }
  | { type: "wound.dressed" }
  | { type: "life.ended" }
  | { type: "notice.drawn" }
  | { type: "sentence.passed" }
  | { type: "name.cleared" }
  | { type: "bond.warmed"; person: Person }
  | { type: "bond.cooled"; person: Person }
  | { type: "person.died"; person: Person }
  | { type: "fact.learned"; fact: Fact }
  | { type: "child.named"; name: ChildName }
  | { type: "letter.drafted"; letter: LetterId }
  | { type: "letter.kept"; letter: LetterId }
  | { type: "letter.sent"; letter: LetterId }
  | { type: "letter.received"; letter: LetterId }
  | { type: "letter.buried"; letter: LetterId }
  | { type: "letter.burned"; letter: LetterId }
  | { type: "letter.lost"; letter: LetterId }
  | { type: "letter.carried"; letter: LetterId }
  | { type: "hour.struck"; hour: Hour }
  | { type: "day.came"; day: string };
