import type { Book } from "../book.ts";

/** A container of ink's: what is in it one after the other, and at the last what is in it by name. */
type Content = readonly unknown[];

/**
 * The knots and stitches that are not in both books as they are compiled, or not alike; as "" what lies outside of all of
 * them. A run that comes by none of these goes alike in both.
 */
export function changedParts(before: Book, after: Book): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...now.keys(), ...old.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name));
}

/** The knot, or knot and stitch, that a runtime path leads into. */
export function partAt(path: string, { headings }: Pick<Book, "headings">): string {
  const [knot = "", stitch = ""] = path.split(".");
  const whole = `${knot}.${stitch}`;
  return Object.hasOwn(headings, whole) ? whole : Object.hasOwn(headings, knot) ? knot : "";
}

/** All that each part comes to in play, as a text. */
function partsOf(book: Book): ReadonlyMap<string, string> {
  const { root, listDefs } = JSON.parse(book.ink) as { root: Content; listDefs: unknown };
  const parts = new Map<string, unknown[]>();
  const add = (name: string, content: unknown) => parts.set(name, [...(parts.get(name) ?? []), content]);
  const take = (container: Content, name: string) => {
    const named = Object.entries((container.at(-1) as object | null) ?? {});
    const isInner = ([inner]: [string, unknown]) =>
      Object.hasOwn(book.headings, name === "" ? inner : `${name}.${inner}`);
    add(name, [container.slice(0, -1), named.filter((each) => !isInner(each))]);
    for (const [inner, content] of named.filter(isInner))
      take(content as Content, name === "" ? inner : `${name}.${inner}`);
  };
  take(root, "");
  add("", [listDefs, book.isOurs]);
  for (const [path, { id }] of Object.entries(book.choices)) add(partAt(path, book), id);
  return new Map([...parts].map(([name, contents]) => [name, JSON.stringify(contents)]));
}
