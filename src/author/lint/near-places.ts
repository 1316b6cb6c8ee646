import leven from "leven";
import type { OutlinedTag } from "../../ink/outline.ts";
import type { Rule } from "./rule.ts";

export const nearPlaces: Rule = {
  name: "near-place",
  explain: "A place is spelled the same way wherever it is named.",
  find({ tags }) {
    const first = new Map<string, OutlinedTag>();
    return tags.flatMap((tag) => {
      const place = /^place\s*:\s*(.+)/.exec(tag.text)?.[1]?.trim();
      if (place === undefined || first.has(place)) return [];
      const twin = [...first.keys()].find((known) => isSlip(known, place));
      first.set(place, tag);
      if (twin === undefined) return [];
      const at = first.get(twin)?.at;
      const says = `the place "${place}" is "${twin}" at ${at?.file}:${at?.line}`;
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
  return leven(a, b, { maxDistance: 2 }) <= 1;
}
