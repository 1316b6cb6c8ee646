import type { BookMap } from "../../ink/compile/book-map.ts";
import { findNear } from "../../ink/read/names.ts";
import { quoted } from "../../text/quoted.ts";
import type { Exploration } from "./explore.ts";
import { isIn, type Subject } from "./play/subject.ts";

/** What was asked of a book is not in it. The message finishes the conversation. */
export class NoSuchChapter extends Error {
  readonly code = "no-such-chapter";
}

/**
 * The same book, of which only one chapter is judged: what is reached in the rest is no goal.
 * @param chapter its number, or its knot
 * @throws NoSuchChapter
 */
export function judgedIn(subject: Subject, chapter: string): Subject {
  const { map } = subject;
  const judged = map.chapters[chapter] ?? chapter;
  if (map.headings[judged] === undefined || judged.includes("."))
    throw new NoSuchChapter(noChapter(chapter, map));
  const within = ({ path }: { readonly path: string }) => isIn(judged, path);
  return {
    ...subject,
    judged,
    map: {
      ...map,
      texts: map.texts.filter(within),
      conditions: map.conditions.filter(within),
      fates: map.fates.filter((fate) => map.fateKnots[fate] === judged),
    },
  };
}

/** Without the ends that are not of the chapter that is judged: runs go on to them all the same. */
export function onlyOf(exploration: Exploration, { map, judged = "" }: Subject): Exploration {
  const { search } = exploration;
  const endings = search.endings.filter(({ id }) => map.fates.includes(id) || isIn(judged, id));
  return { ...exploration, search: { ...search, endings } };
}

function noChapter(chapter: string, { chapters, headings }: BookMap): string {
  const numbers = Object.keys(chapters);
  const meant = findNear(
    chapter,
    Object.keys(headings).filter((name) => !name.includes(".")),
  );
  const there =
    numbers.length > 0
      ? `They go from ${numbers[0]} to ${numbers.at(-1)}, or are named by their knots.`
      : "Name a knot.";
  return `There is no chapter ${quoted(chapter)} in this book. ${meant ? `Did you mean “${meant}”?` : there}`;
}
