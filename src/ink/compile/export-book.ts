import type { Story } from "inkjs/engine/Story";
import type { Findings } from "../read/findings.ts";
import { AuthorWarning, type ParsedObject, type ParsedStory } from "../read/ink-compiler.ts";
import { flowAround, type Names, namesOf } from "../read/names.ts";
import { inPlainWords } from "../read/plain-words.ts";
import type { Place, Sources } from "../sources.ts";

/** Has all that ink says of the parsed book, from here on, go to the findings. */
export function listen(story: ParsedStory, sources: Sources, findings: Findings): void {
  let names: Names | undefined;
  // ink would stop at the first phase with an error, and names no column. `ExportRuntime` reports
  // through this property, and goes on as long as nobody sets its private flag.
  const report = (message: string, source: ParsedObject | null = null, isWarning: boolean | null = false) => {
    // A TODO is a note to the writer, not a problem.
    if (source instanceof AuthorWarning) return;
    names ??= namesOf(story);
    const finding = inPlainWords(message, {
      isFlaw: isWarning ?? false,
      names,
      knot: source ? flowAround(source)[0] : undefined,
    });
    const place = source && placeOf(source, sources);
    findings.add(finding, place ?? sources.start, source?.debugMetadata?.endLineNumber);
  };
  Object.assign(story, { Error: report });
}

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
  return placeOf(busyWith, sources) ?? sources.start;
}

/** Where a part of the parsed story stands in its file. */
export function placeOf(part: ParsedObject, sources: Sources): Place | undefined {
  const at = part.debugMetadata;
  if (!at?.fileName) return undefined;
  return sources.place(at.fileName, at.startLineNumber, at.startCharacterNumber);
}

/** A part on one line as it stands in its file. */
export function writtenAs(part: ParsedObject, sources: Sources): string {
  const { file, line, column } = placeOf(part, sources) ?? sources.start;
  const at = part.debugMetadata;
  const length = at ? at.endCharacterNumber - at.startCharacterNumber : 0;
  return sources
    .line(file, line)
    .slice(column - 1, column - 1 + length)
    .trim();
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
