import { parentPort, workerData } from "node:worker_threads";
import type { StoryFiles } from "../../../ink/sources.ts";
import type { Branch } from "../../branches/branch.ts";
import { compileWith } from "../../branches/compile-with.ts";
import { filesWith } from "../../branches/files-with.ts";
import { compileAsserted } from "../../story-book.ts";
import { StopSign } from "../budget/stop-sign.ts";
import { QuickRun } from "../play/quick-run.ts";
import { type Subject, subjectOf } from "../play/subject.ts";
import { BatchPlayer } from "../policies/batch.ts";
import { playPairs } from "../policies/paired-runs.ts";
import type { Policy } from "../policies/policy.ts";
import { type AskingSubject, compileQuestion, makeAskedBook } from "../routes/asking-book.ts";
import { seekPart } from "../routes/seek.ts";
import { searchPart } from "../search/do-part.ts";
import type { Watch } from "../search/search-part.ts";
import type { CompiledSubject, Task, TaskResult, WorkerMessage, WorkerSetup } from "./worker-pool.ts";

type Busy = Omit<WorkerMessage & { kind: "busy" }, "kind">;

const EVERY_MS = 100;
// Opening a long book takes as long as a task, and what was told for one need not be told for the next.
let opened: QuickRun | undefined;

/**
 * The work of one thread: takes tasks, says every now and then that it is still alive, hands back what it found.
 * @param filesOf the story in a folder, or as it was at another place or version
 */
export function serve(filesOf: (folder: string, at?: string) => StoryFiles): void {
  const { subject: given, stop } = workerData as WorkerSetup;
  const sign = new StopSign(stop);
  const say = (word: WorkerMessage) => parentPort?.postMessage(word);
  let last = 0;
  const busy = (word: () => Busy) => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    say({ kind: "busy", ...word() });
  };
  parentPort?.on("message", (task: Task) => say({ kind: "done", done: dispatch(task) }));
  say({ kind: "ready" });

  function dispatch(task: Task): TaskResult {
    if (task.kind === "compile") {
      const { folder, at, branches } = task.from;
      return { kind: "compile", result: compiled(filesOf(folder, at), branches) };
    }
    if (task.kind === "ready") {
      const { folder, branches } = task.from;
      return { kind: "ready", result: makeAskedBook(filesOf(folder), branches) };
    }
    if (task.kind === "put") {
      const { folder, branches } = task.from;
      const files = filesWith(filesOf(folder), branches);
      return { kind: "put", result: compileQuestion(files, task, task.question) };
    }
    if (!given) throw new RangeError("There is no book to explore.");
    const subject = given;
    opened ??= new QuickRun(subject, () => busy(() => ({ doing: "opening the book" })));
    const run = opened;
    const reading = (policy: Policy) => (number: number) => {
      busy(() => ({ doing: `reading (${policy}, run ${number + 1})` }));
      return sign.cut !== undefined;
    };
    if (task.kind === "play") {
      const isCut = reading(task.batch.policy);
      return { kind: "play", result: new BatchPlayer(subject, task.seed, run).play(task.batch, isCut) };
    }
    if (task.kind === "pairs")
      return { kind: "pairs", result: playPairs(subject, run, task.pairs, reading(task.pairs.policy)) };
    const watch: Watch = {
      cut: () => sign.cut,
      onProgress: ({ phase, path, states, words }) =>
        busy(() => ({
          doing: `${phase}: ${states} states${words ? `, ${words()} of ${subject.book.words} words` : ""}`,
          path: path(),
        })),
    };
    return task.kind === "seek"
      ? { kind: "seek", result: seekPart(asking(subject), run, task.part, watch) }
      : { kind: "search", result: searchPart(subject, run, task.part, watch) };
  }
}

function asking(subject: Subject): AskingSubject {
  const { question } = subject;
  if (!question) throw new RangeError("There is no question in the book.");
  return { ...subject, question };
}

function compiled(files: StoryFiles, branches: readonly Branch[]): CompiledSubject {
  const { taken, leftOut, ...compiled } = compileWith(files, branches, compileAsserted);
  return { subject: subjectOf(compiled, filesWith(files, taken)), problems: compiled.problems, leftOut };
}
