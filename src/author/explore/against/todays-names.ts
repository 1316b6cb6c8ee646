import { nameToday, partToday } from "../../../ink/renamed.ts";
import type { Subject } from "../play/subject.ts";

/** A book as it was, with the names that another has for the same choices and places: a new name is no change. */
export function underTodaysNames(was: Subject, { book }: Subject): Subject {
  if (Object.keys(book.renamed).length === 0) return was;
  const choiceToday = nameToday(book);
  const headings = Object.entries(was.map.headings).map(
    ([name, place]) => [partToday(name, book.renamed), place] as const,
  );
  const choices = Object.entries(was.book.choices).map(
    ([path, choice]) => [path, { ...choice, id: choiceToday(choice.id) }] as const,
  );
  return {
    ...was,
    book: { ...was.book, choices: Object.fromEntries(choices) },
    map: { ...was.map, headings: { ...was.map.headings, ...Object.fromEntries(headings) } },
  };
}
