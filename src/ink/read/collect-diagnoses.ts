import { AuthorWarning, type ParsedObject, type ParsedStory } from "../parser.ts";
import type { Sources } from "../sources.ts";
import type { Diagnoses } from "./diagnoses.ts";
import { findFlow, listNames, type Names } from "./names.ts";
import { locate } from "./place-of.ts";
import { explain } from "./plain-words.ts";

/**
 * Has all that ink says of the parsed book, from here on, go to the findings.
 * @param namesIn the names one of which may have been meant by one that is wrong
 */
export function collectDiagnoses(
  story: ParsedStory,
  sources: Sources,
  findings: Diagnoses,
  namesIn = listNames,
): void {
  let names: Names | undefined;
  // ink would stop at the first phase with an error, and names no column. `ExportRuntime` reports
  // through this property, and goes on as long as nobody sets its private flag.
  const report = (message: string, source: ParsedObject | null = null, isWarning: boolean | null = false) => {
    // A TODO is a note to the writer, not a problem.
    if (source instanceof AuthorWarning) return;
    names ??= namesIn(story);
    const finding = explain(message, {
      isFlaw: isWarning ?? false,
      names,
      knot: source ? findFlow(source)[0] : undefined,
    });
    const place = source && locate(source, sources);
    findings.add(finding, place ?? sources.start, source?.debugMetadata?.endLineNumber);
  };
  Object.assign(story, { Error: report });
}
