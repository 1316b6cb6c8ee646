import type { StoryFiles } from "../../ink/sources.ts";
import type { Cut } from "./budget/stop-sign.ts";
import { type AskedBook, type MadeReady, putQuestion } from "./routes/asking-book.ts";
import { knownRoute } from "./routes/known-route.ts";
import { type Question, QuestionRefused } from "./routes/question.ts";
import type { SeekPart, Sought } from "./routes/seek.ts";
import { summed, type Tally } from "./routes/tally.ts";
import type { Seeking } from "./search/search-part.ts";
import {
  type CompileFrom,
  doAll,
  type Stopping,
  type Task,
  type WorkerPool,
  withThreads,
} from "./workers/worker-pool.ts";

/** What came of looking for a way to a state. */
export interface RouteAnswer {
  readonly question: Question;
  readonly tally: Tally;
  /** Every state there is was asked: what was not found is not there, and no way is shorter. */
  readonly isCertain: boolean;
  /** How many states were met on the way. */
  readonly states: number;
  /** What cut it short, if anything. */
  readonly cut: Cut | undefined;
}

// A story of so few choices may have so few states that all of them can be asked at once: then the answer is certain, and
// no way shorter.
const FEW_CHOICES = 60;
const FEW_STATES = 3_000;
const MANY_STATES = 12_000;
/** Rounds of looking, each asking further back what the question depends on, until one has found a way. */
const ROUNDS: readonly (readonly Omit<SeekPart, "seed" | "number">[])[] = [
  [seeking(1, 12, 6_000)],
  [seeking(1, 24, 8_000), seeking(1, 24, 8_000)],
  [seeking(1, 48, 10_000), seeking(2, 24, 10_000)],
  [{ states: MANY_STATES }, seeking(2, 48, 16_000)],
];

function seeking(steps: number, strolls: number, states: number): { states: number; seeking: Seeking } {
  return { states, seeking: { steps, strolls } };
}

/** Makes a book ready for questions, on a thread of its own; nothing where that was stopped. */
export async function readyBook(
  pool: WorkerPool,
  from: CompileFrom,
  stopping: Stopping,
): Promise<MadeReady | undefined> {
  const [done] = await doAll({ ...pool, threads: 1 }, undefined, [{ kind: "ready", from }], stopping);
  return done?.kind === "ready" ? done.result : undefined;
}

/**
 * Looks for a way from the first page to a state in which a question is answered with yes. One thread and many come to the
 * same, unless it is stopped.
 * @param from what these files are
 * @param known ways that once led somewhere; they need not fit
 * @throws QuestionRefused if ink cannot read the question.
 * @throws StoryHung if the story holds a thread fast or takes it down.
 */
export async function findRoute(
  { from, files, book }: { from: CompileFrom; files: StoryFiles; book: AskedBook },
  question: Question,
  pool: WorkerPool,
  { seed, known, ...stopping }: Stopping & { seed: number; known: readonly (readonly string[])[] },
): Promise<RouteAnswer> {
  const nothing: RouteAnswer = {
    question,
    tally: summed([]),
    isCertain: false,
    states: 0,
    cut: stopping.stop.cut,
  };
  let subject = putQuestion(files, book, question);
  if (!subject) {
    const task: Task = { kind: "put", from, question, places: book.places };
    const [done] = await doAll({ ...pool, threads: 1 }, undefined, [task], stopping);
    if (done?.kind !== "put") return { ...nothing, cut: stopping.stop.cut };
    if (typeof done.result === "string") throw new QuestionRefused(done.result);
    subject = done.result;
  }
  const isSmall = Object.keys(subject.book.choices).length <= FEW_CHOICES;
  const route = isSmall ? undefined : knownRoute(subject, known, seed);
  if (route) return { ...nothing, tally: { ...nothing.tally, route } };
  // Of a story that is soon gone through, another thread would still be opening it.
  const threads = isSmall ? 1 : pool.threads;
  return withThreads({ ...pool, threads }, subject, stopping, async (does) => {
    const all: Sought[] = [];
    for (const round of isSmall ? [[{ states: FEW_STATES }], ...ROUNDS] : ROUNDS) {
      const tasks = round.map((part, index): Task => {
        return { kind: "seek", part: { ...part, seed, number: all.length + index } };
      });
      const found = (await does(tasks)).flatMap((done) => (done?.kind === "seek" ? [done.result] : []));
      all.push(...found);
      const states = all.reduce((sum, each) => sum + each.states, 0);
      const whole = found.find(({ isExhausted }) => isExhausted);
      if (whole)
        return { ...nothing, tally: whole.tally, isCertain: true, states: whole.states, cut: undefined };
      const tally = summed(all.map((each) => each.tally));
      if (tally.route || stopping.stop.cut)
        return { ...nothing, tally, states, cut: tally.route ? undefined : stopping.stop.cut };
    }
    const states = all.reduce((sum, each) => sum + each.states, 0);
    return { ...nothing, tally: summed(all.map((each) => each.tally)), states };
  });
}
