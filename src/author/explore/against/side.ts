import { choiceOf } from "../../../ink/renamed.ts";
import { DEATHS } from "../../lint/book/deaths.ts";
import type { Finding } from "../invariants/invariant.ts";
import type { Subject } from "../play/subject.ts";
import type { PairedRun, PairedRuns, PlayedPairs } from "../policies/paired-runs.ts";
import type { Known } from "../search/goals.ts";
import type { Found, How, SearchPart } from "../search/search-part.ts";
import type { Does } from "../workers/worker-pool.ts";

export type Way = readonly string[];

/** What of a book is to be looked for: texts by their numbers, and choices. */
export interface Sought {
  readonly texts: ReadonlySet<number>;
  readonly choices: ReadonlySet<string>;
}

const MOST_PARTS = 16;
// A death is an end like any other here, and no search is made for it alone.
const CAUSES = DEATHS.map(({ cause }) => cause);

/** One of two books that are compared, and what is known of it by now. */
export class Side {
  readonly subject: Subject;
  /** What was come by, and a way to it where one of this book is known. */
  readonly texts = new Map<number, Way | undefined>();
  readonly choices = new Map<string, Way | undefined>();
  readonly fates = new Set<string>();
  /** How many states were met, and whether those are all there are. */
  states = 0;
  isWhole = false;
  readonly #does: Does;
  readonly #seed: number;
  readonly #findings = new Map<string, Finding>();
  #searches = 0;

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

  /** Notes what runs of the other book come by in this one as well: up to where they meet what is not alike. */
  share(texts: readonly number[], runs: readonly PairedRun[]): void {
    for (const text of texts) this.#come(this.texts, text);
    for (const { chose, meets, fate } of runs) {
      for (const option of chose.slice(0, meets)) this.#come(this.choices, choiceOf(option));
      if (meets === undefined) this.#end(fate);
    }
  }

  /** Searches in parts side by side, each by so many states. @param sought what it is out for, if not for all there is */
  async search(hows: readonly How[], states: number, sought?: Sought): Promise<void> {
    const known = this.#knownBut(sought);
    // The same in both books, whatever was looked for in only one of them.
    const first = MOST_PARTS * this.#searches++;
    const parts = hows.map(
      (how, part): SearchPart => ({
        seed: this.#seed,
        number: first + part,
        states,
        how,
        known,
        tellsWays: true,
      }),
    );
    const done = await this.#does(parts.map((part) => ({ kind: "search", part })));
    for (const one of done) if (one?.kind === "search") this.#learn(one.result, sought);
  }

  #learn({ isExhausted, states, known, news, endings, findings }: Found, sought: Sought | undefined): void {
    if (isExhausted) this.isWhole = true;
    this.states += states;
    for (const { way, sights, choices } of news) {
      for (const sight of sights) this.#see(sight, way);
      for (const id of choices) this.#come(this.choices, id, way);
    }
    for (const sight of known.sights) if (!sought || sought.texts.has(sight / 2)) this.#see(sight);
    for (const id of known.choices) if (!sought || sought.choices.has(id)) this.#come(this.choices, id);
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
      if (!this.choices.get(id)) this.#come(this.choices, id, chose.slice(0, index + 1));
    }
    this.#end(fate);
  }

  #see(sight: number, way?: Way): void {
    const text = sight / 2;
    if (!Number.isInteger(text) || text >= this.subject.map.texts.length) return;
    this.#come(this.texts, text, way);
  }

  #come<Name>(all: Map<Name, Way | undefined>, name: Name, way?: Way): void {
    if (!all.get(name)) all.set(name, way);
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
      deaths: CAUSES,
    };
  }
}
