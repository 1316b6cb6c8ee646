import { Worker } from "node:worker_threads";
import type { Problem } from "../../../ink/problem.ts";
import type { Branch, LeftOut } from "../../branches/branch.ts";
import type { StopSign } from "../budget/stop-sign.ts";
import type { Subject } from "../play/subject.ts";
import type { Batch, PlayedBatch } from "../policies/batch.ts";
import type { PairedRuns, PlayedPairs } from "../policies/paired-runs.ts";
import type { AskedBook, AskingSubject, MadeReady } from "../routes/asking-book.ts";
import type { Question } from "../routes/question.ts";
import type { SeekPart, Sought } from "../routes/seek.ts";
import type { Found, SearchPart } from "../search/search-part.ts";

/** A piece of the exploration, whole in itself: whoever does it comes to the same. */
export type Task =
  | { readonly kind: "compile"; readonly from: CompileFrom }
  | { readonly kind: "search"; readonly part: SearchPart }
  | { readonly kind: "play"; readonly seed: number; readonly batch: Batch }
  | { readonly kind: "pairs"; readonly pairs: PairedRuns }
  | { readonly kind: "ready"; readonly from: CompileFrom }
  | {
      readonly kind: "put";
      readonly from: CompileFrom;
      readonly question: Question;
      readonly places: AskedBook["places"];
    }
  | { readonly kind: "seek"; readonly part: SeekPart };

export type TaskResult =
  | { readonly kind: "compile"; readonly result: CompiledSubject }
  | { readonly kind: "search"; readonly result: Found }
  | { readonly kind: "play"; readonly result: PlayedBatch }
  | { readonly kind: "pairs"; readonly result: PlayedPairs }
  | { readonly kind: "ready"; readonly result: MadeReady }
  | { readonly kind: "put"; readonly result: AskingSubject | string }
  | { readonly kind: "seek"; readonly result: Sought };

/** The folder of a book, and branches it is to have; the book as it was, where another place or version is named. */
export interface CompileFrom {
  readonly folder: string;
  readonly at?: string | undefined;
  readonly branches: readonly Branch[];
}

/** A book made ready for being explored, or what is wrong with it. */
export interface CompiledSubject {
  readonly leftOut: readonly LeftOut[];
  readonly subject?: Subject | undefined;
  readonly problems: readonly Problem[];
}

/** What a worker says while it is busy. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "busy"; readonly doing: string; readonly path?: readonly string[] }
  | { readonly kind: "done"; readonly done: TaskResult };

/** What a worker is given to begin with. */
export interface WorkerSetup {
  /** Of what is compiled there is none yet. */
  readonly subject?: Subject;
  readonly stop: SharedArrayBuffer;
}

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

// A passage that loops is stopped (ink/tell/bounded-story.ts). So this is for loops nobody has thought of. It
// is the processor's time for each thread, however long that takes on a machine with other work.
export const SILENT_CPU_SECONDS = 20;
const LOOK_EVERY_MS = 250;
// A million states of a generated story take some 320 MB all in all; those of a book, which remembers more, twice that.
const LIMITS = { maxOldGenerationSizeMb: 960, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

export interface WorkerPool {
  readonly script: URL;
  readonly threads: number;
  /** Told what each of the threads is doing. */
  readonly onBusy?: (doing: readonly string[]) => void;
  /** Processor time in which a thread has to say something. */
  readonly silentCpuSeconds?: number;
}

/** When to come back with what there is. */
export interface Stopping {
  /** Once raised, no task is begun, and those that are on come back with what they have. */
  readonly stop: StopSign;
  /** After this nobody is waited for. */
  readonly giveUp?: AbortSignal;
}

/**
 * Does tasks on worker threads, each as soon as one is free; the answers come in the order of the tasks. A task that was
 * stopped before it began, or did not come back in time, has none.
 * @throws StoryHung if the story ends a worker or holds it fast. All workers are stopped by then.
 */
export const doAll = (
  pool: WorkerPool,
  subject: Subject | undefined,
  tasks: readonly Task[],
  stopping: Stopping,
): Promise<(TaskResult | undefined)[]> =>
  withThreads({ ...pool, threads: Math.min(pool.threads, tasks.length) }, subject, stopping, (does) =>
    does(tasks),
  );

/** Does some tasks, on the threads that have done others before. */
export type Does = (tasks: readonly Task[]) => Promise<(TaskResult | undefined)[]>;

/** Starts threads for something that takes several rounds of tasks, and ends them after it: what they know, they keep. */
export async function withThreads<Result>(
  pool: WorkerPool,
  subject: Subject | undefined,
  { stop, giveUp }: Stopping,
  go: (does: Does) => Promise<Result>,
): Promise<Result> {
  const workers: PoolWorker[] = [];
  const kit: WorkerSetup = { ...(subject ? { subject } : {}), stop: stop.shared };
  const onBusy = () => pool.onBusy?.(workers.flatMap(({ doing }) => doing ?? []));
  if (!stop.cut)
    for (let count = 0; count < pool.threads; count += 1) workers.push(new PoolWorker(pool, kit, onBusy));
  const does: Does = async (tasks) => {
    const done: (TaskResult | undefined)[] = tasks.map(() => undefined);
    let next = 0;
    const work = async (worker: PoolWorker) => {
      await worker.isReady;
      for (let index = next++; index < tasks.length && !stop.cut; index = next++) {
        const task = tasks[index];
        if (task) done[index] = await worker.do(task);
      }
      worker.rest();
    };
    await Promise.all(workers.map(work));
    return done;
  };
  const abandon = () => {
    for (const worker of workers) worker.abandon();
  };
  giveUp?.addEventListener("abort", abandon);
  const watch = setInterval(() => {
    for (const worker of workers) worker.watch();
  }, LOOK_EVERY_MS);
  try {
    return await go(does);
  } finally {
    clearInterval(watch);
    giveUp?.removeEventListener("abort", abandon);
    await Promise.all(workers.map((worker) => worker.dismiss()));
  }
}

class PoolWorker {
  readonly isReady: Promise<unknown>;
  /** What it said it was doing; nothing before it has begun, and once it is through. */
  doing: string | undefined;
  readonly #worker: Worker;
  readonly #longestSilence: number;
  #path: readonly string[] = [];
  #hear: (word: WorkerMessage | undefined) => void = () => {};
  #fail: (fault: Error) => void = () => {};
  #isAwaited = false;
  #isGone = false;
  /** What the whole process had used when it last said something. */
  #heardAt = cpuSeconds();

  constructor(
    { script, threads, silentCpuSeconds = SILENT_CPU_SECONDS }: WorkerPool,
    kit: WorkerSetup,
    onBusy: () => void,
  ) {
    this.#longestSilence = silentCpuSeconds * threads;
    this.#worker = new Worker(script, { workerData: kit, resourceLimits: LIMITS });
    this.#worker.on("message", (word: WorkerMessage) => {
      this.#heardAt = cpuSeconds();
      if (word.kind === "busy") {
        this.#path = word.path ?? this.#path;
        this.doing = word.doing;
        onBusy();
      } else this.#hear(word);
    });
    this.#worker.on("error", (error) => {
      this.#fail(new StoryHung(`the story took the explorer down (${error.message})`, this.#path));
    });
    this.isReady = this.#answer();
  }

  async do(task: Task): Promise<TaskResult | undefined> {
    const answer = this.#answer();
    this.#worker.postMessage(task);
    const word = await answer;
    return word?.kind === "done" ? word.done : undefined;
  }

  /** It has nothing to do for now. */
  rest(): void {
    this.doing = undefined;
  }

  /** Waits for its answer no longer. */
  abandon(): void {
    this.#isGone = true;
    this.#hear(undefined);
  }

  async dismiss(): Promise<void> {
    this.#isGone = true;
    this.doing = undefined;
    await this.#worker.terminate();
  }

  /** Fails what is awaited of it if it has been silent for too long. */
  watch(): void {
    if (!this.#isAwaited || cpuSeconds() - this.#heardAt < this.#longestSilence) return;
    this.#fail(new StoryHung("the story did not come back from a passage", this.#path));
  }

  async #answer(): Promise<WorkerMessage | undefined> {
    if (this.#isGone) return undefined;
    this.#isAwaited = true;
    this.#heardAt = cpuSeconds();
    try {
      return await new Promise((resolve, reject) => {
        this.#hear = resolve;
        this.#fail = reject;
      });
    } finally {
      this.#isAwaited = false;
    }
  }
}

/** What all threads of the process have used of the processor. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
