import { isGiven } from "../../ink/outline/mentions.ts";
import type { Place } from "../../ink/sources.ts";
import { mentionAt, mentionsOf, type Span, spanOf } from "./names.ts";
import type { ReadBook } from "./reading/book-reader.ts";

/** Where what is named at a place gets its name: twice where a book gives it twice. Of a file that is named, its top. */
export function findDefinition(book: ReadBook, place: Place): Span[] {
  const { name } = mentionAt(book, place) ?? {};
  if (name !== undefined) return mentionsOf(book, name).filter(isGiven).map(spanOf);
  const file = fileNamedAt(book, place);
  return file !== undefined && book.sources.text(file) !== undefined
    ? [{ file, line: 1, column: 1, length: 0 }]
    : [];
}

/**
 * Every place that names what is named at this one: of a choice, all that remembers it.
 * @param withGiven also where it gets its name
 */
export function findReferences(book: ReadBook, place: Place, withGiven: boolean): Span[] {
  const { name } = mentionAt(book, place) ?? {};
  if (name === undefined) return [];
  return mentionsOf(book, name)
    .filter((mention) => withGiven || !isGiven(mention))
    .map(spanOf);
}

/** A file that is included there, or the note that a tag shows. */
function fileNamedAt({ sources }: ReadBook, { file, line, column }: Place): string | undefined {
  const text = sources.line(file, line);
  const included = /^\s*INCLUDE\s+(\S.*?)\s*$/.exec(text)?.[1];
  if (included !== undefined) return included;
  const tag = [...text.matchAll(/#\s*note\s*:\s*([\w-]+)/g)].find(
    ({ index, 0: written }) => index < column && column <= index + written.length + 1,
  );
  return tag && `notes/${tag[1]?.toLowerCase()}.md`;
}
