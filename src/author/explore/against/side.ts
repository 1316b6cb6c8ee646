import type { Finding } from "../invariants/invariant.ts";
import { choiceOf, type Subject } from "../play/subject.ts";
import type { PairedRuns, PlayedPairs } from "../policies/paired-runs.ts";
import type { Known } from "../search/goals.ts";
import type { Found, How, SearchPart } from "../search/search-part.ts";
import type { Does } from "../workers/worker-pool.ts";

export type Way = readonly string[];

/** What of a book is to be looked for: texts by their numbers, and choices. */
export interface Sought {
  readonly texts: ReadonlySet<number>;
  readonly choices: ReadonlySet<string>;
}

// A death is an end like any other here, and no search is made for it alone.
const DEATHS = ["thirst", "dysentery"];

/** One of two books that are compared, and what is known of it by now. */
export class Side {
  readonly subject: Subject;
  /** What was come by, and where a reader did, a way to it. */
  readonly texts = new Map<number, Way | undefined>();
  readonly choices = new Map<string, Way | undefined>();
  readonly fates = new Set<string>();
  /** How many states were met, and whether those are all there are. */
  states = 0;
  isWhole = false;
  readonly #does: Does;
  readonly #seed: number;
  readonly #findings = new Map<string, Finding>();
  #ways: Way[] = [];
  #parts = 0;

  constructor(subject: Subject, does: Does, seed: number) {
    this.subject = subject;
    this.#does = does;
    this.#seed = seed;
  }

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }

  /** Has readers play some batches; of one that was stopped before it began there is nothing. */
  async play(batches: readonly PairedRuns[]): Promise<(PlayedPairs | undefined)[]> {
    const done = await this.#does(batches.map((pairs) => ({ kind: "pairs", pairs })));
    return done.map((one) => {
      if (one?.kind !== "pairs") return undefined;
      const { runs, firsts } = one.result;
      for (const { chose, fate } of runs) this.#decided(chose, fate);
      for (const [sight, run, decisions] of firsts) this.#see(sight, runs[run]?.chose.slice(0, decisions));
      return one.result;
    });
  }

  /** Notes what a reader of the other book comes by in this one as well. */
  share(texts: Iterable<number>, chose: Way): void {
    for (const text of texts) if (!this.texts.has(text)) this.texts.set(text, undefined);
    for (const option of chose) {
      const id = choiceOf(option);
      if (!this.choices.has(id)) this.choices.set(id, undefined);
    }
  }

  /** Searches in parts side by side, each by so many states. @param sought what it is out for, if not for all there is */
  async search(hows: readonly How[], states: number, sought?: Sought): Promise<void> {
    const known = this.#knownBut(sought);
    const parts = hows.map((how): SearchPart => {
      const number = this.#parts++;
      return { seed: this.#seed, number, states, how, known, tellsWays: true };
    });
    const done = await this.#does(parts.map((part) => ({ kind: "search", part })));
    for (const one of done) if (one?.kind === "search") this.#learn(one.result, sought);
  }

  /** Ways to what searches came by since this was last asked. */
  takeWays(): readonly Way[] {
    return this.#ways.splice(0);
  }

  #learn({ isExhausted, states, known, ways, endings, findings }: Found, sought: Sought | undefined): void {
    if (isExhausted) this.isWhole = true;
    this.states += states;
    this.#ways.push(...ways);
    for (const sight of known.sights) if (!sought || sought.texts.has(sight / 2)) this.#see(sight);
    this.share(
      [],
      known.choices.filter((id) => !sought || sought.choices.has(id)),
    );
    for (const { id } of endings) this.#end(id);
    for (const finding of findings) {
      const { kind, says, place, path } = finding;
      const key = `${kind} ${says} ${place.file}:${place.line}`;
      const before = this.#findings.get(key);
      if (!before || path.length < before.path.length) this.#findings.set(key, finding);
    }
  }

  #decided(chose: Way, fate: string): void {
    for (const [index, option] of chose.entries()) {
      const id = choiceOf(option);
      if (!this.choices.get(id)) this.choices.set(id, chose.slice(0, index + 1));
    }
    this.#end(fate);
  }

  #see(sight: number, way?: Way): void {
    const text = sight / 2;
    if (!Number.isInteger(text) || text >= this.subject.map.texts.length) return;
    if (!this.texts.get(text)) this.texts.set(text, way);
  }

  #end(fate: string): void {
    if (this.subject.map.fates.includes(fate)) this.fates.add(fate);
  }

  /** What a search need not look out for: conditions, and all but what is sought. */
  #knownBut(sought: Sought | undefined): Known {
    const { book, map } = this.subject;
    const isKnown = (text: number) => (sought ? !sought.texts.has(text) : this.texts.has(text));
    const ids = Object.values(book.choices).map(({ id }) => id);
    return {
      sights: [
        ...map.texts.flatMap((_, text) => (isKnown(text) ? [2 * text] : [])),
        ...map.conditions.flatMap((_, index) => {
          const number = 2 * (map.texts.length + index);
          return [number, number + 1];
        }),
      ],
      choices: ids.filter((id) => (sought ? !sought.choices.has(id) : this.choices.has(id))),
      fates: map.fates,
      deaths: DEATHS,
    };
  }
}
