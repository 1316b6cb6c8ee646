import type { Story } from "../engine.ts";
import type { ParsedObject, ParsedStory } from "../parser.ts";
import { locate } from "../read/place-of.ts";
import type { Place, Sources } from "../sources.ts";

/** Turns the parsed book into ink's runtime story; what ink refuses goes to whoever listens. */
export function exportBook(story: ParsedStory): Story | undefined {
  story.countAllVisits = true;
  return story.ExportRuntime() ?? undefined;
}

/** Exports once more, only to learn what ink is busy with when it breaks off. */
export function placeOfCrash(story: ParsedStory, sources: Sources): Place {
  let busyWith: ParsedObject = story;
  watch(story, (part) => {
    busyWith = part;
  });
  try {
    exportBook(story);
  } catch {
    // Expected: the same crash again.
  }
  return locate(busyWith, sources) ?? sources.start;
}

function watch(part: ParsedObject, onEnter: (part: ParsedObject) => void): void {
  for (const deed of ["GenerateRuntimeObject", "GenerateIntoContainer", "ResolveReferences"] as const) {
    const original: unknown = Reflect.get(part, deed);
    if (typeof original !== "function") continue;
    Reflect.set(part, deed, (...given: unknown[]) => {
      onEnter(part);
      return original.apply(part, given);
    });
  }
  for (const inner of part.content ?? []) if (inner.content) watch(inner, onEnter);
}
