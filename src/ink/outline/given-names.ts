import {
  Choice,
  ConstantDeclaration,
  ExternalDeclaration,
  FlowBase,
  Gather,
  type Identifier,
  ListElementDefinition,
  type ParsedObject,
  VariableAssignment,
} from "../parser.ts";
import { findFlow, nameAt } from "../read/names.ts";

/** What a writer can give a name to. */
export type NamedKind =
  | "knot"
  | "stitch"
  | "function"
  | "choice"
  | "gather"
  | "constant"
  | "variable"
  | "list"
  | "item"
  | "external"
  | "temp"
  | "parameter";

export interface GivenName {
  readonly identifier: Identifier;
  /** See `Mention`. */
  readonly name: string;
  readonly kind: NamedKind;
  /** The parameters, as written. */
  readonly takes?: string;
}

/** The name of what is known in its own flow alone. */
export const localName = (part: ParsedObject, name: string): string => `${findFlow(part).join(".")}~${name}`;

/** The names that a part of the story gives: to itself, and to what it takes. */
export function givenBy(part: ParsedObject): GivenName[] {
  if (part instanceof FlowBase) return part.identifier ? ofFlow(part, part.identifier) : [];
  if (part instanceof Choice || part instanceof Gather) {
    const { identifier } = part as { identifier?: Identifier };
    const kind = part instanceof Choice ? "choice" : "gather";
    return identifier ? [{ identifier, name: nameAt(part) ?? identifier.name, kind }] : [];
  }
  if (part instanceof ConstantDeclaration) {
    const identifier: Identifier | null = part.constantIdentifier;
    return identifier ? [{ identifier, name: identifier.name, kind: "constant" }] : [];
  }
  if (part instanceof ExternalDeclaration) {
    const { identifier, argumentNames } = part;
    return [{ identifier, name: identifier.name, kind: "external", takes: `(${argumentNames.join(", ")})` }];
  }
  if (part instanceof ListElementDefinition)
    return [{ identifier: part.indentifier, name: part.fullName, kind: "item" }];
  if (part instanceof VariableAssignment && part.isDeclaration) {
    const { variableIdentifier: identifier, listDefinition } = part;
    if (part.isNewTemporaryDeclaration)
      return [{ identifier, name: localName(part, identifier.name), kind: "temp" }];
    return [{ identifier, name: identifier.name, kind: listDefinition ? "list" : "variable" }];
  }
  return [];
}

function ofFlow(flow: FlowBase, identifier: Identifier): GivenName[] {
  const name = findFlow(flow).join(".");
  const taken = flow.args ?? [];
  const takes = taken.map(
    ({ isByReference, isDivertTarget, identifier }) =>
      `${isByReference ? "ref " : ""}${isDivertTarget ? "-> " : ""}${identifier?.name ?? ""}`,
  );
  const kind = flow.isFunction ? "function" : name.includes(".") ? "stitch" : "knot";
  return [
    {
      identifier,
      name,
      kind,
      ...(taken.length > 0 || flow.isFunction ? { takes: `(${takes.join(", ")})` } : {}),
    },
    ...taken.flatMap(({ identifier }): GivenName[] =>
      identifier ? [{ identifier, name: localName(flow, identifier.name), kind: "parameter" }] : [],
    ),
  ];
}
