import type { Book } from "../book.ts";
import type { Container, ErrorHandler } from "../engine.ts";
import { BoundedStory } from "./bounded-story.ts";
import type { Binding } from "./passage.ts";
import { type Content, readInk } from "./read-ink.ts";
import { type Watch, WatchedStory } from "./watched-story.ts";

/** Reading the JSON costs more than all else; the content never changes, so tellers share it. */
const contents = new WeakMap<Book, Content>();

function contentOf(book: Book): Content {
  let content = contents.get(book);
  if (!content) {
    content = readInk(book.ink);
    contents.set(book, content);
  }
  return content;
}

/** All of a book that can be told, as ink holds it. Shared: not to be changed. */
export const rootOf = (book: Book): Container => contentOf(book).root;

/** A story of ink's at its beginning. */
export function openStory(
  book: Book,
  bindings: readonly Binding[],
  onError: ErrorHandler,
  watch: Watch | undefined,
): BoundedStory {
  const { root, lists } = contentOf(book);
  const story = watch ? new WatchedStory(root, lists) : new BoundedStory(root, lists);
  // ink does this itself only when it reads JSON. It gives the globals their first values, some of which are read from a
  // LIST: that is no passage, and who watches may not even have made ready for it.
  story.ResetState();
  if (story instanceof WatchedStory) story.watch = watch;
  story.onError = onError;
  for (const { name, call, asks } of bindings) {
    story.BindExternalFunctionGeneral(name, (given: unknown[]) => call(...given), asks);
  }
  story.allowExternalFunctionFallbacks = bindings.length === 0;
  return story;
}
