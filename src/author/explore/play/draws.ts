import type { Luck } from "../../../ink/tell/chance.ts";
import { dice } from "./dice.ts";
import { fairLuck } from "./odds.ts";

const hashes = new Map<string, number>();

/**
 * The luck of one run, which hangs at each decision on the seed, on the run's number and on what is decided, and on nothing
 * that was drawn before. So a run of one book and the run of its number in another decide alike as long as both are offered
 * the same, and again once they are.
 */
export class Draws {
  readonly #own: number;
  readonly #offered = new Map<string, number>();
  readonly #chosen = new Map<string, number>();

  constructor(seed: number, run: number) {
    this.#own = mixed(mixed(seed) ^ run);
  }

  /**
   * One of the best of those offered: each draws a lot, and the highest is taken. Adding an option takes runs equally from
   * the others; removing one moves only the runs that took it.
   */
  oneOf(best: readonly string[], offered: readonly string[]): string {
    let [taken, highest] = ["", -1];
    for (const id of offered) {
      const lot = mixed(this.#of(id) + counted(this.#offered, id));
      if (lot > highest && best.includes(id)) [taken, highest] = [id, lot];
    }
    return taken;
  }

  /** What chance does in the passage behind an option, looked at or taken; behind none on the first page. */
  luckAfter(id = ""): Luck {
    return fairLuck(dice(~mixed(this.#of(id) + (this.#chosen.get(id) ?? 0))));
  }

  take(id: string): void {
    counted(this.#chosen, id);
  }

  #of(id: string): number {
    return this.#own ^ hashOf(id);
  }
}

/** How often it was counted before. */
function counted(counts: Map<string, number>, id: string): number {
  const before = counts.get(id) ?? 0;
  counts.set(id, before + 1);
  return before;
}

/** FNV-1a. */
function hashOf(id: string): number {
  let hash = hashes.get(id);
  if (hash === undefined) {
    hash = 0x811c9dc5;
    for (let index = 0; index < id.length; index += 1)
      hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
    hashes.set(id, hash);
  }
  return hash;
}

/** Numbers that are near each other come far apart (the last steps of MurmurHash3). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
