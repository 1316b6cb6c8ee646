import type { Book } from "../../ink/book.ts";
import type { Line, OfferedChoice } from "../../ink/tell/passage.ts";
import type { Person, SurvivalEvent } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { isAlive, today } from "../../survival/queries.ts";
import { conditionOf, dateWords, hourWords } from "../../survival/state-line.ts";
import { printedOptions } from "./printed-option.ts";
import { closeOf, FIRST_READING, frontOf, notesOf, passagesOf, type Reading, readLine } from "./reading.ts";
import type { Close, Option, Passage, Scene, Visit } from "./scene.ts";

interface Parts extends Calendar {
  /** How Saigo was before it was told. */
  readonly survival: Survival;
  readonly lines: readonly Line[];
  readonly offers: readonly OfferedChoice[];
  /** How it closes where no line says so. */
  readonly unsaid?: Close | undefined;
}

/** The dates and deaths that came while something was told, in order. */
export interface Calendar {
  /** Dates, each with how many lines had been told by then. */
  readonly days: { readonly day: string; readonly after: number }[];
  readonly died: { readonly person: Person; readonly day: string }[];
}

/**
 * Enters what an event brought: another date, a death.
 * @param dates that of before it and that of after it
 * @param told how many lines have been told by now
 */
export function enter(
  { days, died }: Calendar,
  event: SurvivalEvent,
  [before, day]: readonly [string, string],
  told: () => number,
): void {
  if (day !== before) days.push({ day, after: told() });
  if (event.type === "person.died") died.push({ person: event.person, day });
}

/**
 * What the story told after a decision. A scene is made of it when somebody looks: of all that a run went through,
 * whoever opens or lists it sees little more than the last.
 */
export class Told {
  readonly options: readonly Option[];
  /** What is remembered once it has been read. */
  readonly after: Reading;
  readonly #book: Book;
  readonly #before: Reading;
  readonly #parts: Parts;
  #scene: Scene | undefined;

  constructor(book: Book, before: Reading, parts: Parts) {
    this.#book = book;
    this.#before = before;
    this.#parts = parts;
    this.options = printedOptions(parts.offers, book.isOurs);
    let reading = before;
    for (const line of parts.lines) reading = readLine(reading, line, book.isOurs);
    this.after = reading;
  }

  get scene(): Scene {
    this.#scene ??= this.#read();
    return this.#scene;
  }

  /** Whether the scene before was with Saigo: what has changed while the book was elsewhere was changed by no decision. */
  get #wasWithHim(): boolean {
    return !this.#before.isAway && this.#before.chapter !== FIRST_READING.chapter;
  }

  /** How Saigo is; in the passage that is to kill him, as he was before it. */
  #condition(survival: Survival): Scene["condition"] {
    const { survival: before } = this.#parts;
    const shown = isAlive(survival) || this.options.length === 0 ? survival : before;
    return conditionOf(shown, this.#wasWithHim ? before : shown);
  }

  #read(): Scene {
    const { isOurs, notes: known } = this.#book;
    const { lines, unsaid, days, died } = this.#parts;
    const dayBefore = isOurs ? dateWords(today(this.#parts.survival)) : "";
    /** How many passages had been told before each line. */
    const starts: number[] = [];
    const all: Passage[] = [];
    const notes = new Set<string>();
    let unmarked: string[] = [];
    const passed: Passed[] = [];
    let front = "";
    let close = unsaid;
    let reading = this.#before;
    for (const line of lines) {
      const before = reading;
      reading = readLine(before, line, isOurs);
      starts.push(all.length);
      if (reading.place !== before.place && !reading.isAway)
        passed.push({ place: reading.place, from: all.length });
      all.push(...passagesOf(before, reading, line, isOurs));
      unmarked.push(...notesOf(line).filter((id) => Object.hasOwn(known, id)));
      for (const id of unmarked) notes.add(id);
      unmarked = annotate(all, unmarked);
      front = frontOf(line) ?? front;
      if (close?.kind !== "broken") close = closeOf(line, reading, isOurs) ?? close;
    }
    const came = days.map(({ day, after }) => ({
      day: dateWords(day),
      from: beforeCards(all, starts[after] ?? all.length),
    }));
    const { chapter, place, isAway, survival } = reading;
    const isSaigo = isOurs && !isAway;
    return {
      passages: all,
      options: this.options,
      chapter: chapter.chapter,
      title: chapter.title,
      place,
      visits: visitsOf(this.#before, passed, reading, dayBefore, came),
      ...(front ? { front: { id: front, day: came.at(-1)?.day ?? dayBefore } } : {}),
      died: died.map(({ person, day }) => ({ person, day: dateWords(day) })),
      when: isSaigo ? hourWords(survival) : "",
      condition: isSaigo ? this.#condition(survival) : [],
      notes: [...notes],
      ...(close ? { close } : {}),
    };
  }
}

/**
 * Marks the paragraph told last with these notes, since a line may have no words in this run and still its notes; answers
 * those that wait for a paragraph.
 */
function annotate(passages: Passage[], ids: string[]): string[] {
  const last = passages.at(-1);
  if (ids.length === 0 || !last || last.kind === "card") return ids;
  passages[passages.length - 1] = { ...last, notes: [...(last.notes ?? []), ...ids] };
  return [];
}

type Passed = Pick<Visit, "place" | "from">;

/** The date that comes under a chapter's card is that of the chapter. */
function beforeCards(all: readonly Passage[], from: number): number {
  let first = from;
  while (all[first - 1]?.kind === "card") first -= 1;
  return first;
}

/** Where he was from which passage on, and on which day: another day at the same place is another visit. */
function visitsOf(
  before: Reading,
  passed: readonly Passed[],
  { place, isAway }: Reading,
  dayBefore: string,
  came: readonly { readonly day: string; readonly from: number }[],
): Visit[] {
  const start = passed.length > 0 ? before : { place, isAway };
  const first = start.isAway ? "" : start.place;
  const places = first === "" || passed[0]?.from === 0 ? passed : [{ place: first, from: 0 }, ...passed];
  const laterDays = came.flatMap(({ from }) => {
    const at = places.findLast((each) => each.from <= from);
    return at && places.every((each) => each.from !== from) ? [{ place: at.place, from }] : [];
  });
  return [...places, ...laterDays]
    .sort((one, other) => one.from - other.from)
    .map((each) => ({ ...each, day: came.findLast(({ from }) => from <= each.from)?.day ?? dayBefore }));
}
