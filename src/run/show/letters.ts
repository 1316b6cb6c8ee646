import { LETTERS, type LetterFate, type LetterId, OWN_LETTERS } from "../../survival/events.ts";
import { capitalise } from "../../text/capitalise.ts";
import { asSent, asWritten } from "../play/censor.ts";
import type { Playthrough } from "../play/playthrough.ts";
import type { Paragraph } from "../play/scene.ts";

/** A letter as it can be read in a run: what it is called, what became of it, and its words as they stand now. */
export interface LetterPage {
  readonly title: string;
  readonly fate: string;
  readonly paragraphs: readonly Paragraph[];
}

export const NO_LETTERS = "No letter has been written yet.";

/** What a reader calls the papers of the book. */
export const LETTER_TITLES: Readonly<Record<LetterId, string>> = {
  letter_one: "First letter",
  letter_two: "Second letter",
  letter_three: "Third letter",
  letter_four: "Fourth letter",
  letter_five: "Fifth letter",
  letter_six: "Sixth letter",
  letter_seven: "Seventh letter",
  kashiwara_card: "Kashiwara’s card",
  pak_page: "Pak’s page",
  shimizu_letter: "Shimizu’s letter",
  sam_letter: "Sam’s letter",
  general_drawings: "The general’s drawings",
  mori_roll: "Mori’s roll",
  strangers_papers: "Other men’s papers",
  kinu_letter: "Kinu’s letter",
};

/** A paper within a sentence: "the first letter", "Pak’s page". */
export function letterWords(letter: LetterId): string {
  const title = LETTER_TITLES[letter];
  if (letter === "strangers_papers") return "other men’s papers";
  if (title.startsWith("The ")) return `the ${title.slice(4)}`;
  return title.includes("’s ") ? title : `the ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** Behind what became of a paper of which the reader has read no word. */
const UNTOLD = " The words are not given in full.";
const BEING_WRITTEN = "Being written.";
const FATES: Readonly<Record<LetterFate, string>> = {
  unwritten: "Read, and not kept.",
  drafted: "Neither sent nor kept so far.",
  kept: "Kept.",
  sent: "Sent.",
  buried: "In the bag.",
  burned: "Burned.",
  lost: "Lost.",
  carried: "Carried by hand.",
};

/** Behind what became of a letter that was sent and can be read. */
const LEFT_OF_IT = " This is what the censor left of it.";
const NOTHING_STRUCK = " The censor struck nothing out.";

const IN_HAND: readonly string[] = [BEING_WRITTEN, FATES.drafted];

const FOR_OTHERS: readonly LetterId[] = ["kashiwara_card", "shimizu_letter"];

/** Whether Saigo writes it, for himself or for somebody else. */
export const isByHisHand = (id: LetterId): boolean => [...OWN_LETTERS, ...FOR_OTHERS].includes(id);

/** Whether it is the one letter that was written to him, and he has it on him: to carry that is to wear it. */
export const isWorn = (id: LetterId, fate: LetterFate): boolean => id === "kinu_letter" && fate === "carried";
export const WORN = "kept inside the shirt";

/** What of a run its letters are read from. */
type Written = Pick<Playthrough, "survival" | "letter">;

/** The letter that is just being written, if one is. */
export function letterInHand(run: Written): LetterPage | undefined {
  const { letters } = run.survival.value;
  const isInHand = OWN_LETTERS.some(
    (id) => letters[id] === "drafted" || (letters[id] === "unwritten" && run.letter(id).length > 0),
  );
  return isInHand ? listLetters(run).find(({ fate }) => IN_HAND.includes(fate)) : undefined;
}

/** Every letter of a run in the order of the book: Saigo's own, then the papers of others that came to him. */
export function listLetters(run: Written): LetterPage[] {
  return LETTERS.flatMap((id) => {
    const lines = run.letter(id);
    const fate = run.survival.value.letters[id];
    if (fate === "unwritten" && lines.length === 0) return [];
    // Ash has no words; a run that burned a letter cannot look it up.
    const left = fate === "burned" ? [] : lines;
    const isUntold = fate !== "burned" && lines.length === 0;
    const paragraphs = left.map((line) => ({
      kind: "letter" as const,
      spans: fate === "sent" ? asSent(line) : asWritten(line),
    }));
    const isStruck = paragraphs.some(({ spans }) => spans.some(({ struck }) => struck));
    const ofCensor = fate !== "sent" || isUntold ? "" : isStruck ? LEFT_OF_IT : NOTHING_STRUCK;
    return [{ title: LETTER_TITLES[id], fate: fateWords(id, fate, isUntold) + ofCensor, paragraphs }];
  });
}

/** Whether it is not whole yet: of a letter that is begun no word may be there. */
const isBegun = (id: LetterId, fate: LetterFate, isUntold: boolean): boolean =>
  (fate === "unwritten" && isByHisHand(id)) || (fate === "drafted" && isUntold);

function fateWords(id: LetterId, fate: LetterFate, isUntold: boolean): string {
  if (isBegun(id, fate, isUntold)) return BEING_WRITTEN;
  const words = isWorn(id, fate) ? `${capitalise(WORN)}.` : FATES[fate];
  return `${words}${isUntold ? UNTOLD : ""}`;
}
