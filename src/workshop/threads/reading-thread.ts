import { Worker } from "node:worker_threads";
import type {
  Answer,
  Ask,
  FileMarks,
  FromThread,
  OpenText,
  ThreadSetup,
  ToThread,
} from "../../author/language/thread/messages.ts";

/** Who hears of what was read. */
export interface Listeners {
  onMarks(story: string, files: readonly FileMarks[]): void;
  /** Something is not as it should be, in a sentence; `isGrave` where nothing can be said of a book for it. */
  onSays(says: string, isGrave: boolean): void;
}

// It is the processor's time, however long that takes on a machine with other work. The longest book there is takes one.
const SILENT_CPU_SECONDS = 20;
const LOOK_EVERY_MS = 500;
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** Reads books on a thread of its own: whatever a text does to that, the editor is answered, and a new one begins. */
export class ReadingThread {
  readonly #setup: Omit<ThreadSetup, "texts" | "barred">;
  readonly #listeners: Listeners;
  readonly #texts = new Map<string, OpenText>();
  readonly #asked = new Map<number, (answer: Answer) => void>();
  readonly #watch: NodeJS.Timeout;
  readonly #script: URL;
  /** What took a thread down since anything was otherwise. */
  readonly #barred = new Set<string>();
  /** None where it ended twice before it read anything. */
  #worker: Worker | undefined;
  #mayStartAgain = true;
  #numbers = 0;
  #busyWith: string | undefined;
  #heardAt = cpuSeconds();

  constructor(
    setup: Omit<ThreadSetup, "texts" | "barred">,
    listeners: Listeners,
    script = new URL("reader.js", import.meta.url),
  ) {
    this.#setup = setup;
    this.#listeners = listeners;
    this.#script = script;
    this.#worker = this.#start();
    this.#watch = setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  setText(text: OpenText): void {
    if (text.text === undefined) this.#texts.delete(text.path);
    else this.#texts.set(text.path, text);
    this.#tell({ kind: "text", text });
  }

  /** Something may be otherwise on the disk. */
  stir(): void {
    this.#tell({ kind: "stirred" });
  }

  ask(ask: Ask): Promise<Answer> {
    this.#numbers += 1;
    const number = this.#numbers;
    return new Promise((resolve) => {
      if (!this.#worker) return resolve(undefined);
      this.#asked.set(number, resolve);
      this.#worker.postMessage({ kind: "ask", number, ask } satisfies ToThread);
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    this.#answerNobody();
    this.#worker?.removeAllListeners();
    await this.#worker?.terminate();
  }

  /** Something is otherwise: what took a thread down need not do so again. */
  #tell(word: ToThread): void {
    this.#barred.clear();
    if (this.#worker) this.#worker.postMessage(word);
    else this.#worker = this.#start();
  }

  #start(): Worker {
    const setup: ThreadSetup = {
      ...this.#setup,
      texts: [...this.#texts.values()],
      barred: [...this.#barred],
    };
    const worker = new Worker(this.#script, { workerData: setup, resourceLimits: LIMITS });
    worker.on("message", (word: FromThread) => this.#hear(word));
    let why = "it ended without a word";
    worker.on("error", (error) => {
      why = `it ended with "${error.message}"`;
    });
    // Not yet at the error: what it said before that, as which story it was reading, may be heard later.
    worker.on("exit", () => this.#startAgain(why));
    return worker;
  }

  #hear(word: FromThread): void {
    this.#heardAt = cpuSeconds();
    this.#mayStartAgain = true;
    if (word.kind === "busy") this.#busyWith = word.story;
    else if (word.kind === "idle") this.#busyWith = undefined;
    else if (word.kind === "marks") this.#listeners.onMarks(word.story, word.files);
    else if (word.kind === "says") this.#listeners.onSays(word.says, false);
    else {
      this.#asked.get(word.number)?.(word.answer);
      this.#asked.delete(word.number);
    }
  }

  #look(): void {
    if (this.#busyWith !== undefined && cpuSeconds() - this.#heardAt > SILENT_CPU_SECONDS)
      this.#startAgain(`it takes more than ${SILENT_CPU_SECONDS} seconds`);
  }

  /** What took the thread down is left alone until something in it is otherwise. */
  #startAgain(why: string): void {
    const story = this.#busyWith;
    this.#busyWith = undefined;
    this.#answerNobody();
    this.#worker?.removeAllListeners();
    void this.#worker?.terminate();
    if (story !== undefined) this.#barred.add(story);
    // Whatever ended two before they read anything would end the next.
    this.#worker = this.#mayStartAgain ? this.#start() : undefined;
    this.#mayStartAgain = false;
    this.#listeners.onSays(
      `${story ?? "A book"} could not be read: ${why}. Nothing is said of it until it is changed.`,
      true,
    );
  }

  #answerNobody(): void {
    for (const resolve of this.#asked.values()) resolve(undefined);
    this.#asked.clear();
  }
}

/** What all threads of the process have used of the processor. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
