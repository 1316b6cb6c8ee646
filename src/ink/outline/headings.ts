import type { Book, Heading } from "../book.ts";
import type { ParsedStory } from "../parser.ts";
import { flowAround } from "../read/names.ts";
import { flowsOf } from "../read/parts.ts";
import { placeOf } from "../read/place-of.ts";
import type { Sources } from "../sources.ts";

/** Where each knot and stitch of a story stands, to be named when it breaks off there. */
export function headingsOf(story: ParsedStory, sources: Sources): Book["headings"] {
  const flows = flowsOf(story).filter((flow) => flow !== story);
  const found = flows.map((flow): [string, Heading] => {
    const { file, line } = placeOf(flow, sources) ?? sources.start;
    return [flowAround(flow).join("."), { file, line }];
  });
  const { file, line } = sources.start;
  return Object.fromEntries([["", { file, line }], ...found]);
}
