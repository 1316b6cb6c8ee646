import { Worker } from "node:worker_threads";
import type { Branch, LeftOut } from "./branch.ts";
import type { CompiledWith } from "./compile-with.ts";

/** A book with its branches, without what only writers ask of it. */
export type JudgedBook = Pick<CompiledWith, "book" | "problems" | "taken" | "leftOut">;

/** What the thread is asked. */
export type JudgeTask =
  | { readonly kind: "branch"; readonly branch: Branch }
  | { readonly kind: "book"; readonly branches: readonly Branch[] };

/** What it answers. */
export type Judged =
  | { readonly kind: "ready" }
  /** It goes to a name that is nowhere, and is compiled again against every name, to say which it may mean. */
  | { readonly kind: "misled" }
  | { readonly kind: "branch"; readonly leftOut: LeftOut | undefined }
  | { readonly kind: "book"; readonly compiled: JudgedBook };

/** Where the thread is, and the folder of the book. */
export interface JudgeSetup {
  readonly script: URL;
  readonly folder: string;
}

// Of memory, what with the thread's own makes 256 MB.
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
// The processor's time, however long that takes on a machine with other work.
const CPU_SECONDS = { ready: 20, branch: 1.25, book: 20 } as const;
// A slow processor takes as much longer to be ready, which is the same work everywhere: a branch may take so many times that.
const TIMES_READY = 3;
// To compile it against every name of the book takes longer, and most of that time is the book's.
const TIMES_MISLED = 2;
const LOOK_EVERY_MS = 50;

/**
 * Looks into each branch on a thread with an end to its memory and time: it is compiled against the names of the book, and
 * whatever it offers is taken. Answers those that may be in the book, and why the others may not.
 */
export async function judgeBranches(
  setup: JudgeSetup,
  branches: readonly Branch[],
): Promise<{ readonly sound: readonly Branch[]; readonly leftOut: readonly LeftOut[] }> {
  const { sound, leftOut, judge } = await judgeEach(setup, branches);
  await judge?.dismiss();
  return { sound, leftOut };
}

/**
 * The same, and then the book with those that may be in it. Without a book where there are none, or where it could not be
 * compiled with them.
 */
export async function compileJudged(
  setup: JudgeSetup,
  branches: readonly Branch[],
): Promise<Partial<JudgedBook> & Pick<JudgedBook, "leftOut" | "taken">> {
  const { sound, leftOut, judge } = await judgeEach(setup, branches);
  const answer = sound.length > 0 ? await judge?.ask({ kind: "book", branches: sound }) : undefined;
  await judge?.dismiss();
  if (answer?.kind === "book")
    return { ...answer.compiled, leftOut: [...leftOut, ...answer.compiled.leftOut] };
  const says = answer?.kind === "lost" ? answer.says : "";
  return { taken: [], leftOut: [...leftOut, ...sound.map((each) => without(each, says))] };
}

async function judgeEach(setup: JudgeSetup, branches: readonly Branch[]) {
  const sound: Branch[] = [];
  const leftOut: LeftOut[] = [];
  let judge: Judge | undefined;
  for (const branch of branches) {
    judge ??= new Judge(setup);
    const answer = await judge.ask({ kind: "branch", branch });
    if (answer.kind === "branch" && !answer.leftOut) sound.push(branch);
    else if (answer.kind === "branch" && answer.leftOut) leftOut.push(answer.leftOut);
    else if (answer.kind === "lost") {
      leftOut.push(without(branch, answer.says));
      await judge.dismiss();
      judge = undefined;
    }
  }
  return { sound, leftOut, judge: sound.length > 0 ? (judge ?? new Judge(setup)) : judge };
}

const without = ({ place, manifest }: Branch, says: string): LeftOut => ({
  place,
  id: manifest.id,
  says,
  mayPass: true,
});

/** The thread was ended, or ended by itself, before it answered. */
interface Lost {
  readonly kind: "lost";
  readonly says: string;
}

/** One thread, asked one thing after the other. */
class Judge {
  readonly #worker: Worker;
  readonly #isReady: Promise<Judged | Lost>;
  readonly #since = cpuSeconds();
  #branchSeconds: number = CPU_SECONDS.branch;
  #hear: (word: Judged | Lost) => void = () => {};

  constructor({ script, folder }: JudgeSetup) {
    this.#worker = new Worker(script, { workerData: folder, resourceLimits: LIMITS });
    this.#worker.on("message", (word: Judged) => this.#hear(word));
    this.#worker.on("error", (error) => this.#hear({ kind: "lost", says: lostBy(error) }));
    this.#isReady = this.#answer(CPU_SECONDS.ready).finally(() => {
      const seconds = TIMES_READY * (cpuSeconds() - this.#since);
      this.#branchSeconds = Math.max(seconds, this.#branchSeconds);
    });
  }

  async ask(task: JudgeTask): Promise<Judged | Lost> {
    const ready = await this.#isReady;
    if (ready.kind === "lost") return ready;
    const answer = this.#answer(task.kind === "branch" ? this.#branchSeconds : CPU_SECONDS.book);
    this.#worker.postMessage(task);
    return answer;
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }

  async #answer(seconds: number): Promise<Judged | Lost> {
    let until = cpuSeconds() + seconds;
    let watch: NodeJS.Timeout | undefined;
    const word = await new Promise<Judged | Lost>((resolve) => {
      this.#hear = (heard) => {
        if (heard.kind === "misled") until = cpuSeconds() + TIMES_MISLED * seconds;
        else resolve(heard);
      };
      watch = setInterval(() => {
        if (cpuSeconds() > until)
          resolve({ kind: "lost", says: "it took longer to look into than a branch may" });
      }, LOOK_EVERY_MS);
    });
    clearInterval(watch);
    if (word.kind === "lost") await this.#worker.terminate();
    return word;
  }
}

const lostBy = (error: Error & { code?: string }): string =>
  error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "it took more memory to look into than a branch may"
    : `it could not be looked into (${error.message})`;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
