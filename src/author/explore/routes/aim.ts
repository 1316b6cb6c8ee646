import type { Aimed } from "../../../ink/quick/quick-teller.ts";
import type { Line } from "../../../ink/tell/passage.ts";
import type { QuickRun } from "../play/quick-run.ts";
import { isIn } from "../play/subject.ts";
import { Ahead } from "../search/ahead.ts";
import { type AskingSubject, answersIn } from "./asking-book.ts";

/** What a search for the answer to a question knows of it, in the state its run stands at. */
export class Aim {
  readonly #subject: AskingSubject;
  readonly #run: QuickRun;
  readonly #ahead: Ahead;
  readonly #texts: ReadonlySet<number>;
  /** Where the scene begins, and the parts of the question. */
  readonly #parts: readonly Aimed[];

  /**
   * @param run that has begun
   * @param steps how far back it is looked at what the question takes
   */
  constructor(subject: AskingSubject, run: QuickRun, steps: number) {
    this.#subject = subject;
    this.#run = run;
    this.#ahead = new Ahead(subject.question.scene, run.teller);
    this.#texts = new Set(subject.map.texts.map((_, index) => 2 * index));
    const { texts, conditions } = subject.map;
    this.#parts = [0, ...conditions.map((_, part) => texts.length + part)].map((goal) =>
      run.aimAt(goal, true, steps),
    );
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
    return answersIn(this.#asked());
  }

  /** How far the state is from where the scene begins with all of the question being so. */
  get far(): number {
    return this.isAhead ? this.farFromAnswer : Number.POSITIVE_INFINITY;
  }

  get farFromAnswer(): number {
    return this.#parts.reduce((far, part) => far + part.far(), 0);
  }

  /** What the knot of the question tells here. */
  #asked(): readonly Line[] {
    const { playthrough, teller } = this.#run;
    const moment = this.#run.moment();
    teller.goTo(this.#subject.question.knot);
    const lines = teller.advance();
    // No run came this way: what was told here is not counted as reached.
    teller.takeSights();
    playthrough.resume(moment);
    return lines;
  }
}
