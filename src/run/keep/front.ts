import type { Book } from "../../ink/book.ts";
import { oneLine } from "../../text/quoted.ts";
import { STORY } from "../file/header.ts";
import { storyIdOf } from "./run-store.ts";

/** What can be said of any book but Buried Letters. */
export interface Front {
  /** What it calls itself, or the name of its file. */
  readonly title: string;
  readonly author?: string;
  /** Whether it speaks our vocabulary. Without it there is no body, no date and no letters, and nothing of them is shown. */
  readonly hasSaigo: boolean;
  /** Whether it says what is hard in it. */
  readonly hasContentNotes: boolean;
  readonly hasNotes: boolean;
  readonly hasMap: boolean;
}

/** Whether it is the book that ships with the game, or a copy of it; any other in our vocabulary has an id of its own. */
export const isBuriedLetters = (book: Pick<Book, "isOurs" | "identity">): boolean =>
  book.isOurs && storyIdOf(book) === STORY;

/** The front of a book, but for Buried Letters, which has a title page of its own. Safe to print. */
export function describeFront(book: Book): Front | undefined {
  if (isBuriedLetters(book)) return undefined;
  const { isOurs, title = "A story", author, care, notes, island } = book;
  return {
    title: oneLine(title),
    ...(author ? { author: oneLine(author) } : {}),
    hasSaigo: isOurs,
    hasContentNotes: care.length > 0,
    hasNotes: Object.keys(notes).length > 0,
    hasMap: island !== undefined,
  };
}

export const writeByline = ({ author }: Front): string => (author ? `by ${author}` : "");
