import type { QuickTeller } from "../../../ink/quick/quick-teller.ts";
import { isIn, type Subject } from "../play/subject.ts";

/** Whether a way may still lead into a knot or `knot.stitch`, from where a teller stands. */
export class Ahead {
  readonly #teller: QuickTeller;
  /** What is reached only there, by its place among the sights. */
  readonly #there: ReadonlySet<number> | undefined;
  readonly #known = new Map<number, boolean>();

  /** @param teller at the first page */
  constructor({ book, map: { texts, conditions } }: Subject, scene: string, teller: QuickTeller) {
    this.#teller = teller;
    const numbersOf = (names: readonly string[], from: number) =>
      names.flatMap((name, index) => (isIn(scene, name) ? [from + index] : []));
    const ids = Object.values(book.choices).map(({ id }) => id);
    const choices = numbersOf(ids, texts.length + conditions.length);
    const paths = texts.map(({ path }) => path);
    const there = new Set(choices.length > 0 ? choices : numbersOf(paths, 0));
    // Of a scene no choice is made in, and no condition leads to, nothing says whether it lies ahead.
    this.#there = teller.sightsAhead().some((sight) => there.has(sight)) ? there : undefined;
  }

  get isIt(): boolean {
    const there = this.#there;
    const { flow } = this.#teller;
    if (!there) return true;
    let isAhead = this.#known.get(flow);
    if (isAhead === undefined) {
      isAhead = this.#teller.sightsAhead().some((sight) => there.has(sight));
      this.#known.set(flow, isAhead);
    }
    return isAhead;
  }
}
