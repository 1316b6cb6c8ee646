import type { AskedWords, Rule } from "../ahead/terms.ts";
import type { FlowState } from "./flow.ts";
import type { InkMemory } from "./ink-memory.ts";
import type { Telling } from "./memo.ts";
import type { Variables } from "./variables.ts";

/** All that ink remembers at one moment, small enough to keep a million of them. */
export interface Saved {
  readonly flow: FlowState;
  /** One character a container. */
  readonly counts: string;
  readonly variables: Variables;
}

/** What ink remembers now, as far as it was told or repeated. */
export class MemoryNow {
  flow: FlowState | undefined;
  variables: Variables;
  /** Written into by every line; what is saved has its own. */
  readonly counts: Uint16Array;
  readonly #memory: InkMemory;
  /** What was taken on since the mark: to take it back is less than to copy all counts at every passage. */
  #sinceMark: Telling["visits"][] = [];
  // Each option of a moment begins with the same.
  readonly #unpacked: Uint16Array;
  #unpackedFrom: Saved | undefined;

  constructor(memory: InkMemory) {
    this.#memory = memory;
    this.variables = memory.atTheStart;
    this.counts = memory.noCounts();
    this.#unpacked = memory.noCounts();
  }

  /** What a distance is measured by: what is remembered, at any time, and what the words of the vocabulary answer. */
  measuredWith(words: AskedWords): Rule {
    return {
      ...words,
      count: (container) => this.counts[this.#memory.numberOf(container) ?? -1] ?? 0,
      variable: (name) => this.#memory.numberIn(this.variables, name),
    };
  }

  startOver(): void {
    this.flow = undefined;
    this.variables = this.#memory.atTheStart;
    this.counts.fill(0);
  }

  /** Takes on what was left behind by what was told. */
  come({ visits, variables, flow }: Telling): void {
    this.#sinceMark.push(visits);
    for (const { container, times } of visits) this.counts[container] = (this.counts[container] ?? 0) + times;
    this.variables = this.#memory.changed(this.variables, variables);
    this.flow = flow;
  }

  /** @returns what takes it back to here, until this is next asked or it stands elsewhere */
  mark(): () => void {
    const { flow, variables } = this;
    this.#sinceMark = [];
    return () => {
      this.flow = flow;
      this.variables = variables;
      for (const visits of this.#sinceMark.splice(0))
        for (const { container, times } of visits)
          this.counts[container] = (this.counts[container] ?? 0) - times;
    };
  }

  /** @throws RangeError if nothing has been told yet */
  save(): Saved {
    const { flow, variables } = this;
    if (!flow) throw new RangeError("Nothing has been told yet.");
    return { flow, counts: this.#memory.packed(this.counts), variables };
  }

  restore(saved: Saved): void {
    this.flow = saved.flow;
    this.variables = saved.variables;
    if (saved !== this.#unpackedFrom) this.#memory.unpack(saved.counts, this.#unpacked);
    this.#unpackedFrom = saved;
    this.counts.set(this.#unpacked);
  }
}
