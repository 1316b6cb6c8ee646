import type { Library } from "../keep/library.ts";
import type { Session } from "../keep/session.ts";
import { type Card, endWords, NO_FURTHER, type Paragraph, type Scene } from "../play/scene.ts";
import { type LetterPage, listLetters } from "../show/letters.ts";
import { type NoteRun, setNote } from "../show/notes.ts";

/** Where a paragraph speaks of what a note is about: the note's number, and the how manieth time that is. */
export interface NoteMark {
  readonly note: number;
  readonly time: number;
}

/** A piece of a chapter, in the order it was read. Paragraphs of a letter that follow one another are one piece. */
export type Piece =
  | { readonly kind: "text"; readonly paragraph: MarkedParagraph }
  | { readonly kind: "letter"; readonly paragraphs: readonly MarkedParagraph[] }
  | { readonly kind: "chosen"; readonly text: string };

export interface MarkedParagraph extends Paragraph {
  readonly marks: readonly NoteMark[];
}

export interface Chapter {
  /** Missing of what is told before the first chapter, or in a book that has none. */
  readonly card?: Card;
  /** Whether it bears a number: it does not where the one before it has the same. */
  readonly isNumbered: boolean;
  readonly pieces: readonly Piece[];
}

export interface BookNote {
  readonly title: string;
  readonly paragraphs: readonly (readonly NoteRun[])[];
  /** How many places refer to it. */
  readonly times: number;
}

/** A run as a book: all that was read and chosen, in chapters, with its letters and notes. */
export interface RunBook {
  readonly title: string;
  readonly author?: string;
  readonly isOurs: boolean;
  /** The name of the run; missing of one that is not kept. */
  readonly run?: string;
  /** From when to when it was played; empty where nobody knows. */
  readonly played: string;
  readonly end: string;
  readonly chapters: readonly Chapter[];
  readonly letters: readonly LetterPage[];
  readonly notes: readonly BookNote[];
}

/** The book of a run as it stands. Safe to print, but for the name. */
export function makeRunBook(session: Session, library: Library, { ids = false } = {}): RunBook {
  const { playthrough, name, isKept, isReadAlong, scene } = session;
  const isThere = isKept || isReadAlong;
  const { front = { title: "Buried Letters", author: undefined } } = library;
  const notes = new Notes();
  const chapters = chaptersOf(session, notes);
  return {
    title: front.title,
    ...(front.author ? { author: front.author } : {}),
    isOurs: playthrough.book.isOurs,
    ...(isThere ? { run: name } : {}),
    played: isThere ? playedFrom(session, library) : "",
    end: endOf(scene, ids),
    chapters,
    letters: listLetters(playthrough),
    notes: notes.list(playthrough.book.notes),
  };
}

/** The notes of a run in the order they are met, each with a number. */
class Notes {
  readonly #times = new Map<string, number>();

  /** Says that the note is met once more. */
  mark(id: string): NoteMark {
    const time = (this.#times.get(id) ?? 0) + 1;
    this.#times.set(id, time);
    return { note: [...this.#times.keys()].indexOf(id) + 1, time };
  }

  list(written: Readonly<Record<string, string>>): BookNote[] {
    return [...this.#times].map(([id, times]) => ({ ...setNote(written[id] ?? ""), times }));
  }
}

function chaptersOf({ playthrough: { steps, scene } }: Session, notes: Notes): Chapter[] {
  const chapters: { card?: Card; isNumbered: boolean; pieces: Piece[] }[] = [
    { isNumbered: false, pieces: [] },
  ];
  const add = (piece: Piece) => chapters.at(-1)?.pieces.push(piece);
  for (const { scene: read, chose } of [...steps, { scene, chose: undefined }]) {
    for (const passage of read.passages)
      if (passage.kind === "card") {
        const isNumbered = passage.chapter !== (chapters.at(-1)?.card?.chapter ?? 0);
        chapters.push({ card: passage, isNumbered, pieces: [] });
      } else {
        const marks = (passage.notes ?? []).map((id) => notes.mark(id));
        addParagraph(chapters.at(-1)?.pieces ?? [], { ...passage, marks });
      }
    if (chose) add({ kind: "chosen", text: chose.text });
  }
  return chapters.filter(({ card, pieces }) => card !== undefined || pieces.length > 0);
}

function addParagraph(pieces: Piece[], paragraph: MarkedParagraph): void {
  const last = pieces.at(-1);
  if (paragraph.kind === "text") pieces.push({ kind: "text", paragraph });
  else if (last?.kind === "letter")
    pieces[pieces.length - 1] = { kind: "letter", paragraphs: [...last.paragraphs, paragraph] };
  else pieces.push({ kind: "letter", paragraphs: [paragraph] });
}

function playedFrom({ began = "", name, place }: Session, library: Library): string {
  const last = library.lastPlayed(place.kind === "renamed" ? place.name : name);
  const days = [new Date(began), last].filter((day) => day.getTime() > 0).sort((a, b) => +a - +b);
  // Made when it is needed: it takes as long as all else that is loaded at the start.
  const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
  const [from, to = from] = days.map((day) => longDay.format(day));
  if (from === to) return from ? `Played on ${from}` : "";
  return `Played from ${from} to ${to}`;
}

function endOf({ close, options }: Scene, ids: boolean): string {
  if (close?.kind === "ending") return endWords(close.title, ids ? close.fate : "");
  if (close?.kind === "broken") return close.says;
  return close || options.length === 0 ? NO_FURTHER : "So far; this run has not ended.";
}
