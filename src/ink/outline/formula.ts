import {
  BinaryExpression,
  type Expression,
  FunctionCall,
  MultipleConditionExpression,
  NumberExpression,
  type ParsedObject,
  Path,
  UnaryExpression,
  VariableReference,
} from "../parser.ts";
import { nameAt } from "../read/names.ts";

/** A condition by what it asks, as far as it is made of and, or and not. */
export type Formula =
  | { readonly kind: "asks"; readonly what: string }
  | { readonly kind: "not"; readonly of: Formula }
  | { readonly kind: "all" | "any"; readonly of: readonly Formula[] };

export const ALWAYS: Formula = { kind: "all", of: [] };
export const NEVER: Formula = { kind: "any", of: [] };
export const not = (of: Formula): Formula => ({ kind: "not", of });
export const allOf = (of: readonly Formula[]): Formula => joined("all", of, ALWAYS, NEVER);
export const anyOf = (of: readonly Formula[]): Formula => joined("any", of, NEVER, ALWAYS);

/** Leaves out what does not matter, so that few questions are left to try. */
function joined(kind: "all" | "any", of: readonly Formula[], idle: Formula, settled: Formula): Formula {
  const rest = of.filter((one) => one !== idle);
  if (rest.includes(settled)) return settled;
  return rest.length === 0 ? idle : { kind, of: rest };
}

const JOINS: Readonly<Record<string, (of: readonly Formula[]) => Formula>> = {
  "&&": allOf,
  and: allOf,
  "||": anyOf,
  or: anyOf,
};
/** Comparisons that only say that a count is not nought, or that it is. */
const IS_SOME = /^(?:> 0|>= 1|!= 0)$/;
const IS_NONE = /^(?:== 0|<= 0|< 1)$/;

/** Must be read before the export, which takes calls apart. */
export function parseFormula(expression: Expression): Formula {
  if (expression instanceof MultipleConditionExpression)
    return allOf(expression.subExpressions.map(parseFormula));
  if (expression instanceof UnaryExpression && ["!", "not"].includes(expression.op))
    return not(parseFormula(expression.innerExpression));
  if (expression instanceof NumberExpression) return Number(expression.value) === 0 ? NEVER : ALWAYS;
  if (expression instanceof BinaryExpression) {
    const { leftExpression: left, rightExpression: right, opName } = expression;
    const join = JOINS[opName];
    if (join) return join([parseFormula(left), parseFormula(right)]);
    const compared = `${opName} ${written(right)}`;
    if (IS_SOME.test(compared)) return parseFormula(left);
    if (IS_NONE.test(compared)) return not(parseFormula(left));
  }
  return { kind: "asks", what: written(expression) };
}

/** Whether this can come out false, whatever each question is answered with. */
export function canFail(formula: Formula): boolean {
  const questions = [...new Set(questionsOf(formula))];
  // So many would take long, and no writer means them to cover every case.
  if (questions.length > 12) return true;
  for (let answers = 0; answers < 2 ** questions.length; answers += 1) {
    const holds = (what: string) => (answers & (1 << questions.indexOf(what))) !== 0;
    if (!comesOut(formula, holds)) return true;
  }
  return false;
}

function comesOut(formula: Formula, holds: (what: string) => boolean): boolean {
  switch (formula.kind) {
    case "asks":
      return holds(formula.what);
    case "not":
      return !comesOut(formula.of, holds);
    case "all":
      return formula.of.every((one) => comesOut(one, holds));
    case "any":
      return formula.of.some((one) => comesOut(one, holds));
  }
}

function questionsOf(formula: Formula): string[] {
  if (formula.kind === "asks") return [formula.what];
  return formula.kind === "not" ? questionsOf(formula.of) : formula.of.flatMap(questionsOf);
}

/** As written, but that one label is called the same wherever it is asked about. */
function written(part: ParsedObject): string {
  if (part instanceof VariableReference)
    return nameAt(new Path(part.pathIdentifiers).ResolveFromContext(part)) ?? part.name;
  if (part instanceof FunctionCall) return `${part.name}(${part.args.map(written).join(", ")})`;
  if (part instanceof BinaryExpression)
    return `(${written(part.leftExpression)} ${part.opName} ${written(part.rightExpression)})`;
  if (part instanceof UnaryExpression) return `${part.op} ${written(part.innerExpression)}`;
  return part.toString();
}
