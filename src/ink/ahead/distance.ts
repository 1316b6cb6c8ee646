import {
  BoolValue,
  Container,
  ControlCommand,
  Divert,
  FloatValue,
  type InkObject,
  IntValue,
  NativeFunctionCall,
  VariableAssignment,
  VariableReference,
} from "../engine.ts";
import { expressionBefore, isCommand } from "./calls.ts";
import type { ReachMap } from "./reach.ts";
import {
  calculated,
  leaf,
  type Rule,
  squeezed,
  type Term,
  UNKNOWN,
  variable,
  word,
  written,
} from "./terms.ts";

/** What has to come out so for the story to come to a container, worked out when it is first asked for. */
export type WayTo = (container: Container) => () => readonly Met[];

/** A decision, and how it has to come out. */
export interface Met {
  readonly term: Term;
  readonly holds: boolean;
}

const DEEPEST = 5;
const { CommandType } = ControlCommand;

// What has to be so comes first: who takes a choice on the way too soon may find no way back to it.
const A_CHOICE = 0.1;

/**
 * How far all of it is from being so.
 * @param weights how much each counts; 1 where nothing is said
 */
export function farFrom(all: readonly Met[], rule: Rule, weights: readonly number[] = []): number {
  let sum = 0;
  for (const [index, { term, holds }] of all.entries()) {
    const far = term.far(rule, holds);
    sum += (weights[index] ?? 1) * (far < 1 ? far : 1 + squeezed(far));
  }
  return sum;
}

/** How far it is from there, by the choices on the way that were not taken. */
export const choicesLeft = (choices: readonly Container[], rule: Rule): number =>
  A_CHOICE * choices.filter((choice) => !rule.count(choice)).length;

/** The condition a decision hangs on; nothing where it has none, or one of which nothing is known. */
export const termBefore = (reach: ReachMap, decision: InkObject, wayTo: WayTo): Term | undefined =>
  new Reading(reach, wayTo).of(expressionBefore(decision).toReversed(), new Map(), 0);

type Places = readonly (readonly [Container, number])[];

class Reading {
  readonly #reach: ReachMap;
  readonly #wayTo: WayTo;

  constructor(reach: ReachMap, wayTo: WayTo) {
    this.#reach = reach;
    this.#wayTo = wayTo;
  }

  /** @param given what a function was given, by name */
  of(places: Places, given: ReadonlyMap<string, Term>, depth: number): Term | undefined {
    const stack: Term[] = [];
    for (const [container, index] of places) {
      const part = container.content[index];
      if (part instanceof IntValue || part instanceof FloatValue || part instanceof BoolValue)
        stack.push(written(Number(part.value)));
      else if (part instanceof NativeFunctionCall)
        stack.push(calculated(part.name, stack.splice(-part.numberOfParameters)));
      else if (part instanceof VariableReference)
        stack.push(
          part.containerForCount
            ? this.#visits(part.containerForCount)
            : (given.get(part.name ?? "") ?? variable(part.name ?? "")),
        );
      else if (isFunctionCall(part)) this.#call(part, stack, depth);
      else {
        const [read] = this.#reach.readsAt(container, index);
        if (read?.kind === "word") stack.push(word(read.of));
        else if (read?.kind === "count") stack.push(this.#visits(read.of));
      }
    }
    return stack.length > 1 ? UNKNOWN : stack[0];
  }

  #call(divert: Divert, stack: Term[], depth: number): void {
    const body = divert.targetPointer.container;
    const own = body?.content ?? [];
    const names = own.flatMap((part) =>
      part instanceof VariableAssignment ? [part.variableName ?? ""] : [],
    );
    // What it gives back is one expression.
    const end = own.findIndex(isEnd);
    const isPlain = end > 0 && !own.slice(0, end).some((part) => part instanceof Container);
    const taken = names.length > 0 ? stack.splice(-names.length) : [];
    const args = new Map(names.toReversed().map((name, index) => [name, taken[index] ?? UNKNOWN]));
    const places = own.slice(0, end).map((_, at) => [body as Container, at] as const);
    const came = depth < DEEPEST && isPlain ? this.of(places, args, depth + 1) : undefined;
    stack.push(came ?? UNKNOWN);
  }

  #visits(container: Container): Term {
    const way = this.#wayTo(container);
    return leaf(
      (rule) => rule.count(container),
      (rule, holds) => {
        const was = (rule.count(container) ?? 0) > 0;
        if (holds) return was ? 0 : 1 + squeezed(farFrom(way(), rule));
        if (was) return 2;
        // Not yet: as long as something on the way there is not so, it will not be.
        const against = way().map(({ term, holds: open }) => term.far(rule, !open));
        return against.length > 0 ? squeezed(Math.min(...against)) : 0;
      },
    );
  }
}

const isEnd = (part: InkObject): boolean => isCommand(part, CommandType.PopFunction);

const isFunctionCall = (part: InkObject | undefined): part is Divert =>
  part instanceof Divert && part.pushesToStack && !part.isExternal && !part.hasVariableTarget;
