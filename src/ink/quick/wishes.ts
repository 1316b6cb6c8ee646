import type { InkObject } from "../engine.ts";
import {
  BoolValue,
  type Container,
  Divert,
  FloatValue,
  IntValue,
  NativeFunctionCall,
  VariableAssignment,
} from "../engine.ts";
import { expressionBefore } from "./calls.ts";
import type { ReachMap, Read } from "./reach.ts";

/** Something a story looks at, and whether it has to be so for it to go a certain way. */
export interface Wish {
  readonly read: Read;
  readonly holds: boolean;
}

/** What makes a value more, or true; and what makes it less, or false. */
interface Leaning {
  readonly more: readonly Wish[];
  readonly less: readonly Wish[];
  /** Where it is written out. */
  readonly number?: number;
}

type Places = readonly (readonly [Container, number])[];

const DEEPEST = 5;
const NOTHING: Leaning = { more: [], less: [] };

/**
 * What has to be so for a decision to come out so, as far as its condition is made of what is true or counted, compared and
 * added up, and of functions of such; of what may be either, of an "or" or a sum, all is wished for.
 */
export function wishesBefore(reach: ReachMap, decision: InkObject, holds: boolean): readonly Wish[] {
  const { more, less } = leaningOf(reach, expressionBefore(decision).toReversed(), 0);
  return holds ? more : less;
}

/** Of what an expression comes to, its parts one after the other as ink evaluates them. */
function leaningOf(reach: ReachMap, places: Places, depth: number): Leaning {
  const stack: Leaning[] = [];
  for (const [container, index] of places) {
    const part = container.content[index];
    if (part instanceof IntValue || part instanceof FloatValue || part instanceof BoolValue)
      stack.push({ ...NOTHING, number: Number(part.value) });
    else if (part instanceof NativeFunctionCall) {
      const taken = stack.splice(-part.numberOfParameters);
      stack.push(calculated(part.name, taken));
    } else if (isFunctionCall(part)) {
      const body = part.targetPointer.container;
      const own = body?.content ?? [];
      const given = own.findIndex((each) => !(each instanceof VariableAssignment));
      if (given > 0) stack.splice(-given);
      stack.push(
        body && depth < DEEPEST
          ? leaningOf(
              reach,
              own.map((_, at) => [body, at] as const),
              depth + 1,
            )
          : NOTHING,
      );
    } else {
      const reads = reach.readsAt(container, index);
      if (reads.length > 0)
        stack.push({
          more: reads.map((read) => ({ read, holds: true })),
          less: reads.map((read) => ({ read, holds: false })),
        });
    }
  }
  return both(...stack);
}

function calculated(name: string | null, [one = NOTHING, other = NOTHING]: readonly Leaning[]): Leaning {
  switch (name) {
    case NativeFunctionCall.And:
    case NativeFunctionCall.Or:
    case NativeFunctionCall.Add:
      return both(one, other);
    case NativeFunctionCall.Not:
    case NativeFunctionCall.Negate:
      return against(one);
    case NativeFunctionCall.Subtract:
    case NativeFunctionCall.Greater:
    case NativeFunctionCall.GreaterThanOrEquals:
      return both(one, against(other));
    case NativeFunctionCall.Less:
    case NativeFunctionCall.LessThanOrEquals:
      return both(against(one), other);
    case NativeFunctionCall.Multiply:
      return both(times(one, other.number), times(other, one.number));
    case NativeFunctionCall.Equal:
      return same(one, other);
    case NativeFunctionCall.NotEquals:
      return against(same(one, other));
    default:
      return NOTHING;
  }
}

const both = (...all: readonly Leaning[]): Leaning => ({
  more: all.flatMap(({ more }) => more),
  less: all.flatMap(({ less }) => less),
});

const against = ({ more, less }: Leaning): Leaning => ({ more: less, less: more });

const times = (one: Leaning, number = 1): Leaning => (number < 0 ? against(one) : one);

/** To be as much as what is written out: of nothing there has to be none, and of more some. */
function same(one: Leaning, other: Leaning): Leaning {
  const number = other.number ?? one.number;
  if (number === undefined) return NOTHING;
  const counted = other.number === undefined ? other : one;
  return number > 0 ? counted : against(counted);
}

const isFunctionCall = (part: InkObject | undefined): part is Divert =>
  part instanceof Divert && part.pushesToStack && !part.isExternal && !part.hasVariableTarget;
