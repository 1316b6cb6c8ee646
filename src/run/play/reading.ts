import type { Line } from "../../ink/tell/passage.ts";
import type { LetterId, SurvivalEvent } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { atTheStart } from "../../survival/survival.ts";
import { capitalise } from "../../text/capitalise.ts";
import { sanitise } from "../../text/sanitise.ts";
import { asSent, asWritten } from "./censor.ts";
import { GRADES } from "./content-notes.ts";
import { printed } from "./printed.ts";
import type { Card, Close, Passage } from "./scene.ts";

/** Between the lines of a letter that ink is handed back in one piece; story text cannot contain it (see sanitise). */
export const LINE_BREAK = "\ue002";

/** All that outlives a scene, besides what ink itself remembers. Never changed in place. */
export interface Reading {
  readonly survival: Survival;
  /** The lines of each letter as this run composed it, with the censor's marks still in them. */
  readonly letters: ReadonlyMap<LetterId, readonly string[]>;
  readonly chapter: Card;
  readonly place: string;
  readonly isAway: boolean;
  /** The place of the last page that was not away. */
  readonly lastSeen: string;
  /** What the story told a body that could not take it: a mistake of the story's, for the author's tools. */
  readonly refused: readonly SurvivalEvent[];
}

export const FIRST_READING: Reading = {
  survival: atTheStart,
  letters: new Map(),
  chapter: { kind: "card", chapter: 0, title: "", when: "", place: "" },
  place: "",
  isAway: false,
  lastSeen: "",
  refused: [],
};

/**
 * A line of the story as passages safe to print.
 * @param isOurs in any other book nothing is a letter, and its writer's quotation marks stay as they are
 */
export function passagesOf(before: Reading, after: Reading, line: Line, isOurs: boolean): Passage[] {
  const card = after.chapter === before.chapter ? [] : [after.chapter];
  return [...card, ...(isOurs ? paragraphsOf(line) : paragraphOf(line))];
}

/** Words of a book as they are printed. */
export const wordsOf = (text: string, isOurs: boolean): string => (isOurs ? printed(text) : sanitise(text));

const paragraphOf = ({ text }: Line): Passage[] =>
  text === "" ? [] : [{ kind: "text", spans: [{ text: sanitise(text) }] }];

// A search is told the same line ten thousand times, and making it fit to print is most of what reading it costs.
const known = new WeakMap<Line, readonly Passage[]>();

function paragraphsOf(line: Line): readonly Passage[] {
  const before = known.get(line);
  if (before) return before;
  const isLetter = letterOf(line) !== undefined;
  const isShown = !isLetter && line.text.includes(LINE_BREAK);
  const paragraphs = line.text
    .split(LINE_BREAK)
    .filter((piece) => piece.trim() !== "")
    .map((piece) => ({
      kind: isLetter || isShown ? ("letter" as const) : ("text" as const),
      spans: isShown ? asSent(piece) : asWritten(piece),
    }));
  known.set(line, paragraphs);
  return paragraphs;
}

/** What a line says of how the story goes on: it has ended, or is not written further. */
export function closeOf(line: Line, { chapter }: Reading, isOurs: boolean): Close | undefined {
  for (const tag of line.tags) {
    if (tag.key === "end")
      return { kind: "ending", fate: tag.value, title: tagged(line, "title", isOurs) || chapter.title };
    if (tag.key === "edge") return { kind: "edge" };
  }
  return undefined;
}

/** The ids of the notes a line carries. */
export const notesOf = ({ tags }: Line): string[] =>
  tags.flatMap((tag) => (tag.key === "note" ? [tag.value] : []));

/** What a line says of the front, if anything: the id of it. */
export const frontOf = ({ tags }: Line): string | undefined => tags.find((tag) => tag.key === "front")?.value;

const REMEMBERED = new Set(["place", "chapter", "letter"]);

/** What a line brings that is remembered, whatever was before. */
interface Brought {
  /** Empty where it names none. */
  readonly place: string;
  readonly letter: LetterId | undefined;
  /** All but the place on it. */
  readonly chapter: Card | undefined;
  readonly isAway: boolean;
}

// As with paragraphs: a search reads the same line ten thousand times.
const brought = new WeakMap<Line, Brought>();

/** What is remembered of a line. */
export function readLine(before: Reading, line: Line, isOurs: boolean): Reading {
  if (!line.tags.some(({ key }) => REMEMBERED.has(key))) return before;
  const { letter, chapter, ...now } = broughtBy(line, isOurs);
  const place = now.place || before.place;
  const isAway = chapter ? now.isAway : before.isAway;
  return {
    survival: before.survival,
    letters: letter ? withLine(before.letters, letter, line.text) : before.letters,
    chapter: chapter ? { ...chapter, place } : before.chapter,
    place,
    isAway,
    lastSeen: isAway ? before.lastSeen : place,
    refused: before.refused,
  };
}

function broughtBy(line: Line, isOurs: boolean): Brought {
  let known = brought.get(line);
  if (!known) {
    known = {
      place: tagged(line, "place", isOurs),
      letter: isOurs && line.text ? letterOf(line) : undefined,
      chapter: line.tags.some(({ key }) => key === "chapter") ? cardOf(line, isOurs) : undefined,
      isAway: line.tags.some(({ key }) => key === "away"),
    };
    brought.set(line, known);
  }
  return known;
}

const withLine = (letters: Reading["letters"], letter: LetterId, text: string): Reading["letters"] =>
  new Map(letters).set(letter, [...(letters.get(letter) ?? []), text]);

function cardOf(line: Line, isOurs: boolean): Card {
  const chapter = line.tags.find((tag) => tag.key === "chapter");
  const care = line.tags.find((tag) => tag.key === "care");
  return {
    kind: "card",
    chapter: chapter?.value ?? 0,
    title: tagged(line, "title", isOurs),
    when: tagged(line, "when", isOurs),
    place: "",
    ...(care
      ? {
          care: printed(
            `${capitalise(care.what)} ${care.what.includes(" and ") ? "are" : "is"} ${GRADES[care.value]} here.`,
          ),
        }
      : {}),
  };
}

/** What of these lines belongs to a letter. */
export const linesOfLetter = (lines: readonly Line[], id: LetterId): string[] =>
  lines.filter((line) => line.text !== "" && letterOf(line) === id).map(({ text }) => text);

const letterOf = ({ tags }: Line): LetterId | undefined =>
  tags.find((tag) => tag.key === "letter")?.value as LetterId | undefined;

/** The last of them: on the first line of a book stands the title of that before its chapter's. */
function tagged({ tags }: Line, key: "title" | "place" | "when", isOurs: boolean): string {
  const tag = tags.findLast((each) => each.key === key);
  return tag && "value" in tag ? wordsOf(String(tag.value), isOurs) : "";
}
