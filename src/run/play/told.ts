import type { Book } from "../../ink/book.ts";
import type { Line, OfferedChoice } from "../../ink/tell/passage.ts";
import type { Survival } from "../../survival/machine.ts";
import { today } from "../../survival/queries.ts";
import { conditionOf, dateWords, hourWords } from "../../survival/state-line.ts";
import { printedOptions } from "./printed-option.ts";
import { closeOf, FIRST_READING, frontOf, notesOf, passagesOf, type Reading, readLine } from "./reading.ts";
import type { Close, Option, Passage, Scene, Visit } from "./scene.ts";

interface Parts {
  /** How Saigo was before it was told. */
  readonly survival: Survival;
  readonly lines: readonly Line[];
  readonly offers: readonly OfferedChoice[];
  /** The dates that came while it was told. */
  readonly days: readonly string[];
  /** How it closes where no line says so. */
  readonly unsaid?: Close | undefined;
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

  #read(): Scene {
    const { isOurs, notes: known } = this.#book;
    const { lines, unsaid } = this.#parts;
    const days = isOurs ? [today(this.#parts.survival), ...this.#parts.days].map(dateWords) : [];
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
      if (reading.place !== before.place && !reading.isAway)
        passed.push({ place: reading.place, from: all.length });
      all.push(...passagesOf(before, reading, line, isOurs));
      unmarked.push(...notesOf(line).filter((id) => Object.hasOwn(known, id)));
      for (const id of unmarked) notes.add(id);
      unmarked = annotate(all, unmarked);
      front = frontOf(line) ?? front;
      if (close?.kind !== "broken") close = closeOf(line, reading, isOurs) ?? close;
    }
    const { chapter, place, isAway, survival } = reading;
    const isSaigo = isOurs && !isAway;
    return {
      passages: all,
      options: this.options,
      chapter: chapter.chapter,
      title: chapter.title,
      place,
      visits: visitsOf(passed, reading, days),
      ...(front ? { front: { id: front, day: days.at(-1) ?? "" } } : {}),
      when: isSaigo ? hourWords(survival) : "",
      condition: isSaigo ? conditionOf(survival, this.#wasWithHim ? this.#parts.survival : survival) : [],
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

/** Which day it was at a place that is only passed is not told: the first that came, or else the one before. */
function visitsOf(
  passed: readonly Passed[],
  { place, isAway }: Reading,
  [before = "", ...came]: readonly string[],
): Visit[] {
  const stays = isAway || place === "" || passed.at(-1)?.place === place;
  const places = stays ? passed : [...passed, { place, from: 0 }];
  return places.map((each, index) => {
    const isLast = index === places.length - 1 && !isAway;
    return { ...each, day: (isLast ? came.at(-1) : came[0]) ?? before };
  });
}
