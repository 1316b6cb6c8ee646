import { closestMatch } from "leven";
import { ISLAND_FILE, readIsland } from "../../../ink/island.ts";
import type { OutlinedTag } from "../../../ink/outline/outline.ts";
import { ownFile } from "./own-file.ts";
import type { Found, Rule } from "./rule.ts";

export const offTheMap: Rule = {
  name: "off-the-map",
  explain: `In a book with a map, ${ISLAND_FILE}, every place and every front that a tag names is on it.`,
  find({ tags }, { read }) {
    const text = read(ISLAND_FILE);
    if (text === undefined) return [];
    const { island, slips } = readIsland(text);
    const misread = slips.map(({ line, ...found }) => ({
      at: { file: ISLAND_FILE, line, column: 1 },
      ...found,
    }));
    if (!island) return misread;
    const places = [...island.spots.flatMap(({ names }) => names), ...island.nowhere];
    const fronts = island.fronts.map(({ id }) => id);
    return [
      ...misread,
      ...missing(
        tags,
        "place",
        places,
        'a line "spot EAST NORTH: NAME", its name under one, or under "nowhere"',
      ),
      ...missing(tags, "front", fronts, 'a line "front ID: SENTENCE", and under it the ground'),
    ];
  },
};

/** What is named once is told of once, however often. */
function missing(
  tags: readonly OutlinedTag[],
  key: "place" | "front",
  known: readonly string[],
  entry: string,
): Found[] {
  const found = new Map<string, Found>();
  for (const { text, at } of tags) {
    const name = new RegExp(`^${key}\\s*:\\s*(.+)`).exec(text)?.[1]?.trim();
    if (name === undefined || known.includes(name) || found.has(name)) continue;
    const near = closestMatch(name, [...known], { maxDistance: 2 });
    const fix = near ? `did you mean "${near}"? If not, give it` : "give it";
    const says = `the ${key} "${name}" is not on the map`;
    found.set(name, { at, says, fix: `${fix} ${entry} in ${ownFile(at, ISLAND_FILE)}`, word: name });
  }
  return [...found.values()];
}
