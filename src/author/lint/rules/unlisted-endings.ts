import type { NameRead, Outline } from "../../../ink/outline/outline.ts";
import type { Context, Found, Rule } from "./rule.ts";

const ENDINGS = "endings";
// Braces that ask for two endings may be after something the two have in common.
const LEAST_LIST = 3;

export const unlistedEndings: Rule = {
  name: "unlisted-ending",
  explain:
    "Braces that ask for three endings in as many branches have one for each ending; an else says by # holds: which are left to it.",
  find(outline, { deaths }) {
    const endings = endingsOf(outline, deaths);
    return listsOf(outline, endings).flatMap((list): Found[] => {
      const missing = endings.filter((ending) => !list.some(({ of }) => of === ending));
      const [first] = list;
      if (!first || missing.length === 0) return [];
      return [
        {
          at: first.at,
          says: `the endings are told apart here, and ${missing.map((name) => `"${name}"`).join(", ")} ${missing.length > 1 ? "have no branch" : "has no branch"}: else takes ${missing.length > 1 ? "them" : "it"}, or nothing is told`,
          fix: `add "- ${missing[0]}: …", or say on the line of the else: # holds: ${missing.join(" or ")}`,
        },
      ];
    });
  },
};

/** The stitches by which a run comes to its end: those of endings.ink that other knots, or deaths in any passage, lead to. */
function endingsOf({ diverts, flows }: Outline, deaths: Context["deaths"]): string[] {
  const isInside = (flow: string) => flow === ENDINGS || flow.startsWith(`${ENDINGS}.`);
  const led = diverts.flatMap(({ flow, to = "" }) => (isInside(flow) ? [] : [to]));
  const all = [...led, ...deaths.map(({ flow }) => flow)].filter((name) => name.startsWith(`${ENDINGS}.`));
  return [...new Set(all)].filter((name) => flows.some((flow) => flow.name === name));
}

/** For each pair of braces with endings in enough of its branches, where it asks for them. */
function listsOf({ reads }: Outline, endings: readonly string[]): NameRead[][] {
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
