import {
  BinaryExpression,
  Choice,
  Conditional,
  ConditionalSingleBranch,
  MultipleConditionExpression,
  type ParsedObject,
  UnaryExpression,
} from "../parser.ts";

const ASKS = [
  BinaryExpression,
  Choice,
  Conditional,
  ConditionalSingleBranch,
  MultipleConditionExpression,
  UnaryExpression,
];

/** Whether something is a condition or a part of one, and given to no function. */
export const isAsked = ({ parent }: ParsedObject): boolean => ASKS.some((kind) => parent instanceof kind);
