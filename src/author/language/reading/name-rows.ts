import type { ParsedStory } from "../../../ink/parser.ts";
import { findFlow, listNamedParts, type NamedPart } from "../../../ink/read/names.ts";
import { locate } from "../../../ink/read/place-of.ts";
import type { Place, Sources } from "../../../ink/sources.ts";
import { joinRows } from "./join-outlines.ts";
import type { Reread } from "./pieces.ts";

/** A name that may be meant by a misspelt one, and where it is given. */
export interface NameRow extends Pick<NamedPart, "as" | "name"> {
  readonly at: Place;
  /** Whether it stands in no knot. */
  readonly isTop: boolean;
}

export const listNameRows = (story: ParsedStory, sources: Sources): NameRow[] =>
  listNamedParts(story).map(({ as, name, part }) => ({
    as,
    name,
    at: locate(part, sources) ?? sources.start,
    isTop: findFlow(part).length === 0,
  }));

/**
 * The names of a book in the order in which they stand there, after some pieces were read again. Nothing where others stand
 * above the knots now: of these nobody knows where in the book they come.
 */
export function joinNames(
  old: readonly NameRow[],
  again: readonly NameRow[],
  reread: Reread,
): NameRow[] | undefined {
  const tops = (rows: readonly NameRow[]) => rows.filter(({ isTop }) => isTop);
  const inside = (rows: readonly NameRow[]) => rows.filter(({ isTop }) => !isTop);
  const ofThese = (rows: readonly NameRow[]) =>
    JSON.stringify(tops(rows).flatMap(({ as, name, at }) => (reread.has(at) ? [[as, name]] : [])));
  if (ofThese(old) !== ofThese(again)) return undefined;
  const order = [...new Set(inside(old).map(({ at }) => at.file))];
  return [...tops(old), ...joinRows(inside(old), inside(again), { reread, order, isTop: () => false })];
}
