import { type Container, type InkObject, Path } from "../engine.ts";

/** Something to look out for while the story plays, by its runtime path: a text, a condition with its two sides, a choice. */
export interface Sight {
  readonly path: string;
  readonly kind: "text" | "condition" | "choice";
}

/**
 * What a passage came by. A text has the number 2n, a condition 2n where it held and 2n+1 where not, n its place in the list.
 * That a choice is taken its reader knows.
 */
export class Sights {
  readonly #numbers = new Map<InkObject, number>();
  readonly #objects = new Map<number, InkObject>();
  readonly #seen = new Set<number>();

  readonly #decisionBefore: (part: InkObject) => InkObject | undefined;
  /** By the decision that leads there; found when it is first asked for. */
  #byDecision: Map<InkObject, number[]> | undefined;

  /** @param decisionBefore the decision that leads to a part at the last */
  constructor(
    root: Container,
    sights: readonly Sight[],
    decisionBefore: (part: InkObject) => InkObject | undefined,
  ) {
    this.#decisionBefore = decisionBefore;
    for (const [index, { path, kind }] of sights.entries()) {
      const { obj, approximate } = root.ContentAtPath(new Path(path));
      if (!obj || approximate) continue;
      if (kind !== "choice") this.#numbers.set(obj, index);
      this.#objects.set(index, obj);
    }
  }

  /** Those that a decision leads to, and no other after it. */
  behind(decision: InkObject | undefined): readonly number[] {
    if (!decision) return [];
    if (!this.#byDecision) {
      this.#byDecision = new Map();
      for (const [index, part] of this.#objects) {
        const leading = this.#decisionBefore(part);
        if (leading) this.#byDecision.set(leading, [...(this.#byDecision.get(leading) ?? []), index]);
      }
    }
    return this.#byDecision.get(decision) ?? [];
  }

  sighted(index: number): InkObject | undefined {
    return this.#objects.get(index);
  }

  came(text: InkObject): void {
    const number = this.#numbers.get(text);
    if (number !== undefined) this.#seen.add(2 * number);
  }

  decided(condition: InkObject, holds: boolean): void {
    const number = this.#numbers.get(condition);
    if (number !== undefined) this.#seen.add(2 * number + (holds ? 0 : 1));
  }

  /** What was reached since this was last asked. */
  take(): readonly number[] {
    const list = [...this.#seen].sort((a, b) => a - b);
    this.#seen.clear();
    return list;
  }
}
