import type { Place } from "../../../ink/sources.ts";
import type { Scene } from "../../../run/play/scene.ts";
import type { Finding, Violation } from "../invariants/invariant.ts";
import { isIn, knotAt, type Subject, whereabouts, whereWritten } from "../play/subject.ts";
import type { Ending } from "./search-result.ts";
import type { StateTable } from "./state-table.ts";
import { trapped } from "./traps.ts";

/**
 * Where something was found: in a state, or by a choice out of it. What is told on the way is not of the state it leads
 * to, which other ways may lead to as well.
 */
export interface Spot {
  readonly state: number;
  readonly chose?: string | undefined;
  readonly position: string;
}

export type SpottedViolation = Violation & Spot;

/** What is written down of a search: where runs end, what is wrong and where, each with the shortest way there that is known. */
export class SearchFindings {
  readonly #subject: Subject;
  readonly #table: StateTable;
  readonly #endings = new Map<string, number>();
  readonly #findings = new Map<string, SpottedViolation>();
  /** From, to, from, to …; and the states that end: what is needed to see which states lead nowhere. */
  readonly #edges: number[] = [];
  readonly #ends: number[] = [];
  /** One for each state all of whose options were taken; the others may lead anywhere. */
  #left = new Uint8Array(1 << 12);

  readonly #places = new Map<string, Place | undefined>();

  constructor(subject: Subject, table: StateTable) {
    this.#subject = subject;
    this.#table = table;
  }

  endings(seedOf: (path: readonly string[], state: number) => number | undefined): Ending[] {
    return [...this.#endings].map(([id, state]) => {
      const shortest = this.#table.path(state);
      return { id, shortest, seed: seedOf(shortest, state) };
    });
  }

  /** What lies nearest to the first page comes first. */
  findings(seedOf: (path: readonly string[], found: SpottedViolation) => number | undefined): Finding[] {
    return [...this.#findings.values()]
      .flatMap((found) => {
        const { kind, says, state, chose, position } = found;
        const path = [...this.#table.path(state), ...(chose === undefined ? [] : [chose])];
        const place = found.place ?? whereabouts(this.#subject, path, position);
        return this.#isJudged(place, position)
          ? [{ kind, says, place, path, seed: seedOf(path, found) }]
          : [];
      })
      .sort((one, other) => one.path.length - other.path.length);
  }

  /** What happens on the way from one chapter to the next is of both. */
  #isJudged(place: Place, position: string): boolean {
    const { judged, map } = this.#subject;
    return judged === undefined || isIn(judged, position) || knotAt(map, place) === judged;
  }

  lead(from: number, to: number): void {
    this.#edges.push(from, to);
  }

  /** Notes that a run ends in this state. @returns the fate, if it is one not met before */
  close({ close }: Scene, state: number, position: string): string | undefined {
    this.#ends.push(state);
    if (!close && this.#subject.isOurs) {
      this.report({ kind: "stuck", says: "nothing is offered and nothing closes here" }, { state, position });
      return undefined;
    }
    const fate = close?.kind === "ending" ? close.fate : close ? "edge" : position || "end";
    const known = this.#endings.get(fate);
    if (known === undefined || this.#isSooner(state, known)) this.#endings.set(fate, state);
    return known === undefined ? fate : undefined;
  }

  /** Notes that the story breaks on the way into this state. */
  break(says: string, state: number, position: string): void {
    this.#ends.push(state);
    this.report({ kind: "fault", says }, { state, position });
  }

  report(said: Violation, spot: Spot): void {
    const { kind, says } = said;
    const place = said.place ?? this.#written(said.paragraph, spot.position);
    const key = `${kind} ${says} ${place ? `${place.file}:${place.line}` : spot.position}`;
    const known = this.#findings.get(key);
    if (!known || this.#isSooner(spot.state, known.state))
      this.#findings.set(key, { ...said, ...spot, ...(place ? { place } : {}) });
  }

  #written(paragraph: string | undefined, position: string): Place | undefined {
    if (paragraph === undefined) return undefined;
    const key = `${position} ${paragraph}`;
    // The same is found in state after state, and the book is long.
    if (!this.#places.has(key)) this.#places.set(key, whereWritten(this.#subject, paragraph, position));
    return this.#places.get(key);
  }

  /** Notes that every option of a state was taken. */
  leave(state: number): void {
    if (state >= this.#left.length) {
      const more = new Uint8Array(2 * Math.max(state, this.#left.length));
      more.set(this.#left);
      this.#left = more;
    }
    this.#left[state] = 1;
  }

  /** Looks for states that lead to no end, nor to any that was not expanded in every way. */
  reportTraps(): void {
    const open: number[] = [];
    for (let state = 0; state < this.#table.size; state += 1) if (!this.#left[state]) open.push(state);
    const state = trapped(this.#table.size, this.#edges, [...this.#ends, ...open])[0];
    if (state !== undefined)
      this.report(
        { kind: "trap", says: "no way leads from here to any end: the reader goes round for ever" },
        { state, position: "" },
      );
  }

  #isSooner(state: number, than: number): boolean {
    return this.#table.depth(state) < this.#table.depth(than);
  }
}
