import {
  BoolValue,
  type Container,
  ControlCommand,
  Divert,
  FloatValue,
  type InkObject,
  IntValue,
  NativeFunctionCall,
  StringValue,
  Value,
  VariableReference,
} from "../engine.ts";

/** What a condition is worked out from. */
export interface ConditionEnvironment {
  count(number: number): number;
  variable(name: string): InkObject | undefined;
  /** Asks a word of the vocabulary. */
  ask(word: number, given: readonly unknown[]): unknown;
}

/** What of the names in a story a condition may depend on, by their numbers. */
export interface Known {
  count(container: Container): number | undefined;
  word(name: string): number | undefined;
}

/** A condition that can be worked out without ink, by arithmetic on counts, variables and words alone. */
export interface Condition {
  /** Containers whose visits it counts, and names of variables. */
  readonly dependsOn: readonly (Container | string)[];
  /** @returns whether it holds; nothing where it comes to what is no number, which is left to ink. */
  holds(environment: ConditionEnvironment): boolean | undefined;
}

type Term = (environment: ConditionEnvironment) => number | undefined;

interface EvaluatedPart {
  readonly term: Term;
  /** What is written out there, for the parentheses of a word. */
  readonly written?: unknown;
}

const { CommandType } = ControlCommand;
const SILENT: readonly unknown[] = [CommandType.EvalEnd, CommandType.NoOp];

// As ink has them, for numbers; what is true is 1.
const OF_ONE: Readonly<Record<string, (one: number) => number>> = {
  [NativeFunctionCall.Not]: (one) => Number(one === 0),
  [NativeFunctionCall.Negate]: (one) => -one,
};
const OF_TWO: Readonly<Record<string, (one: number, other: number) => number>> = {
  [NativeFunctionCall.And]: (one, other) => Number(one !== 0 && other !== 0),
  [NativeFunctionCall.Or]: (one, other) => Number(one !== 0 || other !== 0),
  [NativeFunctionCall.Equal]: (one, other) => Number(one === other),
  [NativeFunctionCall.NotEquals]: (one, other) => Number(one !== other),
  [NativeFunctionCall.Greater]: (one, other) => Number(one > other),
  [NativeFunctionCall.GreaterThanOrEquals]: (one, other) => Number(one >= other),
  [NativeFunctionCall.Less]: (one, other) => Number(one < other),
  [NativeFunctionCall.LessThanOrEquals]: (one, other) => Number(one <= other),
  [NativeFunctionCall.Add]: (one, other) => one + other,
  [NativeFunctionCall.Subtract]: (one, other) => one - other,
};

const numberIn = (value: unknown): number | undefined =>
  typeof value === "number" || typeof value === "boolean" ? Number(value) : undefined;

/**
 * Reads a condition off what ink was seen to evaluate, one after the other, before it decided.
 * @returns nothing for a condition that calls a function of the story, throws dice, or looks at anything but numbers
 */
export function conditionOf(evaluated: readonly InkObject[], known: Known): Condition | undefined {
  const stack: EvaluatedPart[] = [];
  const dependsOn: (Container | string)[] = [];
  for (const content of evaluated) {
    if (content instanceof ControlCommand && SILENT.includes(content.commandType)) continue;
    const part = partOf(content, stack, known);
    if (!part) return undefined;
    stack.push(part);
    if (content instanceof VariableReference) dependsOn.push(content.containerForCount ?? content.name ?? "");
  }
  const [whole, ...rest] = stack;
  if (!whole || rest.length > 0) return undefined;
  return {
    dependsOn: dependsOn,
    holds(environment) {
      const value = whole.term(environment);
      return value === undefined ? undefined : value !== 0;
    },
  };
}

/** @param stack what was evaluated before; what this needs is taken off it */
function partOf(content: InkObject, stack: EvaluatedPart[], known: Known): EvaluatedPart | undefined {
  if (content instanceof NativeFunctionCall) return calculation(content, stack);
  if (content instanceof VariableReference) return memory(content, known);
  if (content instanceof Divert) return word(content, stack, known);
  if ([BoolValue, IntValue, FloatValue, StringValue].some((kind) => content instanceof kind)) {
    const written: unknown = (content as Value<number | string | boolean>).value;
    const value = numberIn(written);
    return { term: () => value, written };
  }
  return undefined;
}

function calculation(
  { name, numberOfParameters }: NativeFunctionCall,
  stack: EvaluatedPart[],
): EvaluatedPart | undefined {
  const [one, other] = stack.splice(-numberOfParameters);
  const [ofOne, ofTwo] = [OF_ONE[name ?? ""], OF_TWO[name ?? ""]];
  if (numberOfParameters === 1 && ofOne && one)
    return {
      term(environment) {
        const value = one.term(environment);
        return value === undefined ? undefined : ofOne(value);
      },
    };
  if (numberOfParameters !== 2 || !ofTwo || !one || !other) return undefined;
  return {
    term(environment) {
      // Both, whatever the first comes to: ink asks every word, in this order.
      const [left, right] = [one.term(environment), other.term(environment)];
      return left === undefined || right === undefined ? undefined : ofTwo(left, right);
    },
  };
}

function memory(
  { containerForCount, pathForCount, name }: VariableReference,
  known: Known,
): EvaluatedPart | undefined {
  if (pathForCount === null) {
    if (name === null) return undefined;
    return {
      term(environment) {
        const value = environment.variable(name);
        return value instanceof Value ? numberIn(value.value) : undefined;
      },
    };
  }
  const number = containerForCount ? known.count(containerForCount) : undefined;
  return number === undefined ? undefined : { term: (environment) => environment.count(number) };
}

function word(divert: Divert, stack: EvaluatedPart[], known: Known): EvaluatedPart | undefined {
  const asked = divert.isExternal ? known.word(divert.targetPathString ?? "") : undefined;
  const { externalArgs } = divert;
  if (asked === undefined || stack.length < externalArgs) return undefined;
  const given = externalArgs > 0 ? stack.splice(-externalArgs) : [];
  if (given.some((part) => !("written" in part))) return undefined;
  const written = given.map((part) => part.written);
  return { term: (environment) => numberIn(environment.ask(asked, written)) };
}
