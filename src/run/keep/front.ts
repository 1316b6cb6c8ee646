import type { Book } from "../../ink/book.ts";
import { oneLine } from "../../text/quoted.ts";
import { STORY } from "../file/header.ts";
import { storyIdOf } from "./run-store.ts";

/** What can be said of somebody else's book. It has no body, no date and no letters, so nothing of them is shown. */
export interface Front {
  /** What it calls itself, or the name of its file. */
  readonly title: string;
  readonly author?: string;
  /** Whether it says what is hard in it. */
  readonly hasContentNotes: boolean;
  readonly hasNotes: boolean;
  readonly hasMap: boolean;
}

/** Whether it is the book that ships with the game, or a copy of it; any other in our vocabulary has an id of its own. */
export const isBuriedLetters = (book: Pick<Book, "isOurs" | "identity">): boolean =>
  book.isOurs && storyIdOf(book) === STORY;

/** The front of a book, but for ours, which has a title page of its own. Safe to print. */
export function describeFront({
  isOurs,
  title = "A story",
  author,
  care,
  notes,
  island,
}: Book): Front | undefined {
  if (isOurs) return undefined;
  return {
    title: oneLine(title),
    ...(author ? { author: oneLine(author) } : {}),
    hasContentNotes: care.length > 0,
    hasNotes: Object.keys(notes).length > 0,
    hasMap: island !== undefined,
  };
}

export const writeByline = ({ author }: Front): string => (author ? `by ${author}` : "");
