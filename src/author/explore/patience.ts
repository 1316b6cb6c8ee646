import { getHeapStatistics } from "node:v8";

export type Limit = "seconds" | "states" | "memory";

const LOOK_AT_CLOCK = 64;
const LOOK_AT_HEAP = 512;
const FULL = 0.88;

/** How long a search goes on, and until it has met how much. */
export class Patience {
  readonly #start = performance.now();
  readonly #seconds: number;
  readonly #states: number;
  #asked = 0;

  constructor(seconds: number, states: number) {
    this.#seconds = seconds;
    this.#states = states;
  }

  /** Seconds since it began. */
  get spent(): number {
    return (performance.now() - this.#start) / 1000;
  }

  /** What there is no more of, if anything; asked before every state that is gone on from. */
  endsAt(states: number): Limit | undefined {
    const asked = this.#asked++;
    if (asked % LOOK_AT_CLOCK === 0 && this.spent > this.#seconds) return "seconds";
    if (asked % LOOK_AT_HEAP === 0 && isMemoryFull()) return "memory";
    return states >= this.#states ? "states" : undefined;
  }
}

function isMemoryFull(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > FULL * limit;
}
