import { AuthorWarning, type ParsedObject, type ParsedStory } from "../parser.ts";
import type { Sources } from "../sources.ts";
import type { Diagnoses } from "./diagnoses.ts";
import { flowAround, type Names, namesOf } from "./names.ts";
import { placeOf } from "./place-of.ts";
import { inPlainWords } from "./plain-words.ts";

/** Has all that ink says of the parsed book, from here on, go to the findings. */
export function listen(story: ParsedStory, sources: Sources, findings: Diagnoses): void {
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
