import { ISLAND_FILE, readIsland } from "../../ink/island.ts";
import { CARES, EXAMPLES, TAG_KEYS } from "../../ink/tags.ts";
import type { Vocabulary } from "../../ink/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import type { ReadBook } from "./reading/book-reader.ts";

/** What a tag may say. @param written behind the sign, up to where it is to go on */
export function completeTag(book: ReadBook, written: string, { families }: Vocabulary): Candidate[] {
  const key = /^\s*(\w+)\s*:/.exec(written)?.[1];
  if (key === undefined)
    return TAG_KEYS.map((tag) => ({
      text: EXAMPLES[tag] === tag ? tag : `${tag}:`,
      kind: "tag",
      detail: `# ${EXAMPLES[tag]}`,
    }));
  const values: Readonly<Record<string, () => readonly string[]>> = {
    letter: () => families.letter ?? [],
    hears: () => families.person ?? [],
    leaves: () => families.person ?? [],
    joins: () => families.person ?? [],
    care: () => CARES.map((care) => `${care},`),
    note: () => said(book, "note"),
    end: () => said(book, "end"),
    place: () => [...new Set([...onTheMap(book).places, ...said(book, "place")])],
    front: () => onTheMap(book).fronts,
  };
  return (values[key]?.() ?? []).map((text) => ({ text, kind: "value", detail: `# ${key}` }));
}

/** What the book has behind this key so far. */
const said = ({ outline }: ReadBook, key: string): string[] => [
  ...new Set(
    outline?.tags.flatMap(({ text }) => {
      const [, written, value = ""] = /^\s*(\w+)\s*:\s*(.+?)\s*$/.exec(text) ?? [];
      return written === key ? [value] : [];
    }) ?? [],
  ),
];

function onTheMap({ sources }: ReadBook): { places: readonly string[]; fronts: readonly string[] } {
  const { island } = readIsland(sources.text(ISLAND_FILE) ?? "");
  return {
    places: [...(island?.spots.flatMap(({ names }) => names) ?? []), ...(island?.nowhere ?? [])],
    fronts: island?.fronts.map(({ id }) => id) ?? [],
  };
}
