import type { Book } from "../../ink/book.ts";
import { CARES, type Care } from "../../ink/tags.ts";
import { capitalise } from "../../text/capitalise.ts";
import { printed } from "./printed.ts";

/** How near the story goes to a hard thing, as a reader is told of it. */
export const GRADES: Readonly<Record<Care, string>> = {
  mentioned: "mentioned",
  shown: "shown",
  dwelt: "dwelt on",
};

/** What stands before the list of them. */
export const CONTENT_NOTES = {
  title: "Content notes",
  opening:
    "What is hard in this book, and how near it goes. It warns you again before a chapter, and a hard scene can be stepped past.",
  none: "This book says nothing of what is hard in it.",
} as const;

/** Hard things of one grade. */
export interface ContentNote {
  /** In a heading's words: "Dwelt on". */
  readonly grade: string;
  readonly things: readonly string[];
}

/** Everything hard in the book, the nearest first. */
export function listContentNotes({ care }: Book): ContentNote[] {
  return CARES.toReversed()
    .map((grade) => ({
      grade: capitalise(GRADES[grade]),
      things: care.filter((each) => each.grade === grade).map(({ what }) => capitalise(printed(what))),
    }))
    .filter(({ things }) => things.length > 0);
}
