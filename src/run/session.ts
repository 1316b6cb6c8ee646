import type { Book } from "../ink/book.ts";
import { StoryFault } from "../ink/story-fault.ts";
import type { DecisionTree } from "./decision-tree.ts";
import { Fault } from "./fault.ts";
import { Playthrough, type Step } from "./playthrough.ts";
import { type RunLine, writeLine } from "./run-file.ts";
import type { Scene } from "./scene.ts";

/** Where a run's lines go. `append` returns once the text is on the disk, and throws a SaveFault if it is not. */
export interface Journal {
  append(text: string): void;
}

/** A decision, or a new run, that could not be put on the disk. What was there before is still whole. */
export class SaveFault extends Fault {
  readonly code = "run-not-saved";
}

/** What a session is made of. Without a journal nothing is kept. */
export interface SessionParts {
  readonly name: string;
  readonly book: Book;
  readonly seed: number;
  readonly tree: DecisionTree;
  readonly journal?: Journal;
}

/** A run being played: every decision is kept first and answered afterwards. */
export class Session {
  readonly name: string;
  readonly seed: number;
  /** The first decision of the file that the book no longer offers at its place; the run stands just before it. */
  readonly parted: string | undefined;
  readonly #tree: DecisionTree;
  #journal: Journal | undefined;
  #unwritten: RunLine[] = [];
  readonly #playthrough: Playthrough;

  constructor({ name, book, seed, tree, journal }: SessionParts) {
    this.name = name;
    this.seed = seed;
    this.#tree = tree;
    this.#journal = journal;
    const decisions = tree.decisions;
    this.#playthrough = replay(book, seed, decisions);
    const fits = this.#playthrough.steps.length;
    this.parted = decisions[fits];
    if (this.parted !== undefined) {
      this.#tree.back(fits);
      this.#unwritten = [{ back: fits }];
    }
  }

  get scene(): Scene {
    return this.#playthrough.scene;
  }

  /** The run as played so far, scenes and all. */
  get playthrough(): Playthrough {
    return this.#playthrough;
  }

  get isKept(): boolean {
    return this.#journal !== undefined;
  }

  /** How many decisions lie behind the scene. */
  get count(): number {
    return this.#playthrough.steps.length;
  }

  /** From here on nothing is written: the reader was told and plays on all the same. */
  stopKeeping(): void {
    this.#journal = undefined;
  }

  /**
   * Keeps the decision, then takes it.
   * @throws SaveFault if it could not be kept; the run then stands where it stood.
   */
  decide(id: string): Scene {
    if (!this.#playthrough.offers(id)) throw new RangeError(`"${id}" is not offered here.`);
    this.#keep([{ chose: id }]);
    this.#tree.choose(id);
    return this.#playthrough.choose(id);
  }

  /** Every decision of the line the run is on: those behind it, then those ahead that "forward" would walk again. */
  line(): readonly Step[] {
    const here = this.count;
    this.#walk(this.#tree.ahead);
    const steps = [...this.#playthrough.steps];
    this.#playthrough.rewind(here);
    return steps;
  }

  /**
   * Goes to the point after `count` decisions of the line, back or forward. Nothing decided is lost by going back.
   * @throws SaveFault if that could not be kept; the run then stands where it stood.
   */
  goTo(count: number): Scene {
    const target = Math.max(0, count);
    const ahead = this.#tree.ahead.slice(0, Math.max(0, target - this.count));
    if (ahead.length > 0) this.#keep(ahead.map((chose) => ({ chose })));
    else if (target < this.count) this.#keep([{ back: target }]);
    for (const id of ahead) this.#tree.choose(id);
    if (ahead.length === 0) this.#tree.back(target);
    this.#playthrough.rewind(target);
    this.#walk(ahead);
    return this.scene;
  }

  /** The decisions lie ahead because they were taken before; one the book no longer offers ends the walk. */
  #walk(decisions: readonly string[]): void {
    for (const id of decisions) {
      if (!this.#playthrough.offers(id)) break;
      this.#playthrough.choose(id);
    }
  }

  #keep(lines: readonly RunLine[]): void {
    this.#journal?.append([...this.#unwritten, ...lines].map(writeLine).join(""));
    this.#unwritten = [];
  }
}

/** Plays the decisions as far as the book offers them, in the order they stand. */
export function replay(book: Book, seed: number, decisions: readonly string[]): Playthrough {
  const playthrough = new Playthrough(book, seed);
  try {
    for (const id of decisions) {
      if (!playthrough.offers(id)) break;
      playthrough.choose(id);
    }
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    // The story broke on this decision, so the run is opened just before it.
    return replay(book, seed, decisions.slice(0, playthrough.steps.length - 1));
  }
  return playthrough;
}
