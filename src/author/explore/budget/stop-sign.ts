/** Why an exploration ends before it is through: the time it was given is up, or whoever started it has had enough. */
export type Cut = "seconds" | "interrupted";

const CUTS: readonly (Cut | undefined)[] = [undefined, "seconds", "interrupted"];

/**
 * Tells threads that it is enough, in memory they share: a thread in the middle of its work hears no message. They look at
 * it between two decisions and bring what they have.
 */
export class StopSign {
  readonly shared: SharedArrayBuffer;
  readonly #sign: Int32Array;

  /** @param shared what another thread's sign shares */
  constructor(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#sign = new Int32Array(shared);
  }

  /** The first reason stands. */
  raise(cut: Cut): void {
    Atomics.compareExchange(this.#sign, 0, 0, CUTS.indexOf(cut));
  }

  get cut(): Cut | undefined {
    return CUTS[Atomics.load(this.#sign, 0)];
  }
}
