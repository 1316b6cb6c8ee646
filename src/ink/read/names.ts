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

/** A name, and the part of the story that has it. */
export interface NamedPart {
  readonly as: "function" | "external" | "constant" | "variable" | "flow" | "label";
  readonly name: string;
  readonly part: ParsedObject;
}

/** Every name that may be meant by a misspelt one, in the order of the text. */
export const listNamedParts = (story: ParsedStory): NamedPart[] =>
  listParts(story).flatMap((part) => {
    const [as, name] = namedAs(part) ?? [];
    return as === undefined || name === undefined ? [] : [{ as, name, part }];
  });

function namedAs(part: ParsedObject): [as: NamedPart["as"], name: string | undefined] | undefined {
  if (part instanceof FlowBase) {
    if (!part.identifier?.name) return undefined;
    return part.isFunction ? ["function", part.identifier.name] : ["flow", findFlow(part).join(".")];
  }
  if (part instanceof Choice || part instanceof Gather)
    return part.name ? ["label", [...findFlow(part), part.name].join(".")] : undefined;
  if (part instanceof ExternalDeclaration) return ["external", part.identifier.name];
  if (part instanceof ConstantDeclaration) return ["constant", part.constantIdentifier.name];
  return part instanceof VariableAssignment && part.isDeclaration
    ? ["variable", part.variableName]
    : undefined;
}

/** These names as they are looked through. */
export function sortNames(named: readonly Pick<NamedPart, "as" | "name">[]): Names {
  const all = (...kinds: readonly NamedPart["as"][]) =>
    kinds.flatMap((kind) => named.flatMap(({ as, name }) => (as === kind ? name : [])));
  return {
    functions: all("function", "external"),
    variables: all("constant", "variable"),
    targets: all("flow", "label"),
  };
}

export const listNames = (story: ParsedStory): Names => sortNames(listNamedParts(story));

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
