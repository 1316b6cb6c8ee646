import { type Container, type InkObject, Path } from "../engine.ts";

/** Something to look out for while the story plays, by its runtime path: a text, or a condition with its two sides. */
export interface Sight {
  readonly path: string;
  readonly kind: "text" | "condition";
}

/** What a passage reached. A text has the number 2n, a condition 2n where it held and 2n+1 where not, n its place in the list. */
export class Sights {
  readonly #numbers = new Map<InkObject, number>();
  readonly #objects = new Map<number, InkObject>();
  readonly #seen = new Set<number>();

  constructor(root: Container, sights: readonly Sight[]) {
    for (const [index, { path }] of sights.entries()) {
      const { obj, approximate } = root.ContentAtPath(new Path(path));
      if (!obj || approximate) continue;
      this.#numbers.set(obj, index);
      this.#objects.set(index, obj);
    }
  }

  numberOf(object: InkObject): number | undefined {
    return this.#numbers.get(object);
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
