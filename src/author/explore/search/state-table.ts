/**
 * Every state met, under a number, with the shortest way to it that is known: some thirty bytes each. Names are kept as
 * 53 bits of their hash: among a million states two different ones collide once in twenty thousand explorations.
 */
export class StateTable {
  #hashes = new Float64Array(1 << 12);
  #numbers = new Int32Array(1 << 12);
  #parents = new Int32Array(1 << 12);
  #choices = new Int32Array(1 << 12);
  #depths = new Int32Array(1 << 12);
  readonly #ids: string[] = [];
  readonly #idNumbers = new Map<string, number>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  depth(state: number): number {
    return this.#depths[state] ?? 0;
  }

  /** The state of that name, if it was met. */
  find(name: string): number | undefined {
    const hash = hashOf(name);
    const slot = this.#slot(hash);
    return this.#hashes[slot] === hash ? this.#numbers[slot] : undefined;
  }

  /** Notes a state not met before. */
  add(name: string, parent: number, choice: string): number {
    if (this.#size * 2 >= this.#hashes.length) this.#grow();
    const state = this.#size;
    this.#size += 1;
    const hash = hashOf(name);
    const slot = this.#slot(hash);
    this.#hashes[slot] = hash;
    this.#numbers[slot] = state;
    this.lead(state, parent, choice);
    return state;
  }

  /**
   * The state of that name, met or not. One met again on a shorter way counts as new, so that it is expanded once more and
   * what lies behind it hears of the way.
   */
  meet(name: string, parent: number, choice: string): { state: number; isNew: boolean } {
    const state = this.find(name);
    if (state === undefined) return { state: this.add(name, parent, choice), isNew: true };
    const isNew = parent >= 0 && this.depth(parent) + 1 < this.depth(state);
    if (isNew) this.lead(state, parent, choice);
    return { state, isNew };
  }

  /** Notes that the shortest way to a state comes from this parent. */
  lead(state: number, parent: number, choice: string): void {
    this.#parents[state] = parent;
    this.#choices[state] = this.#numberOf(choice);
    this.#depths[state] = parent < 0 ? 0 : this.depth(parent) + 1;
  }

  /** The decisions from the first page to the state. */
  path(state: number): string[] {
    const path: string[] = [];
    for (let here = state; (this.#parents[here] ?? -1) >= 0; here = this.#parents[here] ?? -1)
      path.unshift(this.#ids[this.#choices[here] ?? 0] ?? "");
    return path;
  }

  #numberOf(choice: string): number {
    const number = this.#idNumbers.get(choice) ?? this.#ids.length;
    if (number === this.#ids.length) {
      this.#ids.push(choice);
      this.#idNumbers.set(choice, number);
    }
    return number;
  }

  /** Where a hash stands or would. No hash is 0, which marks what is free. */
  #slot(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = (hash % 0x7fffffff) & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    const size = hashes.length * 2;
    this.#hashes = new Float64Array(size);
    this.#numbers = new Int32Array(size);
    for (const [old, hash] of hashes.entries()) {
      if (hash === 0) continue;
      const slot = this.#slot(hash);
      this.#hashes[slot] = hash;
      this.#numbers[slot] = numbers[old] ?? 0;
    }
    this.#parents = enlarged(this.#parents, size);
    this.#choices = enlarged(this.#choices, size);
    this.#depths = enlarged(this.#depths, size);
  }
}

function enlarged(old: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(size);
  next.set(old);
  return next;
}

/** Two hashes of 32 bits (FNV-1a and a multiplicative one), of which 53 are kept. */
function hashOf(name: string): number {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second + code, 0x85ebca6b) ^ (second >>> 13);
  }
  first ^= first >>> 16;
  second ^= second >>> 15;
  return (first >>> 0) * 0x200000 + (second & 0x1fffff) + 1;
}
