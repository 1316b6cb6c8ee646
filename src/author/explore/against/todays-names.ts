import { namesSince, nameToday, type Renamed } from "../../../ink/renamed.ts";
import type { Subject } from "../play/subject.ts";

/** A knot or stitch by its name today. */
export const partToday =
  (renamed: Renamed) =>
  (name: string): string =>
    namesSince(name, renamed).at(-1) ?? name;

/** A book as it was, with the names that another has for the same choices and places: a new name is no change. */
export function underTodaysNames(was: Subject, { book }: Subject): Subject {
  if (Object.keys(book.renamed).length === 0) return was;
  const [choiceToday, today] = [nameToday(book), partToday(book.renamed)];
  const named = <Value>(all: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [today(name), value]));
  const choices = Object.entries(was.book.choices).map(
    ([path, choice]) => [path, { ...choice, id: choiceToday(choice.id) }] as const,
  );
  return {
    ...was,
    book: { ...was.book, choices: Object.fromEntries(choices) },
    map: { ...was.map, headings: { ...was.map.headings, ...named(was.map.headings) } },
  };
}
