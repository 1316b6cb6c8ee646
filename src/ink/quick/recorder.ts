import type { Container, InkObject } from "../engine.ts";
import { type Condition, conditionOf, type Known } from "./conditions.ts";
import type { Answered } from "./memo.ts";

/**
 * Writes down what a passage asks while ink tells it. Where ink decides by arithmetic alone, only what the condition
 * comes to is written down, and not all it depends on: ten values of a variable may go two ways.
 */
export class Recorder {
  way: Answered[] = [];
  readonly #known: Known;
  readonly #isAsBefore: (of: Container | string) => boolean;
  readonly #conditions = new Map<InkObject, Condition | undefined>();
  /** What was evaluated for the next decision, and how much had been asked before that. */
  #evaluated: InkObject[] = [];
  #asked = 0;

  /** @param isAsBefore whether ink remembers now of this container or variable what it did when the passage began */
  constructor(known: Known, isAsBefore: (of: Container | string) => boolean) {
    this.#known = known;
    this.#isAsBefore = isAsBefore;
  }

  begin(): void {
    this.way = [];
    this.startEvaluation();
  }

  startEvaluation(): void {
    this.#evaluated = [];
    this.#asked = this.way.length;
  }

  evaluate(content: InkObject): void {
    this.#evaluated.push(content);
  }

  decide(decision: InkObject, holds: boolean): void {
    let condition = this.#conditions.get(decision);
    if (!condition && !this.#conditions.has(decision)) {
      condition = conditionOf(this.#evaluated, this.#known);
      this.#conditions.set(decision, condition);
    }
    if (!condition) return;
    // What the passage itself has changed cannot be told from how things stood when it began.
    if (!condition.dependsOn.every(this.#isAsBefore)) return;
    this.way.length = this.#asked;
    this.way.push({ question: { kind: "condition", of: condition }, answer: holds });
  }
}
