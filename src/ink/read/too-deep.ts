import type { ParsedStory } from "../parser.ts";
import type { Place, Sources } from "../sources.ts";
import type { Diagnosis } from "./diagnoses.ts";
import { locate } from "./place-of.ts";

// Each term of a sum lies within the next. What reads a book calls itself for each, and the stack ends at some 2,500.
const DEEPEST = 1000;

/** The line in which a parsed book goes deeper than can be read, if there is one. */
export function findTooDeep(story: ParsedStory, sources: Sources): Place | undefined {
  const open = [{ part: story.content ?? [], depth: 0, at: sources.start }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { depth, at } = next;
    if (depth > DEEPEST) return { ...at, column: 1 };
    for (const part of next.part)
      if (part.content) open.push({ part: part.content, depth: depth + 1, at: locate(part, sources) ?? at });
  }
  return undefined;
}

/** What to say of it. */
export const TOO_DEEP: Diagnosis = {
  rule: "too-deep",
  says: "has an expression of more terms than can be reckoned with",
  fix: "reckon it in several steps, with a variable for what each comes to",
};
