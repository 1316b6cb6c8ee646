import {
  ChoicePoint,
  Container,
  Divert,
  DivertTargetValue,
  type InkObject,
  Path,
  VariablePointerValue,
} from "../engine.ts";
import { isCommand, START_THREAD, wordAt } from "./calls.ts";
import { contentUnder, type ReachMap } from "./reach.ts";
import type { Term } from "./terms.ts";

/** One thing that is in one of a few states, which are the bits of a number, and moved by words that tell. */
export interface Movement {
  /** What it can be on the first page, and all it can ever be. */
  readonly start: number;
  readonly all: number;
  /** What it can be after a word. */
  after(word: string, states: number): number;
  /** What it can be where a choice was taken. */
  chosen(states: number): number;
  /** What a word answers in a state; nothing for one that asks anything else as well. */
  answer(word: string, state: number): number | undefined;
}

/** The one thing all these words ask; nothing where they ask more. */
export type MovementOf = (words: readonly string[]) => Movement | undefined;

interface Edge {
  readonly to: number;
  readonly word?: string;
  /** Words of which any may be told on the way, in any order and as often as you like. */
  readonly between?: readonly string[];
  readonly isChoice?: boolean;
}

/**
 * Finds what can never be, whatever is decided: follows the story through all places at once and notes of one region of the
 * machine all that it may be at each. Errs by naming too much, so what is not named there is sure. Of a story that has
 * tunnels or keeps diverts in variables it says nothing.
 */
export class Never {
  readonly #root: Container;
  readonly #reach: ReachMap;
  readonly #always: readonly string[];
  readonly #bases = new Map<Container, number>();
  readonly #places: (readonly [Container, number])[] = [];
  readonly #edges: (readonly Edge[])[] | undefined;
  readonly #found = new Map<Movement, Uint32Array>();

  /** @param always knots that can be gone to at any time */
  constructor(root: Container, reach: ReachMap, always: readonly string[]) {
    this.#root = root;
    this.#reach = reach;
    this.#always = always;
    const all = [...contentUnder(root)];
    const isPlain = !all.some(
      (part) =>
        part instanceof DivertTargetValue ||
        part instanceof VariablePointerValue ||
        (part instanceof Divert && (part.hasVariableTarget || isTunnel(part))),
    );
    if (!isPlain) return;
    for (const part of all)
      if (part instanceof Container) {
        this.#bases.set(part, this.#places.length);
        for (let index = 0; index <= part.content.length; index += 1) this.#places.push([part, index]);
      }
    const threads = this.#places.flatMap(([container, index], place) => {
      const target = container.content[index];
      return target instanceof Divert && opensThread(container, index)
        ? [{ on: place + 1, reached: this.#follow([this.#startOf(target)], true) }]
        : [];
    });
    this.#edges = this.#places.map((_, place) => this.#edgesFrom(place, threads));
  }

  /** Whether a decision can never come out so. */
  isNever(decision: InkObject, term: Term, holds: boolean, movementOf: MovementOf): boolean {
    const { parent } = decision;
    if (!this.#edges || !(parent instanceof Container)) return false;
    const words: string[] = [];
    // Nothing comes of it where anything else is asked besides.
    if (answerIn(term, (word) => words.push(word)) === undefined || words.length === 0) return false;
    const movement = movementOf(words);
    if (!movement) return false;
    const may = this.#statesOf(movement)[this.#at(parent, parent.content.indexOf(decision))] ?? movement.all;
    // Of a place that nothing is known to lead to nothing is said.
    if (may === 0) return false;
    for (let state = 0; 2 ** state <= movement.all; state += 1) {
      if (!(may & (1 << state))) continue;
      const answer = answerIn(term, (word) => movement.answer(word, state));
      if (answer === undefined || answer === holds) return false;
    }
    return true;
  }

  #statesOf(movement: Movement): Uint32Array {
    let states = this.#found.get(movement);
    if (states) return states;
    states = new Uint32Array(this.#places.length);
    this.#found.set(movement, states);
    const waiting: number[] = [];
    const come = (place: number, more: number) => {
      const known = states?.[place] ?? 0;
      if (!states || (known | more) >>> 0 === known) return;
      states[place] = known | more;
      waiting.push(place);
    };
    come(this.#at(this.#root, 0), movement.start);
    for (const path of this.#always) {
      const { container } = this.#root.ContentAtPath(new Path(path));
      for (const inner of container ? contentUnder(container) : [])
        if (inner instanceof Container)
          for (let index = 0; index <= inner.content.length; index += 1)
            come(this.#at(inner, index), movement.all);
    }
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop())
      for (const edge of this.#edges?.[place] ?? []) come(edge.to, along(edge, states[place] ?? 0, movement));
    return states;
  }

  #edgesFrom(place: number, threads: readonly { on: number; reached: ReadonlySet<number> }[]): Edge[] {
    const [container, index] = this.#places[place] ?? [this.#root, 0];
    const part = container.content[index];
    const on = place + 1;
    if (part instanceof ChoicePoint) {
      // It is taken when all is told that stands behind it, and behind the thread it stands in.
      const behind = threads.flatMap((thread) => (thread.reached.has(place) ? [thread.on] : []));
      const between = this.#wordsAt(this.#follow([on, ...behind], false));
      const { choiceTarget: target } = part;
      return [{ to: on }, ...(target ? [{ to: this.#at(target, 0), between, isChoice: true }] : [])];
    }
    if (part instanceof Divert && part.isExternal) return [{ to: on, word: wordAt(part) }];
    if (part instanceof Divert && (part.pushesToStack || opensThread(container, index))) {
      const to = this.#startOf(part);
      return [{ to }, { to: on, between: this.#wordsAt(this.#follow([to], false)) }];
    }
    return this.#next(place).map((to) => ({ to }));
  }

  /** All places that these lead to. @param isOn whether also by a choice */
  #follow(starts: readonly number[], isOn: boolean): Set<number> {
    const met = new Set(starts);
    // A set grows while it is gone through.
    for (const place of met) {
      const [container, index] = this.#places[place] ?? [this.#root, 0];
      const isChoice = container.content[index] instanceof ChoicePoint;
      for (const next of isChoice && !isOn ? [place + 1] : this.#next(place)) met.add(next);
    }
    return met;
  }

  #wordsAt(places: ReadonlySet<number>): string[] {
    const words = new Set<string>();
    for (const place of places) {
      const [container, index] = this.#places[place] ?? [this.#root, 0];
      const part = container.content[index];
      if (part instanceof Divert && part.isExternal) words.add(wordAt(part));
    }
    return [...words];
  }

  #next(place: number): number[] {
    const [container, index] = this.#places[place] ?? [this.#root, 0];
    return this.#reach.after(container, index).map(([next, at]) => this.#at(next, at));
  }

  #startOf({ targetPointer: { container, index } }: Divert): number {
    return this.#at(container ?? this.#root, Math.max(0, index));
  }

  #at(container: Container, index: number): number {
    return (this.#bases.get(container) ?? 0) + Math.min(index, container.content.length);
  }
}

function along({ word, between, isChoice }: Edge, states: number, movement: Movement): number {
  let all = word === undefined ? states : movement.after(word, states);
  for (let before = -1; between && before !== all; ) {
    before = all;
    for (const each of between) all |= movement.after(each, all);
  }
  return isChoice ? movement.chosen(all) : all;
}

/** Whether a condition holds, by the words alone. */
function answerIn(term: Term, word: (word: string) => number | undefined): boolean | undefined {
  const value = term.value({ word, farOf: () => 0, count: () => undefined, variable: () => undefined });
  return value === undefined ? undefined : value !== 0;
}

const opensThread = ({ content }: Container, index: number): boolean =>
  isCommand(content[index - 1], START_THREAD);

const isTunnel = (divert: Divert): boolean => divert.pushesToStack && divert.stackPushType === TUNNEL;
const TUNNEL = 0;
