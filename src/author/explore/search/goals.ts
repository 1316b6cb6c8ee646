import type { Place } from "../../../ink/sources.ts";
import type { Subject } from "../play/subject.ts";

/** How much of something the book holds, and how much of it was come by. */
export interface Share {
  readonly authored: number;
  readonly reached: number;
}

/** A side of a condition that never came up. */
export interface OpenSide {
  readonly place: Place;
  readonly never: "holds" | "fails";
}

/** What the search is out for: every word, every choice, both sides of every condition, every fate. */
export class Goals {
  readonly #subject: Subject;
  readonly #choices: ReadonlySet<string>;
  readonly #fates: ReadonlySet<string>;
  /** By the numbers of ink/quick/sights.ts: two for each text and condition. */
  readonly #seen = new Set<number>();
  readonly #died = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #lists = new WeakSet<readonly number[]>();
  #ended = 0;
  /** How many texts were come by. */
  #texts = 0;

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#choices = new Set(Object.values(subject.book.choices).map(({ id }) => id));
    this.#fates = new Set(subject.map.fates);
  }

  /** Notes what was come by. @returns whether any of it was new */
  see(sights: readonly (readonly number[])[]): boolean {
    const before = this.#seen.size;
    for (const list of sights) {
      if (this.#lists.has(list)) continue;
      this.#lists.add(list);
      for (const sight of list) {
        if (this.#seen.has(sight)) continue;
        this.#seen.add(sight);
        if (sight < 2 * this.#subject.map.texts.length && sight % 2 === 0) this.#texts += 1;
      }
    }
    return this.#seen.size > before;
  }

  take(choice: string): boolean {
    const id = choice.replace(/~\d+$/, "");
    if (this.#taken.has(id) || !this.#choices.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  get conditionCount(): number {
    return this.#subject.map.conditions.length;
  }

  /** Grows with everything that is come by. */
  get sightCount(): number {
    return this.#seen.size;
  }

  hasBothSides(condition: number): boolean {
    const sight = 2 * (this.#subject.map.texts.length + condition);
    return this.#seen.has(sight) && this.#seen.has(sight + 1);
  }

  /** A story that has no scene for a death is not looked through for it. */
  hasDiedOf(cause: string): boolean {
    const heading = `endings.${cause}`;
    return this.#died.has(cause) || this.#subject.map.headings[heading] === undefined;
  }

  die(cause: string): void {
    this.#died.add(cause);
  }

  end(fate: string): void {
    if (this.#fates.has(fate)) this.#ended += 1;
  }

  /** Whether every word, choice and fate was come by. A condition may be one that always holds; those are only listed. */
  get areMet(): boolean {
    return (
      this.#ended === this.#fates.size &&
      this.#taken.size === this.#choices.size &&
      this.#texts === this.#subject.map.texts.length
    );
  }

  /** Whether that is so, and both sides of every condition came up. */
  get areAllMet(): boolean {
    const { texts, conditions } = this.#subject.map;
    return this.areMet && this.#seen.size >= texts.length + 2 * conditions.length;
  }

  get words(): Share {
    const { texts } = this.#subject.map;
    const sum = (some: typeof texts) => some.reduce((total, { words }) => total + words, 0);
    return { authored: sum(texts), reached: sum(texts.filter((_, index) => this.#seen.has(2 * index))) };
  }

  get choices(): Share & { readonly unreached: readonly string[] } {
    const unreached = [...this.#choices].filter((id) => !this.#taken.has(id));
    return { authored: this.#choices.size, reached: this.#taken.size, unreached };
  }

  /** Counted by sides, two to a condition. */
  get conditions(): Share & { readonly unreached: readonly OpenSide[] } {
    const { texts, conditions } = this.#subject.map;
    const unreached = conditions.flatMap(({ place }, index) =>
      (["holds", "fails"] as const)
        .filter((_, side) => !this.#seen.has(2 * (texts.length + index) + side))
        .map((never) => ({ place, never })),
    );
    return { authored: 2 * conditions.length, reached: 2 * conditions.length - unreached.length, unreached };
  }

  /** Numbers of the texts that were come by. */
  get seenTexts(): readonly number[] {
    return this.#subject.map.texts.flatMap((_, index) => (this.#seen.has(2 * index) ? [index] : []));
  }

  /** Where the texts stand that nobody came by. */
  get unseen(): readonly Place[] {
    return this.#subject.map.texts.filter((_, index) => !this.#seen.has(2 * index)).map(({ place }) => place);
  }
}
