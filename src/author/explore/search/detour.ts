import type { Option } from "../../../run/play/scene.ts";

// Decisions of the way that may not be come to any more, and others that may be taken in a row until it is found again.
const LEFT_OUT = 6;
const LONGEST_DETOUR = 8;

/**
 * Goes a way that may come from a book as it was. Where its next decision is not offered it goes on at a later one, and where
 * none of those is, takes what is offered until one is again.
 */
export class Detour {
  /** Where it left the way it took the option of this place. */
  readonly #turn: number;
  readonly #way: readonly string[];
  #next = 0;
  #astray = 0;
  /** The most that was offered where it left the way: so many detours differ. */
  turns = 0;

  constructor(way: readonly string[], turn: number) {
    this.#way = way;
    this.#turn = turn;
  }

  /** @returns nothing at the end of the way, or where it is lost */
  pick(options: readonly Option[]): string | undefined {
    const ids = options.map(({ id }) => id);
    const ahead = this.#way.slice(this.#next, this.#next + 1 + LEFT_OUT).findIndex((id) => ids.includes(id));
    if (ahead >= 0) {
      this.#next += ahead + 1;
      this.#astray = 0;
      return this.#way[this.#next - 1];
    }
    if (this.#next >= this.#way.length || this.#astray >= LONGEST_DETOUR) return undefined;
    this.#astray += 1;
    this.turns = Math.max(this.turns, ids.length);
    return ids[this.#turn % ids.length];
  }
}
