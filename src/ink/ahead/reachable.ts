/** What can be reached from each place of a graph, found once and shared by the places that reach the same. */
export class Reachable {
  readonly #width: number;
  readonly #own: (place: number) => readonly number[];
  readonly #next: (place: number) => readonly number[];
  readonly #found = new Map<number, Uint32Array>();
  /** Tarjan's numbers of the places now on their way, which may lead to one another. */
  readonly #entered = new Map<number, number>();

  /** @param size how many things there are to reach; @param own which of them are at a place; @param next where one goes from it */
  constructor(
    size: number,
    own: (place: number) => readonly number[],
    next: (place: number) => readonly number[],
  ) {
    this.#width = Math.ceil(size / 32);
    this.#own = own;
    this.#next = next;
  }

  /** Everything that can be reached from any of the places, in order. */
  fromAny(places: readonly number[]): number[] {
    let all: Uint32Array = new Uint32Array(this.#width);
    for (const place of places) all = joined(all, this.#from(place));
    const list: number[] = [];
    for (const [index, bits] of all.entries())
      for (let rest = bits; rest !== 0; rest &= rest - 1)
        list.push(32 * index + 31 - Math.clz32(rest & -rest));
    return list;
  }

  /** Tarjan's strongly connected components, without recursion: a book is deeper than the stack. */
  #from(start: number): Uint32Array {
    const known = this.#found.get(start);
    if (known) return known;
    const frames = [this.#enter(start)];
    const together: number[] = [start];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const to = frame.next[frame.at];
      if (to === undefined) {
        frames.pop();
        const outer = frames.at(-1);
        if (outer) outer.low = Math.min(outer.low, frame.low);
        if (frame.low === frame.number) this.#close(together.splice(together.lastIndexOf(frame.place)));
        continue;
      }
      frame.at += 1;
      const entered = this.#entered.get(to);
      if (entered !== undefined) frame.low = Math.min(frame.low, entered);
      else if (!this.#found.has(to)) {
        together.push(to);
        frames.push(this.#enter(to));
      }
    }
    return this.#found.get(start) ?? new Uint32Array(this.#width);
  }

  #enter(place: number): { place: number; next: readonly number[]; at: number; number: number; low: number } {
    const number = this.#entered.size;
    this.#entered.set(place, number);
    return { place, next: this.#next(place), at: 0, number, low: number };
  }

  /** Places that all lead to one another reach the same. */
  #close(places: readonly number[]): void {
    let all: Uint32Array | undefined;
    for (const place of places)
      for (const to of this.#next(place)) {
        const found = this.#found.get(to);
        if (found) all = all ? joined(all, found) : found;
      }
    const own = places.flatMap((place) => this.#own(place));
    let found = all ?? new Uint32Array(this.#width);
    if (own.some((one) => !((found[one >>> 5] ?? 0) & (1 << (one & 31))))) {
      found = found.slice();
      for (const one of own) found[one >>> 5] = (found[one >>> 5] ?? 0) | (1 << (one & 31));
    }
    for (const place of places) {
      this.#found.set(place, found);
      this.#entered.delete(place);
    }
  }
}

/** Both together; one of the two itself where it holds the other, so that most places share theirs. */
function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  if (first === second || second.every((bits, index) => (bits & ~(first[index] ?? 0)) === 0)) return first;
  if (first.every((bits, index) => (bits & ~(second[index] ?? 0)) === 0)) return second;
  return first.map((bits, index) => bits | (second[index] ?? 0));
}
