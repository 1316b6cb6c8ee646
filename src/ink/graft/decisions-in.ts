import { contentUnder } from "../ahead/reach.ts";
import type { Book } from "../book.ts";
import { Container, Divert } from "../engine.ts";
import { rootOf } from "../tell/open-story.ts";

/** The runtime paths of the diverts that decide a knot's conditions, in their order. */
export function decisionsIn(book: Book, knot: string): string[] {
  const container = rootOf(book).namedContent.get(knot);
  if (!(container instanceof Container)) return [];
  return contentUnder(container).flatMap((part) =>
    part instanceof Divert && part.isConditional ? [String(part.path)] : [],
  );
}
