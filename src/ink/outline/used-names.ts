import {
  Divert,
  type Identifier,
  IncDecExpression,
  List,
  type ParsedObject,
  Path,
  VariableAssignment,
  VariableReference,
} from "../parser.ts";
import { nameAt } from "../read/names.ts";
import { type GivenName, localName, type NamedKind } from "./given-names.ts";

/** The story goes there, asks for it, calls it, changes it. */
export type Use = "divert" | "read" | "call" | "write";

export interface UsedName {
  readonly identifier: Identifier;
  /** Of what is meant; none where nothing is called so. */
  readonly name: string | undefined;
  readonly use: Use;
}

/** What a name can mean besides a place of the story, which ink knows itself. */
export interface NameIndex {
  readonly values: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Full names of list items, by both ways to write them. */
  readonly items: ReadonlyMap<string, string>;
}

const VALUES: readonly NamedKind[] = ["constant", "variable", "list", "temp", "parameter"];
const FUNCTIONS: readonly NamedKind[] = ["function", "external"];

export function nameIndex(given: readonly GivenName[]): NameIndex {
  const named = (kinds: readonly NamedKind[]) =>
    new Set(given.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name));
  const items = given.filter(({ kind }) => kind === "item");
  return {
    values: named(VALUES),
    functions: named(FUNCTIONS),
    items: new Map(
      items.flatMap(({ identifier, name }) => [identifier.name, name].map((way) => [way, name])),
    ),
  };
}

/** The names that a part of the story uses. */
export function usedBy(part: ParsedObject, index: NameIndex): UsedName[] {
  const value = (name: string) => [localName(part, name), name].find((one) => index.values.has(one));
  if (part instanceof Divert) {
    const path = part.isEnd || part.isDone ? [] : wordsOf(part.target);
    const [first] = path;
    if (!first) return [];
    if (part.isFunctionCall) {
      const name = index.functions.has(first.name) ? first.name : value(first.name);
      return [{ identifier: first, name, use: "call" }];
    }
    // It may be held by a variable.
    const held = path.length === 1 ? value(first.name) : undefined;
    return held === undefined
      ? along(path, part, "divert")
      : [{ identifier: first, name: held, use: "read" }];
  }
  if (part instanceof VariableReference) {
    const path = along(part.pathIdentifiers, part, "read");
    if (path.at(-1)?.name !== undefined) return path;
    const whole = index.items.get(part.name) ?? value(part.name);
    return path.map((used, at) => ({
      ...used,
      name: at === path.length - 1 ? whole : value(used.identifier.name),
    }));
  }
  if (part instanceof List)
    return (part.itemIdentifierList ?? []).map((identifier) => ({
      identifier,
      name: index.items.get(identifier.name),
      use: "read",
    }));
  const written =
    part instanceof IncDecExpression
      ? part.varIdentifier
      : part instanceof VariableAssignment && !part.isDeclaration
        ? part.variableIdentifier
        : null;
  return written ? [{ identifier: written, name: value(written.name), use: "write" }] : [];
}

/** Each word of a path with what the path means up to it. */
const along = (path: readonly Identifier[], part: ParsedObject, use: Use): UsedName[] =>
  path.map((identifier, index) => ({
    identifier,
    name: nameAt(new Path(path.slice(0, index + 1)).ResolveFromContext(part)),
    use,
  }));

/** ink keeps the words of a path to itself. */
function wordsOf(path: Path | null): readonly Identifier[] {
  const words: unknown = path && Reflect.get(path, "components");
  return Array.isArray(words) ? (words as Identifier[]) : [];
}
