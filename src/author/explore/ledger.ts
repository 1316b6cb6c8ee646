import type { Scene } from "../../run/scene.ts";
import type { Finding } from "./findings.ts";
import type { StateTable } from "./state-table.ts";
import { type Subject, whereabouts } from "./subject.ts";
import { trapped } from "./traps.ts";

type Found = Omit<Finding, "path" | "place"> & { readonly state: number; readonly position: string };

/** What is written down of a search: where runs end, what is wrong and where, each with the shortest way there that is known. */
export class Ledger {
  readonly #subject: Subject;
  readonly #table: StateTable;
  readonly #endings = new Map<string, number>();
  readonly #findings = new Map<string, Found>();
  /** From, to, from, to …; and the states that end: what is needed to see which states lead nowhere. */
  readonly #edges: number[] = [];
  readonly #ends: number[] = [];
  /** One for each state all of whose options were taken; the others may lead anywhere. */
  #left = new Uint8Array(1 << 12);

  constructor(subject: Subject, table: StateTable) {
    this.#subject = subject;
    this.#table = table;
  }

  get endings(): { readonly id: string; readonly shortest: readonly string[] }[] {
    return [...this.#endings].map(([id, state]) => ({ id, shortest: this.#table.path(state) }));
  }

  /** What lies nearest to the first page comes first. */
  get findings(): Finding[] {
    return [...this.#findings.values()]
      .map(({ kind, says, state, position }) => {
        const path = this.#table.path(state);
        return { kind, says, place: whereabouts(this.#subject, path, position), path };
      })
      .sort((one, other) => one.path.length - other.path.length);
  }

  lead(from: number, to: number): void {
    this.#edges.push(from, to);
  }

  /** Notes that a run ends in this state. @returns the fate, if it is one not met before */
  close({ close }: Scene, state: number, position: string): string | undefined {
    this.#ends.push(state);
    if (!close && this.#subject.isOurs) {
      this.report("stuck", "nothing is offered and nothing closes here", state, position);
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
    this.report("fault", says, state, position);
  }

  report(kind: Finding["kind"], says: string, state: number, position: string): void {
    const key = `${kind} ${says} ${position}`;
    const known = this.#findings.get(key);
    if (!known || this.#isSooner(state, known.state))
      this.#findings.set(key, { kind, says, state, position });
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

  /** Looks for states that lead to no end, nor to any that was not gone on from in every way. */
  reportTraps(): void {
    const open: number[] = [];
    for (let state = 0; state < this.#table.size; state += 1) if (!this.#left[state]) open.push(state);
    const state = trapped(this.#table.size, this.#edges, [...this.#ends, ...open])[0];
    if (state !== undefined)
      this.report("trap", "no way leads from here to any end: the reader goes round for ever", state, "");
  }

  #isSooner(state: number, than: number): boolean {
    return this.#table.depth(state) < this.#table.depth(than);
  }
}
