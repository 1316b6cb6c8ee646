import type { QuickTeller } from "../../../ink/quick/quick-teller.ts";
import { choiceOf } from "../../../ink/renamed.ts";
import type { Place } from "../../../ink/sources.ts";
import { isIn, numberOfParts, type Subject, type Written } from "../play/subject.ts";
import { Ahead } from "./ahead.ts";

/** How much of something the book holds, and how much of it was come by. */
export interface Share {
  readonly authored: number;
  readonly reached: number;
}

/** A side of a condition that never came up. */
export interface OpenSide {
  readonly place: Place;
  readonly never: "holds" | "fails";
  /** No way leads to it, whatever is decided. */
  readonly isSure?: true;
}

/** What was come by, as it is handed from thread to thread. */
export interface Known {
  /** By the numbers of ink/quick/sights.ts: two for each text and condition. */
  readonly sights: readonly number[];
  readonly choices: readonly string[];
  readonly fates: readonly string[];
  readonly deaths: readonly string[];
  /** Sights of which it is sure that no way leads to them. */
  readonly never?: readonly number[];
}

/**
 * What the search is out for: every word, every choice, both sides of every condition, every fate. Texts, conditions and
 * choices are numbered one after the other, as the quick run knows them.
 */
export class Goals {
  readonly #subject: Subject;
  readonly #choices: readonly string[];
  readonly #authored: ReadonlySet<string>;
  readonly #fates: ReadonlySet<string>;
  readonly #seen = new Set<number>();
  readonly #never = new Set<number>();
  readonly #died = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #ended = new Set<string>();
  readonly #lists = new WeakSet<readonly number[]>();
  readonly #ofParts: number;
  #ahead: Ahead | undefined;
  /** How many texts were come by. */
  #texts = 0;

  constructor(subject: Subject, known?: Known) {
    this.#subject = subject;
    this.#ofParts = numberOfParts(subject);
    this.#choices = Object.values(subject.book.choices).map(({ id }) => id);
    const { judged } = subject;
    this.#authored = new Set(this.#choices.filter((id) => judged === undefined || isIn(judged, id)));
    this.#fates = new Set(subject.map.fates);
    if (known) this.learn(known);
  }

  /** All that was come by. */
  get known(): Known {
    return {
      sights: [...this.#seen].sort((one, other) => one - other),
      choices: [...this.#taken].sort(),
      fates: [...this.#ended].sort(),
      deaths: [...this.#died].sort(),
      never: [...this.#never].sort((one, other) => one - other),
    };
  }

  learn({ sights, choices, fates, deaths, never = [] }: Known): void {
    this.see([sights]);
    for (const sight of never) this.#never.add(sight);
    for (const choice of choices) this.take(choice);
    for (const fate of fates) this.end(fate);
    for (const death of deaths) this.die(death);
  }

  /** Whether some that are judged may still be come by from where a teller stands. @param teller first asked at the first page */
  lieAhead(teller: QuickTeller): boolean {
    const { judged } = this.#subject;
    if (judged === undefined) return true;
    this.#ahead ??= new Ahead(judged, teller);
    return this.#ahead.isIt;
  }

  /** What was come by after so many sights. */
  seenSince(count: number): number[] {
    return [...this.#seen].slice(count);
  }

  /** Notes what was come by. @returns whether any of it was new */
  see(sights: readonly (readonly number[])[]): boolean {
    const before = this.#seen.size;
    for (const list of sights) {
      if (this.#lists.has(list)) continue;
      this.#lists.add(list);
      for (const sight of list) {
        if (sight === this.#ofParts || this.#seen.has(sight)) continue;
        this.#seen.add(sight);
        if (sight < 2 * this.#subject.map.texts.length && sight % 2 === 0) this.#texts += 1;
      }
    }
    return this.#seen.size > before;
  }

  /** Whether a choice and what was come by after it have any news. */
  areNew(choice: string, sights: readonly (readonly number[])[]): boolean {
    const id = choiceOf(choice);
    if (!this.#taken.has(id) && this.#authored.has(id)) return true;
    return sights.some(
      (list) =>
        !this.#lists.has(list) && list.some((sight) => sight !== this.#ofParts && !this.#seen.has(sight)),
    );
  }

  take(choice: string): boolean {
    const id = choiceOf(choice);
    if (this.#taken.has(id) || !this.#authored.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** Grows with everything that is come by. */
  get sightCount(): number {
    return this.#seen.size;
  }

  /** Grows with everything that is reached. */
  get reachedCount(): number {
    return this.#seen.size + this.#taken.size;
  }

  /** Whether a text was come by, a condition on both sides, a choice taken. */
  isMet(goal: number): boolean {
    const { texts, conditions } = this.#subject.map;
    const choice = goal - texts.length - conditions.length;
    const id = this.#choices[choice] ?? "";
    if (choice >= 0) return this.#taken.has(id) || !this.#authored.has(id);
    return this.#isSettled(2 * goal) && (goal < texts.length || this.#isSettled(2 * goal + 1));
  }

  /** Notes which sides of conditions that never came up never can. @param isNever whether a condition can never come out so */
  ruleOut(isNever: (goal: number, holds: boolean) => boolean): void {
    const { texts, conditions } = this.#subject.map;
    for (const goal of this.unmet)
      for (const holds of goal >= texts.length && goal < texts.length + conditions.length
        ? [true, false]
        : []) {
        const sight = 2 * goal + Number(!holds);
        if (!this.#seen.has(sight) && isNever(goal, holds)) this.#never.add(sight);
      }
  }

  /** Whether it was come by, or never can be. */
  #isSettled(sight: number): boolean {
    return this.#seen.has(sight) || this.#never.has(sight);
  }

  get #unseenNever(): number {
    return [...this.#never].filter((sight) => !this.#seen.has(sight)).length;
  }

  /** Of a condition that came out one way only, the other; a goal else is to be come by. */
  sideMissing(goal: number): boolean {
    return !this.#isSettled(2 * goal) || this.#isSettled(2 * goal + 1);
  }

  /** The goals nobody has come by. */
  get unmet(): number[] {
    const { texts, conditions } = this.#subject.map;
    const count = texts.length + conditions.length + this.#choices.length;
    return Array.from({ length: count }, (_, goal) => goal).filter((goal) => !this.isMet(goal));
  }

  /** A story that has no scene for a death is not looked through for it. */
  hasDiedOf(cause: string): boolean {
    const heading = `endings.${cause}`;
    const { map, judged = "endings" } = this.#subject;
    return this.#died.has(cause) || map.headings[heading] === undefined || !isIn(judged, heading);
  }

  die(cause: string): void {
    this.#died.add(cause);
  }

  end(fate: string): void {
    if (this.#fates.has(fate)) this.#ended.add(fate);
  }

  /** Whether every word, choice, fate and side of a condition was come by that can be. */
  get areAllMet(): boolean {
    const { texts, conditions } = this.#subject.map;
    return (
      this.#ended.size === this.#fates.size &&
      this.#taken.size === this.#authored.size &&
      this.#texts === texts.length &&
      this.#seen.size + this.#unseenNever >= texts.length + 2 * conditions.length
    );
  }

  get words(): Share {
    const { texts } = this.#subject.map;
    const sum = (some: typeof texts) => some.reduce((total, { words }) => total + words, 0);
    return { authored: sum(texts), reached: sum(texts.filter((_, index) => this.#seen.has(2 * index))) };
  }

  get choices(): Share & { readonly unreached: readonly string[] } {
    const unreached = [...this.#authored].filter((id) => !this.#taken.has(id));
    return { authored: this.#authored.size, reached: this.#taken.size, unreached };
  }

  /** Counted by sides, two to a condition. */
  get conditions(): Share & { readonly unreached: readonly OpenSide[] } {
    const { texts, conditions } = this.#subject.map;
    const unreached = conditions.flatMap(({ place }, index) =>
      (["holds", "fails"] as const)
        .filter((_, side) => !this.#seen.has(2 * (texts.length + index) + side))
        .map((never) => ({
          place,
          never,
          ...(this.#never.has(2 * (texts.length + index) + Number(never === "fails"))
            ? { isSure: true as const }
            : {}),
        })),
    );
    return { authored: 2 * conditions.length, reached: 2 * conditions.length - unreached.length, unreached };
  }

  /** The texts that nobody came by. */
  get unseen(): readonly Written[] {
    return this.#subject.map.texts
      .filter((_, index) => !this.#seen.has(2 * index))
      .map(({ place, text }) => ({ ...place, text }));
  }
}
