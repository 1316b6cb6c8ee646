import type { Worker } from "node:worker_threads";
import type { Hits } from "../threads/sample-story.ts";
import { startSampling } from "../threads/sample-thread.ts";

/** Plays stories by chance as they lie on the disk, to say how often a part of one is come by. */
export class HitsWatch {
  readonly #workers = new Map<string, Worker>();
  readonly #hits = new Map<string, Hits>();
  readonly #onPlayed: () => void;

  constructor(onPlayed: () => void) {
    this.#onPlayed = onPlayed;
  }

  /** Plays one when it is first met. */
  meet(story: string): void {
    if (!this.#workers.has(story)) this.#play(story);
  }

  /** Something was saved. */
  replay(): void {
    for (const [story, worker] of this.#workers) {
      void worker.terminate();
      this.#play(story);
    }
  }

  /** How often a passage or a choice was come by, in words; nothing as long as that is not known. */
  of(story: string, name: string): string | undefined {
    const { runs, scenes, choices } = this.#hits.get(story) ?? { runs: 0 };
    if (runs === 0) return undefined;
    const taken = choices?.get(name);
    if (taken !== undefined) return `taken in ${taken} of ${runs} runs by chance`;
    const met = scenes?.get(name);
    return met === undefined ? undefined : `come by in ${met} of ${runs} runs by chance`;
  }

  close(): void {
    for (const worker of this.#workers.values()) void worker.terminate();
  }

  #play(story: string): void {
    const worker = startSampling(story, (hits) => {
      this.#hits.set(story, hits);
      this.#onPlayed();
    });
    this.#workers.set(story, worker);
  }
}
