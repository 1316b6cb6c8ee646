import type { Book } from "../../ink/book.ts";
import type { Line, OfferedChoice } from "../../ink/tell/passage.ts";
import type { Survival } from "../../survival/machine.ts";
import { conditionOf, hourWords } from "../../survival/state-line.ts";
import { printedOptions } from "./printed-option.ts";
import { closeOf, FIRST_READING, notesOf, passagesOf, type Reading, readLine } from "./reading.ts";
import type { Close, Option, Passage, Scene } from "./scene.ts";

interface Parts {
  /** How Saigo was before it was told. */
  readonly survival: Survival;
  readonly lines: readonly Line[];
  readonly offers: readonly OfferedChoice[];
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
    const all: Passage[] = [];
    const notes = new Set<string>();
    let unmarked: string[] = [];
    let close = unsaid;
    let reading = this.#before;
    for (const line of lines) {
      const before = reading;
      reading = readLine(before, line, isOurs);
      all.push(...passagesOf(before, reading, line, isOurs));
      unmarked.push(...notesOf(line).filter((id) => Object.hasOwn(known, id)));
      for (const id of unmarked) notes.add(id);
      unmarked = annotate(all, unmarked);
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
