import type { Book, Heading } from "../book.ts";
import type { ParsedStory } from "../parser.ts";
import { findFlow } from "../read/names.ts";
import { listFlows } from "../read/parts.ts";
import { locate } from "../read/place-of.ts";
import type { Sources } from "../sources.ts";

/** Where each knot and stitch of a story stands, to be named when it breaks off there. */
export function listHeadings(story: ParsedStory, sources: Sources): Book["headings"] {
  const flows = listFlows(story).filter((flow) => flow !== story);
  const found = flows.map((flow): [string, Heading] => {
    const { file, line } = locate(flow, sources) ?? sources.start;
    return [findFlow(flow).join("."), { file, line }];
  });
  const { file, line } = sources.start;
  return Object.fromEntries([["", { file, line }], ...found]);
}
