import type { Identifier, ParsedObject, ParsedStory } from "../parser.ts";
import { listParts } from "../read/parts.ts";
import type { Place, Sources } from "../sources.ts";
import { givenBy, type NamedKind } from "./given-names.ts";
import { nameIndex, type Use, usedBy } from "./used-names.ts";

/** A name where it is written: one word of it, without those before a dot. */
export interface Mention extends Place {
  readonly written: string;
  /**
   * The full name of what is meant: knot.stitch.label, list.item; for a temp or a parameter, its flow and "~" before it.
   * None where nothing is called so.
   */
  readonly name?: string;
  /** What gets the name here, and what it takes; or where it is only used, how. */
  readonly as: { readonly given: NamedKind; readonly takes?: string } | { readonly used: Use };
}

/** Every name of a parsed book. Must run when weave points have their names (see `buildOutline`), before the export. */
export function listMentions(story: ParsedStory, sources: Sources): Mention[] {
  const parts = listParts(story);
  const given = parts.flatMap(givenBy);
  const index = nameIndex(given);
  const at = (identifier: Identifier, part?: ParsedObject): (Place & { written: string }) | undefined => {
    // Of `x++` ink knows only where the line begins.
    const found = identifier.debugMetadata ?? part?.debugMetadata;
    if (!found?.fileName) return undefined;
    const place = sources.place(found.fileName, found.startLineNumber, found.startCharacterNumber);
    // Of a label ink knows where its parenthesis stands.
    return { ...sources.find(place, identifier.name), written: identifier.name };
  };
  return [
    ...given.map(({ identifier, name, kind, takes }) => {
      const place = at(identifier);
      return place && { ...place, name, as: { given: kind, ...(takes ? { takes } : {}) } };
    }),
    ...parts.flatMap((part) =>
      usedBy(part, index).map(({ identifier, name, use }) => {
        const place = at(identifier, part);
        return place && { ...place, ...(name === undefined ? {} : { name }), as: { used: use } };
      }),
    ),
  ].flatMap((mention) => mention ?? []);
}

export const isGiven = (mention: Mention): boolean => "given" in mention.as;
