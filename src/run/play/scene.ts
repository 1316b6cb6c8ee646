import type { Person } from "../../survival/events.ts";
import type { Condition } from "../../survival/state-line.ts";

/** One option under a scene: `id` goes into the run file, `text` onto the page. */
export interface Option {
  readonly id: string;
  readonly text: string;
}

/** A run of words of one look. Words the censor took keep their letters here; each renderer hides them its own way. */
export interface Span {
  readonly text: string;
  readonly struck?: true;
}

/** What opens a chapter: shown alone on the page, as lines in plain mode. */
export interface Card {
  readonly kind: "card";
  readonly chapter: number;
  readonly title: string;
  readonly when: string;
  readonly place: string;
  readonly care?: string;
}

/** One paragraph: of the story, or of a letter being written or shown. */
export interface Paragraph {
  readonly kind: "text" | "letter";
  readonly spans: readonly Span[];
  /** The ids of the notes that belong to it, where there are any. */
  readonly notes?: readonly string[];
}

export type Passage = Card | Paragraph;

/** Why nothing is offered: an ending was reached, the book has not been written further, or it broke off. */
export type Close =
  | { readonly kind: "ending"; readonly fate: string; readonly title: string }
  | { readonly kind: "edge" }
  | { readonly kind: "broken"; readonly says: string };

/** Saigo at a place at an hour; the date, and both, in words, which no other book has. */
export interface Visit {
  readonly place: string;
  readonly day: string;
  readonly when: string;
  /** How many passages of the scene were told before he came there. */
  readonly from: number;
}

/** All a renderer needs to show what follows one decision. Already safe to print. */
export interface Scene {
  readonly passages: readonly Passage[];
  readonly options: readonly Option[];
  readonly chapter: number;
  readonly title: string;
  readonly place: string;
  /** Where Saigo was in it, in order; nothing of a chapter that is away from him. */
  readonly visits: readonly Visit[];
  /** Who died in it, and on which day, in words. */
  readonly died: readonly { readonly person: Person; readonly day: string }[];
  /** The id of what was told last of the front in it, and the day, if anything was. */
  readonly front?: { readonly id: string; readonly day: string };
  /** The date and hour in words; empty where the story is not with Saigo. */
  readonly when: string;
  /** How Saigo is, and what of it the last decision changed; empty where the story is not with him. */
  readonly condition: readonly Condition[];
  /** How Saigo is from which passage on, for whoever has not read them all. */
  readonly conditions: readonly { readonly from: number; readonly condition: readonly Condition[] }[];
  /** The ids of the notes that belong to it, as far as the book has them. */
  readonly notes: readonly string[];
  readonly close?: Close;
}

/** How Saigo is for whoever has read so many passages of a scene; what comes behind the last of them is known with it. */
export function conditionIn(scene: Scene, passages: number): readonly Condition[] {
  if (passages >= scene.passages.length) return scene.condition;
  // Whoever has read nothing but a chapter card has begun with the words under it.
  const begun = scene.passages.findIndex(({ kind }, index) => index >= passages - 1 && kind !== "card") + 1;
  return scene.conditions.findLast(({ from }) => from < begun)?.condition ?? [];
}

/** The label of the choice that tells a hard scene in two sentences, and leaves all as one way through it does. */
export const STEP_PAST = "step_past";

/**
 * The options in the order in which a reader is offered them, on the page and by lines. Their ids, and so what a run
 * keeps, do not depend on it.
 */
export function offeredOptions(
  { options }: Scene,
  { stepPastFirst }: { readonly stepPastFirst: boolean },
): readonly Option[] {
  if (!stepPastFirst) return options;
  return [...options.filter(isStepPast), ...options.filter((option) => !isStepPast(option))];
}

const isStepPast = ({ id }: Option): boolean => id.split(".").at(-1) === STEP_PAST;

/** An end in a reader's words, with its id where that is asked for; it need not be called anything. */
export const endWords = (title: string, id = ""): string =>
  `The end${title ? `: ${title}` : ""}${id ? ` (${id})` : ""}`;

/** What a scene's ending is called, if it is one. */
export const endingOf = ({ close }: Scene): string | undefined =>
  close?.kind === "ending" ? endName(close.title) : undefined;

/** An ending among other facts of a run; nothing where it has not ended. */
export function endOf(ending: string | undefined): string {
  if (ending === undefined) return "";
  return ending ? `the end: ${ending}` : "the end";
}

/** What the ways of a run came to that it does not stand on; nothing where they came to no end. */
export function otherEnds(isFinished: boolean, titles: readonly string[]): string {
  const names = [...new Set(titles.map(endName))];
  if (names.length === 0) return "";
  const [many, one, before] = isFinished
    ? ["Other ways", "Another way", ""]
    : ["Its ways", "It", "Finished before you went back in. "];
  return `${before}${names.length > 1 ? many : one} came to: ${names.join("; ")}.`;
}

/** An end need not be called anything. */
export const endName = (title: string): string => title || "an end";

/** What is said where nothing is offered, and no end was reached. */
export const NO_FURTHER = "The book goes no further here yet.";

/** What a struck stretch is where no bar can be drawn: in plain text, and for a screen reader. */
export const STRUCK_OUT = "[words struck out]";

/** The paragraph as a reader without a screen gets it; a struck run of words becomes the word itself. */
export const plainText = (paragraph: Paragraph): string =>
  paragraph.spans.map((span) => (span.struck ? STRUCK_OUT : span.text)).join("");

/** Its first words; none where it has none. */
export function firstLine({ passages }: Scene): string {
  const first = passages.find((passage) => passage.kind !== "card");
  return first ? plainText(first) : "";
}

/** Its last words; none where it has none. */
export function lastLine({ passages }: Scene): string {
  const last = passages.findLast((passage) => passage.kind !== "card");
  return last ? plainText(last) : "";
}

/** The card as lines of text, title first. */
export const cardLines = (card: Card): string[] =>
  [card.title, [card.place, card.when].filter(Boolean).join(", "), card.care ?? ""].filter(Boolean);

const NUMBERS = [
  "",
  ..."One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen".split(
    " ",
  ),
];

/** The number of a chapter in words, as far as our book has chapters; nothing for 0, which opens before the first. */
export const numberWord = (chapter: number): string => NUMBERS[chapter] ?? String(chapter);
