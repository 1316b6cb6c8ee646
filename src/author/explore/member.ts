import { parentPort, workerData } from "node:worker_threads";
import type { Done, Task, Word } from "./crew.ts";
import { Reader } from "./plays.ts";
import { search } from "./search.ts";
import type { Subject } from "./subject.ts";

const EVERY_MS = 100;
// Opening a long book takes as long as a batch, and what was told for one batch need not be told for the next.
let reader: { readonly seed: number; readonly plays: Reader } | undefined;

/** The work of one thread: takes tasks, says every now and then that it is still alive, hands back what it found. */
export function serve(): void {
  const subject = workerData as Subject;
  const say = (word: Word) => parentPort?.postMessage(word);
  let last = 0;
  const busy = (word: () => Omit<Word & { kind: "busy" }, "kind">) => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    say({ kind: "busy", ...word() });
  };
  parentPort?.on("message", (task: Task) => say({ kind: "done", done: dispatch(subject, task, busy) }));
  say({ kind: "ready" });
}

function dispatch(
  subject: Subject,
  task: Task,
  busy: (word: () => Omit<Word & { kind: "busy" }, "kind">) => void,
): Done {
  if (task.kind === "play") {
    const sayBusy = () => busy(() => ({}));
    if (reader?.seed !== task.seed)
      reader = { seed: task.seed, plays: new Reader(subject, task.seed, sayBusy) };
    return { kind: "play", result: reader.plays.play(task.batch, sayBusy) };
  }
  const result = search(subject, {
    ...task,
    onProgress: ({ path, states, words }) => busy(() => ({ path: path(), states, words: words() })),
  });
  return { kind: "search", result };
}
