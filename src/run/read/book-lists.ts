import type { Book } from "../../ink/book.ts";
import type { Sight } from "../../ink/quick/sights.ts";

/** What there is in a book to be read, decided and come to, each by its number. */
export interface BookLists {
  readonly texts: readonly Sight[];
  /** The words of each text. */
  readonly words: readonly number[];
  readonly choices: readonly string[];
  /** The fates of its endings. */
  readonly endings: readonly string[];
  readonly hasLetters: boolean;
  /** The number of a choice by its id; undefined where the book has none of that id. */
  choiceAt(id: string): number | undefined;
}

/** All a book has of each, in its own order. */
export function listBook(book: Book): BookLists {
  const choices = [...new Set(Object.values(book.choices).map(({ id }) => id))];
  const numbers = new Map(choices.map((id, number) => [id, number]));
  let texts: Sight[] | undefined;
  return {
    // Thousands, and not asked for to mark an option.
    get texts() {
      texts ??= Object.keys(book.texts).map((path) => ({ path, kind: "text" }));
      return texts;
    },
    get words() {
      return Object.values(book.texts);
    },
    choices,
    endings: book.endings,
    hasLetters: book.isOurs,
    // One that two threads offer at once has an id with a number behind it.
    choiceAt: (id) => numbers.get(id) ?? numbers.get(id.replace(/~\d+$/, "")),
  };
}
