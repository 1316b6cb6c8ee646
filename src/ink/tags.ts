import { closestMatch } from "leven";

import { type AssertionResult, readAnswer } from "./assertions.ts";

/** What a writer may say about a line or a passage. The list is closed. */
export type Tag =
  | { key: "chapter"; value: number }
  | { key: "title" | "place" | "when"; value: string }
  /** By what the runs of this book know it; above its first words, and read by identity.ts. */
  | { key: "id"; value: string }
  /** Whose book it is; it stands beside its id and its title, and is read by title-page.ts. */
  | { key: "author"; value: string }
  /** How near the passage goes to a hard thing, and to which. */
  | { key: "care"; value: Care; what: string }
  /** This line is text of that letter. */
  | { key: "letter"; value: string }
  /** That person hears it. */
  | { key: "hears"; value: string }
  | { key: "note"; value: string }
  /** From this line on that is what is known of the front; see island.ts. */
  | { key: "front"; value: string }
  /** This passage closes an ending. */
  | { key: "end"; value: string }
  /** The chapter is not with Saigo: nothing is said of his body or his date. */
  | { key: "away" }
  /** The book ends here for now. */
  | { key: "edge" }
  /** This line shows that a man can be killed here. */
  | { key: "warns" }
  /** From this line on that person is elsewhere; and with Saigo again. */
  | { key: "leaves" | "joins"; value: string }
  /** This line is told only where a condition holds: what it came to, in a book that was compiled to answer. */
  | ({ key: "holds" } & AssertionResult);

/** How near the story goes to a hard thing. */
export type Care = "mentioned" | "shown" | "dwelt";

/** `near`: the tag as it was perhaps meant; `wants`: what one of its key says. */
export interface UnknownTag {
  unknown: string;
  near?: string;
  wants?: string;
}

/** The ids a tag may name; a list left out is not checked. */
export interface TagIds {
  letters?: readonly string[] | undefined;
  people?: readonly string[] | undefined;
}

/** From afar to near. */
export const CARES: readonly Care[] = ["mentioned", "shown", "dwelt"];
/** Each key with a tag that is right, for advice. */
export const EXAMPLES = {
  id: "id: my-book",
  author: "author: Your Name",
  chapter: "chapter: 1",
  title: "title: Ash",
  place: "place: the black beach",
  when: "when: 9 March 1943",
  care: "care: shown, a beating",
  letter: "letter: letter_one",
  hears: "hears: kashiwara",
  note: "note: letters_home",
  front: "front: neck",
  end: "end: mended",
  away: "away",
  edge: "edge",
  warns: "warns",
  leaves: "leaves: pak",
  joins: "joins: pak",
  holds: "holds: knows(FLUE_DUG)",
} as const satisfies Record<Tag["key"], string>;

/** Every key a tag may have. */
export const TAG_KEYS = Object.keys(EXAMPLES) as Tag["key"][];

/** Reads `key: value`; ids may be written in either case. */
export function parseTag(text: string, ids: TagIds = {}): Tag | UnknownTag {
  const unknown = text.trim();
  const answer = readAnswer(unknown);
  if (answer) return { key: "holds", ...answer };
  const [, writtenKey = "", value = ""] = /^([^:]*?)\s*(?::\s*(.*))?$/s.exec(unknown) ?? [];
  const key = TAG_KEYS.find((known) => known === writtenKey);
  if (key === undefined) {
    // Two letters of a short word are all of it.
    const maxDistance = Math.min(2, Math.floor(writtenKey.length / 2));
    const meant = closestMatch(writtenKey.toLowerCase(), TAG_KEYS, { maxDistance });
    const [, bare = "", rest = ""] = /^(\S+)\s+(.+)$/s.exec(unknown) ?? [];
    const lacksColon = TAG_KEYS.find((known) => known === bare && EXAMPLES[known].includes(":"));
    if (lacksColon) return { unknown, near: `${lacksColon}: ${rest}` };
    return meant
      ? { unknown, near: value ? `${meant}: ${value}` : EXAMPLES[meant as Tag["key"]] }
      : { unknown };
  }
  const tag = withValue(key, value.trim(), ids);
  if (tag) return tag;
  const near = nearValue(key, value, ids);
  return near === undefined ? { unknown, wants: wantedOf(key, ids) } : { unknown, near };
}

/** Whether parsing a tag failed. */
export function isUnknown(tag: Tag | UnknownTag): tag is UnknownTag {
  return "unknown" in tag;
}

function withValue(key: Tag["key"], value: string, ids: TagIds): Tag | undefined {
  switch (key) {
    case "away":
    case "edge":
    case "warns":
      return value === "" ? { key } : undefined;
    case "holds":
      // Compiled, it is an answer (see above).
      return undefined;
    case "chapter":
      return /^\d{1,3}$/.test(value) ? { key, value: Number(value) } : undefined;
    case "id":
    case "author":
    case "title":
    case "place":
    case "when":
      return value === "" ? undefined : { key, value };
    case "care": {
      const [, grade, what] = /^(\w+),\s*(.+)$/.exec(value) ?? [];
      const care = CARES.find((known) => known === grade);
      return care && what ? { key, value: care, what } : undefined;
    }
    case "letter":
    case "hears":
    case "note":
    case "front":
    case "end":
    case "leaves":
    case "joins": {
      const id = value.toLowerCase();
      const known = knownIds(key, ids);
      const isId = /^[a-z0-9][a-z0-9_-]*$/.test(id) && (known?.includes(id) ?? true);
      return isId ? { key, value: id } : undefined;
    }
  }
}

function nearValue(key: Tag["key"], value: string, ids: TagIds): string | undefined {
  const [, grade = "", what] = /^(\w+),?\s+(.+)$/.exec(value) ?? [];
  const nearGrade = key === "care" && what ? closestMatch(grade, CARES, { maxDistance: 3 }) : undefined;
  if (nearGrade) return `care: ${nearGrade}, ${what}`;
  if (value === "" || !EXAMPLES[key].includes(":")) return EXAMPLES[key].includes(":") ? undefined : key;
  const near = closestMatch(value.toLowerCase(), [...(knownIds(key, ids) ?? [])], { maxDistance: 3 });
  return near && `${key}: ${near}`;
}

function wantedOf(key: Tag["key"], ids: TagIds): string {
  const known = knownIds(key, ids);
  if (known) return `one of ${known.join(", ")}`;
  if (key === "care") return `${CARES.join(", ")}, then a comma and what: # ${EXAMPLES.care}`;
  return key === "chapter" ? "a number" : `as in # ${EXAMPLES[key]}`;
}

function knownIds(key: Tag["key"], { letters, people }: TagIds): readonly string[] | undefined {
  if (key === "letter") return letters;
  return key === "hears" || key === "leaves" || key === "joins" ? people : undefined;
}
