import type { Line } from "../tell/passage.ts";

/** Of lines that say the very same, keeps one: what is made of a line is kept by it, and many ways tell the same. */
export class LineTable {
  readonly #known = new Map<string, Line>();

  same(line: Line): Line {
    const key = JSON.stringify(line);
    const known = this.#known.get(key) ?? line;
    this.#known.set(key, known);
    return known;
  }
}
