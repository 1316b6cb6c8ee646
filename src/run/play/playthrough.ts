import type { Book } from "../../ink/book.ts";
import type { Binding, Line } from "../../ink/tell/passage.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import { type Teller, tell } from "../../ink/tell/teller.ts";
import { LETTERS, type LetterId, type SurvivalEvent } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { causeOfDeath } from "../../survival/queries.ts";
import { conditionWords, hourWords } from "../../survival/state-line.ts";
import { accepts, after } from "../../survival/survival.ts";
import { sanitise } from "../../text/sanitise.ts";
import { isForbidden, markForbidden, unmarked } from "./censor.ts";
import { printedOption } from "./printed-option.ts";
import { closeOf, FIRST_READING, LINE_BREAK, notesOf, type Reading, readLine } from "./reading.ts";
import type { Close, Option, Passage, Scene } from "./scene.ts";
import { ASKS, TELLS } from "./vocabulary.ts";

/** A scene that was read, and what was chosen under it. */
export interface Step {
  readonly scene: Scene;
  readonly chose: Option;
}

/** Where a rewind can begin instead of at the first page. Kept in memory only, and never believed over a replay. */
interface Mark {
  readonly count: number;
  readonly teller: unknown;
  readonly reading: Reading;
  readonly scene: Scene;
}

/** Everything a run is at one moment but the way that led to it. In memory only; never written to a file. */
export interface Moment {
  readonly teller: unknown;
  readonly reading: Reading;
  readonly scene: Scene;
}

// A mark costs a tenth of a decision and some room, and a decision replayed a tenth of what a rewind may take.
const DECISIONS_A_MARK = 16;

/** Lines of a letter as ink hands them back, in one piece. */
const shown = (lines: readonly string[]): string => lines.map((line) => LINE_BREAK + line).join("");

/**
 * One run in memory: the story and the body moved together by decisions, from the first page.
 * The same book, seed and decisions give the same scenes, byte for byte.
 */
export class Playthrough {
  readonly book: Book;
  readonly steps: Step[] = [];
  readonly #teller: Teller;
  readonly #isSearch: boolean;
  readonly #marks: Mark[] = [];
  #reading = FIRST_READING;
  #scene: Scene;

  /**
   * @param teller for searches, which play the same passages over and over; it must tell a book just as `tell` does.
   *   A StoryFault is then thrown, where a reader is shown a scene that says so.
   */
  constructor(book: Book, seed: number, teller: typeof tell = tell) {
    this.book = book;
    this.#isSearch = teller !== tell;
    this.#teller = teller(book, book.isOurs ? this.#bindings() : [], seed);
    this.#scene = this.#advance();
    this.#mark();
  }

  get scene(): Scene {
    return this.#scene;
  }

  get survival(): Survival {
    return this.#reading.survival;
  }

  /** Events the story told a body that could not take them; a mistake of the story's, which the author's tools report. */
  get refused(): readonly SurvivalEvent[] {
    return this.#reading.refused;
  }

  /** The lines of a letter as this run composed it, in order; none if it was not written. */
  letter(id: LetterId): readonly string[] {
    return this.#reading.letters.get(id) ?? [];
  }

  /** Every letter this run holds words of, in the order of the book. */
  letters(): LetterId[] {
    return LETTERS.filter((id) => this.#reading.letters.has(id));
  }

  offers(id: string): boolean {
    return this.#scene.options.some((option) => option.id === id);
  }

  /**
   * Takes the option and reads on to the next.
   * @throws RangeError if the scene does not offer it; ask `offers` first.
   */
  choose(id: string): Scene {
    const chose = this.#scene.options.find((option) => option.id === id);
    if (!chose) throw new RangeError(`"${id}" is not offered here.`);
    this.steps.push({ scene: this.#scene, chose });
    this.#scene = this.#advance(id);
    if (this.steps.length % DECISIONS_A_MARK === 0) this.#mark();
    return this.#scene;
  }

  get moment(): Moment {
    return { teller: this.#teller.save(), reading: this.#reading, scene: this.#scene };
  }

  /** Stands at a moment of a run of the same book, seed and teller. The steps that led there are not known. */
  resume({ teller, reading, scene }: Moment): void {
    this.steps.length = 0;
    this.#marks.length = 0;
    this.#teller.restore(teller);
    this.#reading = reading;
    this.#scene = scene;
  }

  /** Stands again where it stood after `count` decisions; the rest is forgotten. */
  rewind(count: number): void {
    const mark = this.#marks.findLast((each) => each.count <= count);
    if (!mark || count >= this.steps.length) return;
    const again = this.steps.slice(mark.count, count);
    this.steps.length = mark.count;
    this.#marks.length = this.#marks.indexOf(mark) + 1;
    this.#teller.restore(mark.teller);
    this.#reading = mark.reading;
    this.#scene = mark.scene;
    for (const { chose } of again) this.choose(chose.id);
  }

  #mark(): void {
    const { steps, scene } = this;
    // ink stands nowhere then.
    if (scene.close?.kind === "broken") return;
    this.#marks.push({ count: steps.length, teller: this.#teller.save(), reading: this.#reading, scene });
  }

  /** What follows a decision, or the first page. */
  #advance(chose?: string): Scene {
    const lines: Line[] = [];
    try {
      if (chose !== undefined) this.#teller.choose(chose);
      this.#readOn(lines);
    } catch (fault) {
      if (!(fault instanceof StoryFault) || this.#isSearch) throw fault;
      return this.#sceneOf([...lines, ...fault.told], { kind: "broken", says: sanitise(fault.message) });
    }
    const { options, position } = this.#teller;
    // Where a writer of ours forgot to say how it ends, the author's tools do.
    const isEnd = options.length === 0 && !this.book.isOurs;
    return this.#sceneOf(lines, isEnd ? { kind: "ending", fate: position || "end", title: "" } : undefined);
  }

  #readOn(lines: Line[]): void {
    const wasDead = causeOfDeath(this.survival);
    lines.push(...this.#teller.advance());
    const cause = causeOfDeath(this.survival);
    // A man who is killed is killed by the passage that tells it; thirst and sickness can come in any.
    if (cause && cause !== "killed" && !wasDead && !this.#teller.ended) {
      this.#teller.goTo(`endings.${cause}`);
      lines.push(...this.#teller.advance());
    }
  }

  /** @param unsaid how it closes where no line says so */
  #sceneOf(lines: readonly Line[], unsaid: Close | undefined): Scene {
    const { isOurs, notes: known } = this.book;
    const all: Passage[] = [];
    const notes = new Set<string>();
    let close = unsaid;
    for (const line of lines) {
      const { reading, passages } = readLine(this.#reading, line, isOurs);
      this.#reading = reading;
      all.push(...passages);
      for (const id of notesOf(line)) if (Object.hasOwn(known, id)) notes.add(id);
      if (close?.kind !== "broken") close = closeOf(line, reading, isOurs) ?? close;
    }
    const { chapter, place, isAway, survival } = this.#reading;
    const isSaigo = isOurs && !isAway;
    return {
      passages: all,
      options:
        unsaid?.kind === "broken" ? [] : this.#teller.options.map((offer) => printedOption(offer, isOurs)),
      chapter: chapter.chapter,
      title: chapter.title,
      place,
      when: isSaigo ? hourWords(survival) : "",
      condition: isSaigo ? conditionWords(survival) : [],
      notes: [...notes],
      ...(close ? { close } : {}),
    };
  }

  #bindings(): Binding[] {
    const letter = (id: unknown) => this.letter(String(id) as LetterId);
    return [
      ...Object.entries(ASKS).map(([name, { answer }]) => ({
        name,
        asks: true,
        call: (...given: unknown[]) => answer(this.survival, ...given.map(String)),
      })),
      ...Object.entries(TELLS).map(([name, { event }]) => ({
        name,
        asks: false,
        call: (...given: unknown[]) => this.#tell(event(...given.map(String))),
      })),
      { name: "about", asks: true, call: (_subject: unknown, text: unknown) => markForbidden(String(text)) },
      { name: "is_struck", asks: true, call: (id: unknown) => letter(id).some(isForbidden) },
      { name: "as_written", asks: true, call: (id: unknown) => shown(letter(id).map(unmarked)) },
      { name: "as_sent", asks: true, call: (id: unknown) => shown(letter(id)) },
      { name: "struck_lines", asks: true, call: (id: unknown) => shown(letter(id).filter(isForbidden)) },
    ];
  }

  #tell(event: SurvivalEvent): void {
    const { survival, refused } = this.#reading;
    const next = after(survival, event);
    // Asked only where nothing changed: the question costs as much as the step.
    const isRefused = next === survival && !accepts(survival, event);
    this.#reading = { ...this.#reading, survival: next, refused: isRefused ? [...refused, event] : refused };
  }
}
