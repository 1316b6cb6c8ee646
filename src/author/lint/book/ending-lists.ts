import type { NameRead, Outline } from "../../../ink/outline/outline.ts";
import type { Death } from "./deaths.ts";

/** The knot whose stitches are the ends of a book. */
export const ENDINGS = "endings";
// Braces that ask for two endings may be after something the two have in common.
const LEAST_LIST = 3;

/** The stitches by which a run comes to its end: those that other knots, or deaths in any passage, lead to. */
export function endingsOf({ diverts, flows }: Outline, deaths: readonly Death[]): string[] {
  const isInside = (flow: string) => flow === ENDINGS || flow.startsWith(`${ENDINGS}.`);
  const led = diverts.flatMap(({ flow, to = "" }) => (isInside(flow) ? [] : [to]));
  const all = [...led, ...deaths.map(({ flow }) => flow)].filter((name) => name.startsWith(`${ENDINGS}.`));
  return [...new Set(all)].filter((name) => flows.some((flow) => flow.name === name));
}

/** For each pair of braces with endings in enough of its branches, where it asks for them. */
export function endingListsIn({ reads }: Outline, endings: readonly string[]): NameRead[][] {
  const braces = new Map<number, NameRead[]>();
  for (const read of reads) {
    const way = read.ways.at(-1);
    if (way && endings.includes(read.of ?? ""))
      braces.set(way.braces, [...(braces.get(way.braces) ?? []), read]);
  }
  return [...braces.values()].filter(
    (list) => new Set(list.map(({ ways }) => ways.at(-1)?.branch)).size >= LEAST_LIST,
  );
}
