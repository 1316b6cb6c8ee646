import * as v from "valibot";
import { oneLine } from "../../text/quoted.ts";
import type { Whereabouts } from "./run-summary.ts";

const Words = v.pipe(v.string(), v.transform(oneLine));
const Noted = v.object({
  for: v.string(),
  runs: v.record(
    v.string(),
    v.strictObject({
      chapter: v.number(),
      title: Words,
      day: Words,
      line: Words,
      decisions: v.number(),
      fate: v.optional(Words),
      ending: v.optional(Words),
      endings: v.array(v.strictObject({ fate: Words, ending: Words })),
    }),
  ),
});

/**
 * Where runs stood when they were last replayed, by the stamps of their files; nothing where that was noted of another
 * book or by another version, or cannot be read. It is safe to print, and never more than what is shown in a list.
 */
export function readListCache(text: string | undefined, of: string): ReadonlyMap<string, Whereabouts> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Noted), text);
  return new Map(read.success && read.output.for === of ? Object.entries(read.output.runs) : []);
}

export const writeListCache = (runs: ReadonlyMap<string, Whereabouts>, of: string): string =>
  JSON.stringify({ for: of, runs: Object.fromEntries(runs) });
