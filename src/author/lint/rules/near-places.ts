import leven from "leven";
import { ISLAND_FILE, readIsland } from "../../../ink/island.ts";
import type { OutlinedTag } from "../../../ink/outline/outline.ts";
import { isSwapped } from "../../../ink/read/names.ts";
import type { Rule } from "./rule.ts";

export const nearPlaces: Rule = {
  name: "near-place",
  explain: "A place is spelled the same way wherever it is named.",
  find({ tags }, { read }) {
    // Of a book with a map, what is not on it is told of already.
    const { island } = readIsland(read(ISLAND_FILE) ?? "");
    const known = island && new Set([...island.spots.flatMap(({ names }) => names), ...island.nowhere]);
    const named = new Map<string, OutlinedTag[]>();
    for (const tag of tags) {
      const place = /^place\s*:\s*(.+)/.exec(tag.text)?.[1]?.trim();
      if (place !== undefined && (known?.has(place) ?? true))
        named.set(place, [...(named.get(place) ?? []), tag]);
    }
    // Of two spellings the one that is written less often is the slip; of two as frequent, the later.
    const byUse = [...named].sort(([, one], [, other]) => other.length - one.length);
    return byUse.flatMap(([place, [tag]], index) => {
      const [twin, [first] = []] = byUse.slice(0, index).find(([other]) => isSlip(other, place)) ?? [];
      if (twin === undefined || !tag) return [];
      const says = `the place "${place}" is "${twin}" at ${first?.at.file}:${first?.at.line}`;
      return [{ at: tag.at, says, fix: `write it the same way: # place: ${twin}`, word: place }];
    });
  },
};

/** One letter apart, or only in case, signs and a "the". Two may well differ by a number: Cave 1, Cave 2. */
function isSlip(one: string, other: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, "");
  if (digits(one) !== digits(other)) return false;
  const [a, b] = [one, other].map((text) => text.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, "")) as [
    string,
    string,
  ];
  return isSwapped(a, b) || leven(a, b, { maxDistance: 2 }) <= 1;
}
