import type { Book } from "../../ink/book.ts";
import type { Line, OfferedChoice } from "../../ink/tell/passage.ts";
import { PERSONS } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { lives, today } from "../../survival/queries.ts";
import { conditionOf, dateWords, hourWords } from "../../survival/state-line.ts";
import { printedOptions } from "./printed-option.ts";
import { closeOf, FIRST_READING, frontOf, notesOf, passagesOf, type Reading, readLine } from "./reading.ts";
import { type Close, firstLine, type Option, type Passage, type Scene } from "./scene.ts";
import { type Passed, visitsOf } from "./visits.ts";

interface Parts {
  /** How Saigo was before it was told. */
  readonly survival: Survival;
  /** What became of him while it was, in order. */
  readonly changes: readonly Change[];
  readonly lines: readonly Line[];
  readonly offers: readonly OfferedChoice[];
  /** How it closes where no line says so. */
  readonly unsaid?: Close | undefined;
}

/** How Saigo was once something had happened to him, and how many lines had been told by then. */
export interface Change {
  readonly survival: Survival;
  readonly after: number;
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
    this.#scene ??= this.#read(Number.POSITIVE_INFINITY).scene;
    return this.#scene;
  }

  /** Where it begins, for whoever goes on with it: what has come of the decision is not known yet. */
  get opening(): Opening {
    const { scene } = this;
    const [first] = scene.passages;
    const { isAway, chapter } = this.#before;
    // On the first page of a book nothing was before.
    const before = chapter === FIRST_READING.chapter ? scene : chapter;
    const now = first?.kind === "card" ? first : { ...before, when: this.#when(isAway) };
    return { chapter: now.chapter, title: now.title, when: now.when, line: firstLine(scene) };
  }

  #when(isAway: boolean): string {
    return isAway || !this.#book.isOurs ? "" : hourWords(this.#parts.survival);
  }

  /**
   * What was told as whoever has read so many passages of it knows it; what is offered behind them he knows when all are
   * read.
   */
  readTo(passages: number): Pick<Reading, "survival" | "letters"> & { readonly scene: Scene } {
    const { scene } = this;
    if (passages >= scene.passages.length) return { ...this.after, scene };
    // A chapter card alone changes nothing: all is as the text above it left it.
    const told = scene.passages.findLastIndex(({ kind }, index) => index < passages && kind !== "card") + 1;
    return this.#read(told > 0 ? told : passages);
  }

  /** Whether the scene before was with Saigo: what has changed while the book was elsewhere was changed by no decision. */
  get #wasWithHim(): boolean {
    return !this.#before.isAway && this.#before.chapter !== FIRST_READING.chapter;
  }

  /** How Saigo is; a dead man is in no state. */
  #condition(survival: Survival): Scene["condition"] {
    return conditionOf(survival, this.#wasWithHim ? this.#parts.survival : survival);
  }

  #read(most: number): ReturnType<Told["readTo"]> {
    const { isOurs, notes: known } = this.#book;
    const { lines, unsaid, changes } = this.#parts;
    /** How many passages had been told before each line. */
    const starts: number[] = [];
    const all: Passage[] = [];
    const notes = new Set<string>();
    let unmarked: string[] = [];
    const passed: Passed[] = [];
    const turned = [{ from: 0, isAway: this.#before.isAway }];
    let front = "";
    let close = unsaid;
    let reading = this.#before;
    for (const line of lines) {
      if (all.length >= most) break;
      const before = reading;
      reading = readLine(before, line, isOurs);
      starts.push(all.length);
      if (!reading.isAway && (reading.place !== before.place || before.isAway))
        passed.push({ place: reading.place, from: all.length });
      if (reading.isAway !== before.isAway) turned.push({ from: all.length, isAway: reading.isAway });
      all.push(...passagesOf(before, reading, line, isOurs));
      if (all.length > most) break;
      unmarked.push(...notesOf(line).filter((id) => Object.hasOwn(known, id)));
      for (const id of unmarked) notes.add(id);
      unmarked = annotate(all, unmarked);
      front = frontOf(line) ?? front;
      if (close?.kind !== "broken") close = closeOf(line, reading, isOurs) ?? close;
    }
    const isTold = ({ from }: { readonly from: number }) => behindCards(all, from) < most;
    const came = changes
      .map(({ survival, after }) => ({ survival, from: beforeCards(all, starts[after] ?? all.length) }))
      .filter(isTold);
    const { survival: before } = this.#parts;
    const bodies = isOurs ? [{ survival: before, from: 0 }, ...came] : [];
    const isWhole = most === Number.POSITIVE_INFINITY;
    const survival = isWhole ? reading.survival : (came.at(-1)?.survival ?? before);
    const { chapter, place, isAway, letters } = reading;
    // Where only a chapter card has been read, the story is not with him yet.
    const isSaigo = isOurs && !isAway && (most > all.length || all[most - 1]?.kind !== "card");
    // Only the reading page and the map ask for these; a list of thousands of runs does not.
    const conditions = once(() =>
      [...turned, ...bodies]
        .map(({ from }) => behindCards(all, from))
        .sort((one, other) => one - other)
        .map((from) => {
          const isWithHim = !turned.findLast((each) => each.from <= from)?.isAway;
          const body = bodies.findLast((each) => behindCards(all, each.from) <= from)?.survival;
          return { from, condition: isWithHim && body ? this.#condition(body) : [] };
        }),
    );
    const visits = once(() => visitsOf(this.#before, passed, bodies).filter(isTold));
    const died = once(() =>
      came.flatMap(({ survival: now }, index) => {
        const was = came[index - 1]?.survival ?? before;
        const dead = PERSONS.filter((person) => lives(was, person) && !lives(now, person));
        return dead.map((person) => ({ person, day: dateWords(today(now)) }));
      }),
    );
    return {
      survival,
      letters,
      scene: {
        passages: all.slice(0, most),
        options: this.options,
        chapter: chapter.chapter,
        title: chapter.title,
        place,
        get visits() {
          return visits();
        },
        get died() {
          return died();
        },
        ...(front ? { front: { id: front, day: isOurs ? dateWords(today(survival)) : "" } } : {}),
        when: isSaigo ? hourWords(survival) : "",
        condition: isSaigo ? this.#condition(survival) : [],
        get conditions() {
          return conditions();
        },
        notes: [...notes],
        ...(close ? { close } : {}),
      },
    };
  }
}

/** Where a scene begins: the chapter, the date and hour in words where the story is with Saigo, its first words. */
export interface Opening {
  readonly chapter: number;
  readonly title: string;
  readonly when: string;
  readonly line: string;
}

/** A scene that was read, and what was chosen under it. */
export interface Step {
  readonly scene: Scene;
  /** How Saigo was when it had been read. */
  readonly survival: Survival;
  /** The lines of each letter by then. */
  readonly letters: Reading["letters"];
  readonly chose: Option;
}

/** What was told, and the scene that is made of it when somebody looks; of a search nothing is left to be read in. */
export type ToldScene = Pick<Told, "options" | "scene"> & Partial<Pick<Told, "opening" | "readTo">>;

/** Everything a run is at one moment but the way that led to it. In memory only; never written to a file. */
export interface Moment {
  readonly teller: unknown;
  readonly reading: Reading;
  readonly told: ToldScene;
}

/** A moment that a rewind can begin at instead of at the first page; never believed over a replay. */
export interface Checkpoint extends Moment {
  readonly count: number;
}

/** What is worked out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
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

/** A date that comes between a chapter card and its text is the date of the card, too. */
function beforeCards(all: readonly Passage[], from: number): number {
  let first = from;
  while (all[first - 1]?.kind === "card") first -= 1;
  return first;
}

/** What happens to Saigo there is known with the text under the card, and not with the card. */
function behindCards(all: readonly Passage[], from: number): number {
  let first = from;
  while (all[first]?.kind === "card") first += 1;
  return first;
}
