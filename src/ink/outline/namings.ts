import { Diagnoses } from "../read/diagnoses.ts";
import { Draft, type Unread } from "../read/draft.ts";
import { readBook } from "../read/read-book.ts";
import { MAIN, type Place, Sources, type StoryFiles } from "../sources.ts";
import type { NamedKind } from "./given-names.ts";
import { listMentions } from "./mentions.ts";

/** One word of the book's text that calls a knot, stitch, function or label by its name; of `ash.noon` there are two. */
export interface Naming {
  readonly at: Place;
  readonly word: string;
  /** The full name of what is called so. */
  readonly of: string;
  /** Here it is given that name; everywhere else it is meant. */
  readonly isGiven: boolean;
}

/** Every such word in a book, also in what is asked by `# holds:`. */
export interface Namings {
  readonly namings: readonly Naming[];
  /** What else has a name: variables, constants, items of lists, what a knot is given, words that the program answers. */
  readonly otherNames: ReadonlySet<string>;
  /** Lines that could not be read as they are written, and may call anything by its name. */
  readonly unread: readonly Unread[];
}

const OF_THE_STORY: readonly NamedKind[] = ["knot", "stitch", "function", "choice", "gather"];

/** Reads a story for the names in it, in the order of each file's text. */
export function readNamings(files: StoryFiles): Namings {
  const sources = new Sources(files, files.main ?? MAIN);
  const draft = new Draft(sources);
  const story = readBook(draft, sources, new Diagnoses(sources), []);
  if (!story) return { namings: [], otherNames: new Set(), unread: draft.unread };
  story.ResolveWeavePointNaming();
  const mentions = listMentions(story, sources);
  const given = mentions.flatMap(({ name = "", as }) => ("given" in as ? [{ name, kind: as.given }] : []));
  const isOfTheStory = ({ kind }: { kind: NamedKind }) => OF_THE_STORY.includes(kind);
  const named = new Set(given.filter(isOfTheStory).map(({ name }) => name));
  const others = given
    .filter((one) => !isOfTheStory(one))
    .map(({ name }) => name.split(/[.~]/).at(-1) ?? name);
  const namings = mentions.flatMap(({ written, name, as, file, line, column }): Naming[] => {
    const isGiven = "given" in as;
    if (name === undefined || !named.has(name) || (isGiven && !OF_THE_STORY.includes(as.given))) return [];
    return [{ at: { file, line, column }, word: written, of: name, isGiven }];
  });
  return { namings: namings.toSorted(inTheText), otherNames: new Set(others), unread: draft.unread };
}

const inTheText = ({ at: one }: Naming, { at: other }: Naming): number =>
  one.file === other.file
    ? one.line - other.line || one.column - other.column
    : one.file < other.file
      ? -1
      : 1;
