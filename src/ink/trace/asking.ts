import { type ChoicePoint, Container, Divert, type InkObject } from "../engine.ts";
import { copyOf, emptyLog, type Frame, type Log } from "./asking-log.ts";
import { leadsAway } from "./leads-away.ts";
import type { Answer, Conditions, PassageTrace } from "./passage-trace.ts";

/**
 * Follows which questions each thing of a passage hangs on. An expression's answers belong to what it decides, prints or
 * sets; what is decided stands over all that is told in its branches, and where a branch leads elsewhere, over all
 * that comes there.
 */
export class Asking {
  readonly #depth: () => number;
  #log = emptyLog();
  #marked: Log | undefined;
  #point: ChoicePoint | undefined;
  /** How much had been asked for the line before a string was begun, which may be what an option reads. */
  #beforeString: number | undefined;

  /** @param depth how many calls deep the story is */
  constructor(depth: () => number) {
    this.#depth = depth;
  }

  /** A choice is taken. */
  begin(): void {
    this.#log = emptyLog();
    this.#marked = undefined;
  }

  /** So many lines have been told, which end here. */
  end(lines: number): void {
    const { shown: under, printed } = this.#log;
    const around = new Set(this.#log.around?.flat());
    const asked = this.#log.asked.filter((answer) => !around.has(answer));
    for (let line = 0; line < lines; line += 1) this.#log.lines.push({ under, printed, asked });
    this.#log.shown = [];
    this.#log.printed = [];
    this.#log.asked = [];
    this.#log.around = undefined;
    this.#log.hasText = false;
  }

  /** @param offered id and choice point of each option */
  taken(
    offered: readonly (readonly [id: string, point: string])[],
  ): Omit<PassageTrace, "variables" | "newWords"> {
    const { lines, deeds, conditions, visits, assigned } = this.#log;
    const ids = new Map(offered.map(([id, point]) => [point, id]));
    const choices = this.#log.choices.map((choice) => {
      const id = ids.get(choice.point);
      return id === undefined ? choice : { ...choice, id };
    });
    return { lines, choices, deeds, conditions, visits, assigned };
  }

  mark(): void {
    this.#marked = this.#log;
    this.#log = copyOf(this.#log);
  }

  takeBack(): void {
    if (this.#marked) this.#log = this.#marked;
    this.#marked = undefined;
  }

  /** The story comes to its next part: conditions end whose branches it has left by their own way out. */
  come(content: InkObject): void {
    this.#settle();
    const { guards } = this.#log;
    if (guards.length > 0 && guards.some(({ home }) => home === content.parent))
      this.#log.guards = guards.filter(({ home }) => home !== content.parent);
    this.#point = undefined;
  }

  ask(answer: Answer): void {
    const frame = this.#settle();
    frame.pending.push(answer);
    frame.all.push(answer);
  }

  count(container: Container, visits: number): void {
    // Whether it has been taken before is no question of the writer's.
    if (container !== this.#point?.choiceTarget)
      this.ask({ kind: "count", of: String(container.path), visits });
  }

  forget(): void {
    this.#settle().pending.length = 0;
  }

  startString(): void {
    this.#beforeString ??= this.#log.asked.length;
  }

  /** What was put together is used up. */
  useString(): void {
    this.#beforeString = undefined;
  }

  print(): void {
    this.useString();
    this.#log.printed.push(...this.#settle().pending.splice(0));
  }

  /** @param isTag not a word of the line, but what stands beside it */
  show(isTag = false): void {
    if (!isTag) this.#log.hasText = true;
    const under = this.#conditions();
    this.#log.around = (this.#log.around ?? under).filter((each) => under.includes(each));
    this.#log.shown = [...this.#log.shown, ...under.filter((each) => !this.#log.shown.includes(each))];
  }

  /** A line ends; what was asked on one that shows nothing was asked of no line. */
  breakLine(): void {
    if (!this.#log.hasText) this.#log.asked = [];
  }

  assign(name: string): void {
    this.#log.assigned.set(name, this.#settle().pending.splice(0));
  }

  decide(condition: InkObject, holds: boolean): void {
    const answers = this.#settle().pending.splice(0);
    this.#log.conditions.push({ path: String(condition.path), answers, holds });
    // What a choice is offered under was written down with it.
    if (this.#point === condition) return;
    this.#log.asked.push(...answers);
    const home = condition.parent?.parent;
    if (!(home instanceof Container)) return;
    if (!holds && condition instanceof Divert && leadsAway(condition, home))
      this.#log.guards = [...this.#log.guards, { home: undefined, depth: this.#depth(), answers }];
    const before = this.#log.guards.find((guard) => guard.home === home);
    const guard = { home, depth: this.#depth(), answers: [...(before?.answers ?? []), ...answers] };
    this.#log.guards = [...this.#log.guards.filter((each) => each !== before), guard];
  }

  meet(point: ChoicePoint): void {
    this.#point = point;
    // What an option reads is no part of the line before it.
    if (this.#beforeString !== undefined) this.#log.asked.length = this.#beforeString;
    this.useString();
    const own = this.#settle().pending.slice();
    this.#log.choices.push({ point: String(point.path), under: this.#conditions(), own });
  }

  tell(word: string, given: readonly string[]): void {
    this.#log.deeds.push({ word, given, under: this.#conditions() });
  }

  visit(path: string): void {
    if (!this.#log.visits.has(path)) this.#log.visits.set(path, this.#conditions());
  }

  force(): void {
    const guard = { home: undefined, depth: 0, answers: [{ kind: "sent" } as const] };
    this.#log.guards = [guard];
    this.#log.frames = [];
  }

  #conditions(): Conditions {
    return this.#log.guards.map(({ answers }) => answers);
  }

  /** Frames as many as calls; what a call asked that has returned, the expression asked in which it was called. */
  #settle(): Frame {
    const depth = this.#depth();
    const { guards } = this.#log;
    const here = this.#log.frames[depth - 1];
    if (here && this.#log.frames.length === depth) return here;
    const frames = [...this.#log.frames];
    while (frames.length > depth) {
      const { all } = frames.pop() ?? { all: [] };
      const outer = frames.at(-1);
      outer?.pending.push(...all);
      outer?.all.push(...all);
    }
    while (frames.length < Math.max(1, depth)) frames.push({ pending: [], all: [] });
    this.#log.frames = frames;
    if (guards.some((guard) => guard.depth > depth))
      this.#log.guards = guards.filter((guard) => guard.depth <= depth);
    return frames[frames.length - 1] as Frame;
  }
}
