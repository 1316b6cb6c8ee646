import type { ParsedObject } from "../parser.ts";
import type { Place, Sources } from "../sources.ts";

/** Where a part of the parsed story stands in its file. */
export function locate(part: ParsedObject, sources: Sources): Place | undefined {
  const at = part.debugMetadata;
  if (!at?.fileName) return undefined;
  return sources.place(at.fileName, at.startLineNumber, at.startCharacterNumber);
}

/** A part on one line as it stands in its file. */
export function quoteSource(part: ParsedObject, sources: Sources): string {
  const { file, line, column } = locate(part, sources) ?? sources.start;
  const at = part.debugMetadata;
  const length = at ? at.endCharacterNumber - at.startCharacterNumber : 0;
  return sources
    .line(file, line)
    .slice(column - 1, column - 1 + length)
    .trim();
}
