import { closestMatch } from "leven";
import {
  Choice,
  ConstantDeclaration,
  ExternalDeclaration,
  FlowBase,
  Gather,
  type ParsedObject,
  type ParsedStory,
  VariableAssignment,
} from "../parser.ts";
import { listParts } from "./parts.ts";

/** The names a book uses for its own parts. */
export interface Names {
  functions: readonly string[];
  variables: readonly string[];
  /** Full names: knot, knot.stitch, knot.stitch.label. */
  targets: readonly string[];
}

/** The knot and stitch around a part of the story; empty above the first knot. */
export function findFlow(part: ParsedObject): string[] {
  const around: string[] = [];
  for (let outer: ParsedObject | null = part; outer; outer = outer.parent) {
    if (outer instanceof FlowBase && outer.identifier?.name) around.unshift(outer.identifier.name);
  }
  return around;
}

/** The full name of what a path in the story leads to, if that has one. */
export function nameAt(target: ParsedObject | null): string | undefined {
  if (target instanceof FlowBase) return findFlow(target).join(".");
  if (!(target instanceof Choice || target instanceof Gather) || !target.name) return undefined;
  return [...findFlow(target), target.name].join(".");
}

export function listNames(story: ParsedStory): Names {
  const parts = listParts(story);
  const flows = parts.filter((part) => part instanceof FlowBase).filter((flow) => flow.identifier?.name);
  const labelled = parts
    .filter((part) => part instanceof Choice || part instanceof Gather)
    .filter((point) => point.name);
  const externals = parts.filter((part) => part instanceof ExternalDeclaration);
  const constants = parts.filter((part) => part instanceof ConstantDeclaration);
  const assignments = parts.filter((part) => part instanceof VariableAssignment);
  return {
    functions: [
      ...flows.filter((flow) => flow.isFunction).map((flow) => flow.identifier?.name ?? ""),
      ...externals.map((external) => external.identifier.name),
    ],
    variables: [
      ...constants.map((constant) => constant.constantIdentifier.name),
      ...assignments.filter((variable) => variable.isDeclaration).map((one) => one.variableName),
    ],
    targets: [
      ...flows.filter((flow) => !flow.isFunction).map((flow) => findFlow(flow).join(".")),
      ...labelled.map((point) => [...findFlow(point), point.name].join(".")),
    ],
  };
}

/** The target a writer in this knot perhaps meant, as it has to be written there. */
export function nearTarget(wrong: string, names: Names, knot: string | undefined): string | undefined {
  const elsewhere = names.targets.find((target) => target.endsWith(`.${wrong}`));
  if (elsewhere) return elsewhere;
  if (/^(?:end|done)$/i.test(wrong)) return wrong.toUpperCase();
  const close = names.targets.filter((target) => target.startsWith(`${knot}.`)).map(lastPart);
  return findNear(wrong, [...close, ...names.targets, "END", "DONE"]);
}

/** The one name among these that is a slip of the pen away. */
export function findNear(wrong: string, names: readonly string[]): string | undefined {
  return (
    names.find((name) => isSwapped(wrong, name)) ??
    closestMatch(wrong, names, { maxDistance: Math.max(1, Math.floor(wrong.length / 3)) })
  );
}

/** Whether two words differ only by two neighbouring letters that changed places, which leven counts as two slips. */
export function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
