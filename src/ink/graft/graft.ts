import type { Book } from "../book.ts";
import { namedPlaces } from "./named-places.ts";

// With its knots the root of ink's JSON ends.
const END_OF_KNOTS = '}],"listDefs":';

/**
 * A book with a knot of another that has the same names. Both have knots.
 * @param places the paths of the book's own places, by their names
 */
export function graft(book: Book, places: Readonly<Record<string, string>>, from: Book, knot: string): Book {
  const names = namedPlaces(from);
  const knots = (JSON.parse(from.ink) as { root: unknown[] }).root.at(-1) as Record<string, unknown>;
  const moved = JSON.stringify(knots[knot], (key, value: unknown) => {
    if (typeof value !== "string" || (key !== "CNT?" && key !== "^->")) return value;
    const name = names.get(value) ?? "";
    return Object.hasOwn(places, name) ? places[name] : value;
  });
  const added = `${JSON.stringify(knot)}:${moved}`;
  const end = book.ink.lastIndexOf(END_OF_KNOTS);
  const ink = `${book.ink.slice(0, end)},${added}${book.ink.slice(end)}`;
  return { ...book, ink };
}
