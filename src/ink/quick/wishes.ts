import { type Container, Divert, type InkObject, NativeFunctionCall } from "../engine.ts";
import { expressionBefore } from "./calls.ts";
import type { ReachMap, Read } from "./reach.ts";

/** Something a story looks at, and whether it has to be so for it to go a certain way. */
export interface Wish {
  readonly read: Read;
  readonly holds: boolean;
}

const JOINS: readonly (string | null)[] = [NativeFunctionCall.And, NativeFunctionCall.Or];
const DEEPEST = 5;

/**
 * What has to be so for a decision to come out so, as far as its condition is made of and, or, not and functions of such; of
 * an "or" all is wished for. What is counted or compared is left out.
 */
export const wishesBefore = (reach: ReachMap, decision: InkObject, holds: boolean): Wish[] =>
  wishesAt(reach, expressionBefore(decision), holds, 0);

function wishesAt(
  reach: ReachMap,
  places: readonly (readonly [Container, number])[],
  holds: boolean,
  depth: number,
): Wish[] {
  return places.flatMap(([container, index]) => {
    const { content } = container;
    const isNegated = isCall(content[index + 1], [NativeFunctionCall.Not]);
    const side = holds !== isNegated;
    const behind = content[index + (isNegated ? 2 : 1)];
    // A number behind it, or a sign, is what it is compared with or added to.
    if (behind instanceof NativeFunctionCall && !isCall(behind, JOINS)) return [];
    if (!isNegated && behind && "value" in behind && typeof behind.value === "number") return [];
    const part = content[index];
    const isFunction =
      part instanceof Divert && part.pushesToStack && !part.isExternal && !part.hasVariableTarget;
    const body = isFunction ? part.targetPointer.container : null;
    if (body && depth < DEEPEST)
      return wishesAt(
        reach,
        body.content.map((_, at) => [body, at] as const),
        side,
        depth + 1,
      );
    return reach.readsAt(container, index).map((read) => ({ read, holds: side }));
  });
}

const isCall = (part: InkObject | undefined, names: readonly (string | null)[]): boolean =>
  part instanceof NativeFunctionCall && names.includes(part.name);
