import { listMentions, type Mention } from "../../../ink/outline/mentions.ts";
import type { Outline } from "../../../ink/outline/outline.ts";
import type { ParsedStory } from "../../../ink/parser.ts";
import type { Problem } from "../../../ink/problem.ts";
import type { Draft } from "../../../ink/read/draft.ts";
import { listFlows } from "../../../ink/read/parts.ts";
import type { Place, Sources } from "../../../ink/sources.ts";
import { givesTwice, isConcerned, type NameChange } from "./changed-names.ts";
import { joinOutlines } from "./join-outlines.ts";
import { joinNames, listNameRows, type NameRow } from "./name-rows.ts";
import type { Piece, Reread } from "./pieces.ts";

/** What is known of a book since it was last read, for reading only what changes. */
export interface KnownBook {
  readonly texts: ReadonlyMap<string, string>;
  /** With what follows from other problems. */
  readonly problems: readonly Problem[];
  readonly outline: Outline;
  /** Every name, by the file it is written in. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Every name that may be meant by a misspelt one, in the order of the book. */
  readonly names: readonly NameRow[];
  /** Whether each file has only its names to do with the others; else the book is read as a whole. */
  readonly isParted: boolean;
}

/** Of these it is not told by the names of a file what they have to do with others. */
const OF_THE_WHOLE = /^(?:include-|misspelt-include|unlisted-file|main-|too-deep|ink-breaks)/;

/** Collects the names of a parsed book. */
export class NameCollector {
  mentions: readonly Mention[] = [];
  names: readonly NameRow[] = [];
  files: ReadonlySet<string> = new Set();
  #isNamed = true;
  #isAllThere = true;

  look(story: ParsedStory, sources: Sources, { included }: Draft): void {
    this.files = included.at(-1) ?? new Set();
    this.#isAllThere = included.every((files) => [...files].every((file) => this.files.has(file)));
    this.mentions = listMentions(story, sources);
    this.names = listNameRows(story, sources);
    this.#isNamed = listFlows(story).every((flow) => flow === story || flow.identifier?.name);
  }

  /** @param problems of the same reading */
  isParted(problems: readonly Problem[]): boolean {
    return (
      this.#isNamed &&
      this.#isAllThere &&
      !givesTwice(this.mentions) &&
      !problems.some(({ rule }) => OF_THE_WHOLE.test(rule))
    );
  }
}

/** Other pieces than these in which something may be found otherwise after a change of names, or of files that are named there. */
export function concernedBy(
  { mentions, problems }: KnownBook,
  change: NameChange,
  { than, changed }: { readonly than: Reread; readonly changed: readonly string[] },
): Set<Piece> {
  const { pieces } = than;
  const isConcernedAt = (at: Mention | Problem, ...given: Parameters<typeof isConcerned>) =>
    !than.has(at) && isConcerned(...given);
  const named = problems.filter(
    (problem) =>
      isConcernedAt(problem, [], [problem], change) ||
      (!than.has(problem) && changed.some((file) => problem.says.includes(file))),
  );
  const meant = [...mentions.values()].flatMap((all) =>
    all.filter((mention) => isConcernedAt(mention, [mention], [], change)),
  );
  return new Set([...named, ...meant].map((at) => pieces.of(at)));
}

/** The book after some of its pieces were read again. */
export function joinKnown(
  old: KnownBook,
  again: KnownBook,
  reread: Reread,
  textOf: (file: string) => string,
): KnownBook {
  const texts = new Map(old.texts);
  const mentions = new Map(old.mentions);
  const joined = <At extends Pick<Place, "file" | "line">>(before: readonly At[], now: readonly At[]) => [
    ...before.filter((at) => !reread.has(at)),
    ...now.filter((at) => reread.has(at)),
  ];
  for (const file of reread.files) {
    texts.set(file, textOf(file));
    mentions.set(file, joined(old.mentions.get(file) ?? [], again.mentions.get(file) ?? []));
  }
  const problems = joined(old.problems, again.problems);
  return {
    texts,
    mentions,
    problems,
    // Where they cannot be joined, every name has been there.
    names: joinNames(old.names, again.names, reread) ?? again.names,
    outline: joinOutlines(old.outline, again.outline, reread),
    isParted: true,
  };
}
