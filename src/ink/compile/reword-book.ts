import { countWords } from "../../text/count-words.ts";
import type { Book } from "../book.ts";
import type { Place } from "../sources.ts";
import type { BookMap } from "./book-map.ts";
import { hashOf } from "./identity.ts";
import { placeKey, type Rewording } from "./rewording.ts";

/** A book, and where all of it stands. */
export interface MappedBook {
  readonly book: Book;
  readonly map: BookMap;
}

/**
 * The book that would be compiled of a story of which only words were changed, in a tenth of the time. Nothing where
 * that is not certain; then it has to be compiled.
 */
export function rewordBook(
  { book, map }: MappedBook,
  rewordings: readonly Rewording[],
): MappedBook | undefined {
  const moved = new Map(rewordings.flatMap((each) => [...each.moved]));
  const said = new Map(rewordings.flatMap((each) => [...each.said]));
  const now = <Placed extends Place>(at: Placed): Placed => ({ ...at, ...moved.get(placeKey(at)) });
  const sayings = map.texts.map(({ place }) => said.get(placeKey(place)));
  // Of two texts at one place nobody knows which was meant, and what the compiler left out is not on the map.
  if (sayings.filter((saying) => saying !== undefined).length !== said.size) return undefined;
  const texts = map.texts.map((text, index) => {
    const saying = sayings[index];
    const place = now(text.place);
    return saying === undefined
      ? { ...text, place }
      : { ...text, place, text: saying.trim(), words: countWords(saying) };
  });
  const ink = inkSaying(
    book.ink,
    map.texts.flatMap(({ path }, index) => (sayings[index] === undefined ? [] : [[path, sayings[index]]])),
  );
  if (ink === undefined) return undefined;
  const headings = mapValues(map.headings, now);
  const choices = mapValues(book.choices, now);
  const wordsIn = (all: BookMap["texts"]) => all.reduce((sum, { words }) => sum + words, 0);
  return {
    book: {
      ...book,
      ink,
      hash: hashOf(ink, choices),
      choices,
      headings: { ...book.headings, ...mapValues(headings, ({ file, line }) => ({ file, line })) },
      texts: Object.fromEntries(texts.map(({ path, words }) => [path, words])),
      words: book.words + wordsIn(texts) - wordsIn(map.texts),
    },
    map: {
      ...map,
      texts,
      headings,
      conditions: map.conditions.map((each) => ({ ...each, place: now(each.place) })),
      assertions: map.assertions.map(now),
    },
  };
}

const mapValues = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** What ink's JSON has for a container: its content in order, and last what is reached by name, or null. */
type Container = unknown[];

/** The compiled story with other words in some of its texts; nothing where one of them is not found there. */
function inkSaying(
  ink: string,
  sayings: readonly (readonly [path: string, text: string])[],
): string | undefined {
  const story = JSON.parse(ink) as { root: Container };
  // Names that are numbers would come out in another order.
  if (JSON.stringify(story) !== ink) return undefined;
  for (const [path, text] of sayings) {
    const [last = "", ...outer] = path.split(".").reverse();
    const container = outer.reduceRight<unknown>(within, story.root);
    const index = Number(last);
    if (
      !Array.isArray(container) ||
      typeof container[index] !== "string" ||
      !container[index].startsWith("^")
    )
      return undefined;
    container[index] = `^${text}`;
  }
  return JSON.stringify(story);
}

/** What stands in a container under a number or a name. */
function within(container: unknown, name: string): unknown {
  if (!Array.isArray(container)) return undefined;
  if (/^\d+$/.test(name)) return container[Number(name)];
  const named = container.at(-1) as Readonly<Record<string, unknown>> | null;
  if (named && Object.hasOwn(named, name)) return named[name];
  // One that stands in the flow and has a name all the same says so itself.
  return container.find((inner) => Array.isArray(inner) && inner.at(-1)?.["#n"] === name);
}
