import type { Guard, Wishes } from "../../../ink/quick/recall.ts";
import type { Line } from "../../../ink/tell/passage.ts";
import type { QuickRun } from "../play/quick-run.ts";
import { isIn } from "../play/subject.ts";
import { Ahead } from "../search/ahead.ts";
import { Needs, type Progress } from "../search/needs.ts";
import type { Seeking } from "../search/search-part.ts";
import { type AskingSubject, answersIn } from "./asking-book.ts";
import { type Gauge, gaugeOf } from "./gauge.ts";
import { MEASURED } from "./question.ts";

const NEVER_THERE: Progress = { left: 0, isMet: () => false, hasDiedOf: () => true };

/** What a search for the answer to a question knows of it, in the state its run stands at. */
export class Aim {
  readonly #subject: AskingSubject;
  readonly #run: QuickRun;
  readonly #ahead: Ahead;
  readonly #texts: ReadonlySet<number>;
  readonly #gauges: readonly Gauge[];

  /** @param run that has begun */
  constructor(subject: AskingSubject, run: QuickRun) {
    this.#subject = subject;
    this.#run = run;
    this.#ahead = new Ahead(subject, subject.question.scene, run.teller);
    this.#texts = new Set(subject.map.texts.map((_, index) => 2 * index));
    this.#gauges = subject.question.parts.map(gaugeOf);
  }

  /** The states of a scene it takes to find out, by what the question and the way into its scene depend on. */
  needs(seeking: Pick<Seeking, "steps" | "each">): Needs {
    const run = this.#run;
    const goals = this.#goals;
    const behind = (steps: number) => joined(goals.map((goal) => run.guardOf(goal, steps)));
    const wishes = together(goals.map((goal) => run.teller.wishesFor(goal, true)));
    const apart = () => this.#measured().join();
    return new Needs(run, NEVER_THERE, [{ goals, guard: behind(0), behind, wishes, apart }], seeking);
  }

  /** Where the scene begins, and the parts of the question. */
  get #goals(): number[] {
    const { texts, conditions } = this.#subject.map;
    return [...conditions.map((_, part) => texts.length + part), 0];
  }

  /** Whether any way may still lead into the scene. */
  get isAhead(): boolean {
    return this.#ahead.isIt;
  }

  /** Whether the page shows something of the scene. @param sights come by on the way to it */
  isThere(sights: readonly (readonly number[])[]): boolean {
    const { teller, scene } = this.#run;
    return (
      isIn(this.#subject.question.scene, teller.position) ||
      scene.options.some(({ id }) => isIn(this.#subject.question.scene, id)) ||
      sights.some((list) => list.some((sight) => this.#texts.has(sight)))
    );
  }

  /** Whether each part of the question holds. */
  answers(): boolean[] {
    return answersIn(this.#asked(""));
  }

  /** How far all of the question is from being so. */
  get far(): number {
    const printed = this.#measured();
    let [far, at] = [0, 0];
    for (const gauge of this.#gauges) {
      far += gauge.far(printed.slice(at, at + gauge.sides.length));
      at += gauge.sides.length;
    }
    return far;
  }

  #measured(): string[] {
    const [line] = this.#asked(`.${MEASURED}`);
    return line?.text.slice(1).split(",") ?? [];
  }

  /** What the knot of the question tells here, or a stitch of it. */
  #asked(stitch: string): readonly Line[] {
    const { playthrough, teller } = this.#run;
    const moment = this.#run.moment();
    teller.goTo(`${this.#subject.question.knot}${stitch}`);
    const lines = teller.advance();
    // No run came this way: what was told here is not counted as reached.
    teller.takeSights();
    playthrough.resume(moment);
    return lines;
  }
}

const joined = (guards: readonly Guard[]): Guard => ({
  counts: Uint16Array.from(new Set(guards.flatMap(({ counts }) => [...counts]))).sort(),
  variables: [...new Set(guards.flatMap(({ variables }) => variables))].sort(),
  words: [...new Set(guards.flatMap(({ words }) => words))].sort(),
});

const together = (wishes: readonly Wishes[]): Wishes => ({
  counts: wishes.flatMap(({ counts }) => counts),
  words: wishes.flatMap(({ words }) => words),
});
