import type { Option } from "../../run/scene.ts";
import { dice } from "./dice.ts";

/** Goes from the first page to an end by chance, and rather where it has gone least. */
export class Stroll {
  readonly #draw: (most: number) => number;
  readonly #taken = new Map<string, number>();

  constructor(seed: number) {
    this.#draw = dice(seed);
  }

  pick(options: readonly Option[]): string {
    const ids = options.map(({ id }) => id);
    const times = ids.map((id) => this.#taken.get(id) ?? 0);
    const least = Math.min(...times);
    const among = this.#draw(2) === 0 ? ids : ids.filter((_, index) => times[index] === least);
    const id = among[this.#draw(among.length)] ?? "";
    this.#taken.set(id, (this.#taken.get(id) ?? 0) + 1);
    return id;
  }
}
