import { getHeapStatistics } from "node:v8";
import type { Cut } from "./stop-sign.ts";

export type Limit = Cut | "states" | "memory";

/** A search that has met so many states ends, whatever the machine. */
export const MOST_STATES = 400_000;

const LOOK_AT_HEAP = 512;
const FULL = 0.88;

/** Until how much it has met a search goes on, or until it is told to stop. */
export class Budget {
  readonly #start = performance.now();
  readonly #states: number;
  readonly #cut: () => Cut | undefined;
  #asked = 0;

  constructor(states: number, cut: () => Cut | undefined) {
    this.#states = states;
    this.#cut = cut;
  }

  /** Seconds since it began; told to the writer, and decides nothing. */
  get spent(): number {
    return (performance.now() - this.#start) / 1000;
  }

  /** What there is no more of, if anything; asked before every state that is expanded. */
  endsAt(states: number): Limit | undefined {
    const asked = this.#asked++;
    if (asked % LOOK_AT_HEAP === 0 && isMemoryFull()) return "memory";
    return this.#cut() ?? (states >= this.#states ? "states" : undefined);
  }
}

function isMemoryFull(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > FULL * limit;
}
