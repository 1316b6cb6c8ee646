import {
  Choice,
  ConstantDeclaration,
  Divert,
  ExternalDeclaration,
  FlowBase,
  Gather,
  type ParsedObject,
  Path,
  VariableAssignment,
  VariableReference,
} from "../parser.ts";
import { Diagnoses } from "../read/diagnoses.ts";
import { Draft, type Unread } from "../read/draft.ts";
import { nameAt } from "../read/names.ts";
import { listParts } from "../read/parts.ts";
import { readBook } from "../read/read-book.ts";
import { MAIN, type Place, Sources, type StoryFiles } from "../sources.ts";

/** One word of the book's text that calls a knot, stitch, function or label by its name; of `ash.noon` there are two. */
export interface Naming {
  readonly at: Place;
  readonly word: string;
  /** The full name of what is called so. */
  readonly of: string;
  readonly kind: NamedKind;
  /** Here it is given that name; everywhere else it is meant. */
  readonly isGiven: boolean;
}

export type NamedKind = "knot" | "stitch" | "function" | "choice" | "gather";

/** Every such word in a book, also in what is asked by `# holds:`. */
export interface Namings {
  readonly namings: readonly Naming[];
  /** What else has a name: variables, constants, items of lists, what a knot is given, words that the program answers. */
  readonly otherNames: ReadonlySet<string>;
  /** Lines that could not be read as they are written, and may call anything by its name. */
  readonly unread: readonly Unread[];
}

type Identifier = NonNullable<FlowBase["identifier"]>;

/** Reads a story for the names in it, in the order of each file's text. */
export function readNamings(files: StoryFiles): Namings {
  const { main = MAIN } = files;
  const sources = new Sources(files, main);
  const draft = new Draft(sources);
  const story = readBook(draft, sources, new Diagnoses(sources), []);
  const namings: Naming[] = [];
  const otherNames = new Set<string>();
  if (!story) return { namings, otherNames, unread: draft.unread };
  story.ResolveWeavePointNaming();
  const note = (identifier: Identifier, named: ParsedObject | null, isGiven = false) => {
    const { debugMetadata: at, name } = identifier;
    const of = nameAt(named);
    if (!at?.fileName || !name || !named || of === undefined || of === "") return;
    const near = sources.place(at.fileName, at.startLineNumber, at.startCharacterNumber);
    namings.push({ at: sources.find(near, name), word: name, of, kind: kindOf(named), isGiven });
  };
  /** Each word of a path, by what the path leads to as far as that word. */
  const notePath = (words: readonly Identifier[], from: ParsedObject) => {
    for (const [index, word] of words.entries())
      note(word, new Path(words.slice(0, index + 1)).ResolveFromContext(from));
  };
  for (const part of listParts(story)) {
    for (const name of otherNamesIn(part)) otherNames.add(name);
    const isNamed = part instanceof FlowBase || part instanceof Choice || part instanceof Gather;
    if (isNamed && part.identifier) note(part.identifier, part, true);
    if (part instanceof Divert && !part.isEnd && !part.isDone) notePath(wordsOf(part.target), part);
    if (part instanceof VariableReference) notePath(part.pathIdentifiers, part);
  }
  return { namings: namings.toSorted(inTheText), otherNames, unread: draft.unread };
}

const inTheText = ({ at: one }: Naming, { at: other }: Naming): number =>
  one.file === other.file
    ? one.line - other.line || one.column - other.column
    : one.file < other.file
      ? -1
      : 1;

function kindOf(named: ParsedObject): NamedKind {
  if (named instanceof Choice) return "choice";
  if (!(named instanceof FlowBase)) return "gather";
  if (named.isFunction) return "function";
  return named.parent instanceof FlowBase && named.parent.identifier?.name ? "stitch" : "knot";
}

function otherNamesIn(part: ParsedObject): string[] {
  if (part instanceof ConstantDeclaration) return [part.constantIdentifier.name ?? ""];
  if (part instanceof ExternalDeclaration) return [part.identifier.name ?? ""];
  if (part instanceof FlowBase) return (part.args ?? []).map(({ identifier }) => identifier?.name ?? "");
  if (!(part instanceof VariableAssignment)) return [];
  const items = part.listDefinition?.itemDefinitions ?? [];
  return [part.variableName, ...items.map(({ name }) => name ?? "")];
}

/** ink keeps the words of a path to itself. */
const wordsOf = (path: Path | null): readonly Identifier[] =>
  path ? (Reflect.get(path, "components") as readonly Identifier[]) : [];
