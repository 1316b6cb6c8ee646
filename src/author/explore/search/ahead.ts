import type { QuickTeller } from "../../../ink/quick/quick-teller.ts";

/** Whether a way may still lead into a knot or `knot.stitch`, from where a teller stands. */
export class Ahead {
  readonly #teller: QuickTeller;
  readonly #scene: string;
  readonly #known = new Map<number, boolean>();

  constructor(scene: string, teller: QuickTeller) {
    this.#teller = teller;
    this.#scene = scene;
  }

  get isIt(): boolean {
    const { flow } = this.#teller;
    const isAhead = this.#known.get(flow) ?? this.#teller.leadsInto(this.#scene);
    this.#known.set(flow, isAhead);
    return isAhead;
  }
}
