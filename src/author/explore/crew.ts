import { Worker } from "node:worker_threads";
import type { Batch, PlayedBatch } from "./plays.ts";
import type { SearchResult } from "./search.ts";
import type { Subject } from "./subject.ts";

/** A piece of the exploration, whole in itself: whoever does it comes to the same. */
export type Task =
  | { readonly kind: "search"; readonly seed: number; readonly seconds: number; readonly states: number }
  | { readonly kind: "play"; readonly seed: number; readonly batch: Batch };

export type Done =
  | { readonly kind: "search"; readonly result: SearchResult }
  | { readonly kind: "play"; readonly result: PlayedBatch };

/** What a worker says while it is busy. */
export type Word =
  | { readonly kind: "ready" }
  | {
      readonly kind: "busy";
      readonly path?: readonly string[];
      readonly states?: number;
      readonly words?: number;
    }
  | { readonly kind: "done"; readonly done: Done };

/** The story took a worker down, or held it fast. `path` leads to where it last was. */
export class StoryHung extends Error {
  readonly code = "story-hung";
  readonly path: readonly string[];

  constructor(says: string, path: readonly string[]) {
    super(says);
    this.name = "StoryHung";
    this.path = path;
  }
}

// A passage takes a thousandth of a second, and one that goes in circles breaks off by itself within one
// (ink/bounded-story.ts). So this is for what nobody has thought of, and long enough for a machine with other work.
const SILENCE_MS = 10_000;
const LOADING_MS = 20_000;
// A million states of a generated story take some 320 MB all in all; those of a book, which remembers more, twice that.
const LIMITS = { maxOldGenerationSizeMb: 960, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

export interface Crew {
  readonly script: URL;
  readonly threads: number;
  readonly onBusy?: (word: Word & { kind: "busy" }) => void;
}

/**
 * Does tasks on worker threads, each as soon as one is free; the answers come in the order of the tasks.
 * @throws StoryHung if the story ends a worker or holds it fast. All workers are stopped by then.
 */
export async function doAll(crew: Crew, subject: Subject, tasks: readonly Task[]): Promise<Done[]> {
  const done: Done[] = [];
  let next = 0;
  const members: Member[] = [];
  const work = async () => {
    const member = new Member(crew, subject);
    members.push(member);
    await member.isReady;
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (task) done[index] = await member.do(task);
    }
    // What it has in memory is wanted no more, while another may still be searching.
    await member.dismiss();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(crew.threads, tasks.length) }, work));
    return done;
  } finally {
    await Promise.all(members.map((member) => member.dismiss()));
  }
}

class Member {
  readonly isReady: Promise<void>;
  readonly #worker: Worker;
  #path: readonly string[] = [];
  #hear: (word: Word) => void = () => {};
  #fail: (fault: Error) => void = () => {};
  #alarm: NodeJS.Timeout | undefined;

  constructor({ script, onBusy }: Crew, subject: Subject) {
    this.#worker = new Worker(script, { workerData: subject, resourceLimits: LIMITS });
    this.#worker.on("message", (word: Word) => {
      this.#expect(SILENCE_MS);
      if (word.kind === "busy") {
        this.#path = word.path ?? this.#path;
        onBusy?.(word);
      } else this.#hear(word);
    });
    this.#worker.on("error", (error) => {
      this.#fail(new StoryHung(`the story took the explorer down (${error.message})`, this.#path));
    });
    this.isReady = this.#answer(LOADING_MS).then(() => {});
  }

  async do(task: Task): Promise<Done> {
    const answer = this.#answer(LOADING_MS);
    this.#worker.postMessage(task);
    const word = await answer;
    if (word.kind !== "done")
      throw new RangeError(`A worker said "${word.kind}" where its task was awaited.`);
    return word.done;
  }

  async dismiss(): Promise<void> {
    clearTimeout(this.#alarm);
    await this.#worker.terminate();
  }

  #answer(patience: number): Promise<Word> {
    return new Promise<Word>((resolve, reject) => {
      this.#hear = resolve;
      this.#fail = reject;
      this.#expect(patience);
    }).finally(() => clearTimeout(this.#alarm));
  }

  #expect(within: number): void {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => {
      const says = `the story did not come back within ${within / 1000} seconds`;
      this.#fail(new StoryHung(says, this.#path));
    }, within);
  }
}
