import { expect, it, test } from "vitest";
import type { Point } from "../../src/ink/island.ts";
import { realBook } from "../book.ts";

const book = realBook();
const { coast, spots, ground, fronts } = book.island ?? { coast: [], spots: [], ground: [], fronts: [] };
const length = ([x, y]: Point, [toX, toY]: Point = [0, 0]) => Math.hypot(toX - x, toY - y);
const edges = coast.map((from, index) => [from, coast[(index + 1) % coast.length] ?? from] as const);

function isOnLand([x, y]: Point): boolean {
  const crossed = edges.filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1),
  );
  return crossed.length % 2 === 1;
}

/** How wide the land is across a line through a point, at right angles to where the island reaches. */
function widthAt([x, y]: Point): number {
  const [right, up] = [Math.SQRT1_2, -Math.SQRT1_2];
  const steps = Array.from({ length: 1201 }, (_, index) => (index - 600) * 10);
  return steps.filter((by) => isOnLand([x + right * by, y + up * by])).length * 10;
}

test("the island is as large as it was, and has its neck", () => {
  const area = edges.reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0) / 2;
  expect(Math.abs(area) / 1e6).toBeCloseTo(20, -0.5);
  const longest = Math.max(...coast.flatMap((one) => coast.map((other) => length(one, other))));
  expect(longest).toBeGreaterThan(8000);
  expect(longest).toBeLessThan(8600);
  const along = Array.from({ length: 60 }, (_, index): Point => [index * 100, index * 100]);
  expect(Math.max(...along.map(widthAt))).toBeGreaterThan(4000);
  expect(Math.max(...along.map(widthAt))).toBeLessThan(5000);
  expect(Math.min(...along.slice(3, 20).map(widthAt))).toBeGreaterThan(650);
  expect(Math.min(...along.slice(3, 20).map(widthAt))).toBeLessThan(950);
});

it.each(spots.map(({ names, at }) => [names[0] ?? "", at] as const))("%s lies on the land", (_, at) => {
  expect(isOnLand(at)).toBe(true);
});

it.each(fronts.map(({ id }) => id))("some line of the book tells of the front %s", (id) => {
  expect(book.ink).toMatch(new RegExp(`front: ${id}\\b`));
});

// As ../shared/history.md has them, in a straight line from Suribachi.
it.each([
  ["Chidori airfield", 2400],
  ["Motoyama", 5500],
  ["Nidan-iwa", 6000],
  ["Nishi's caves", 7000],
  ["The command cave", 7000],
])("%s lies %i metres from Suribachi, give or take half a kilometre", (name, metres) => {
  const stroke = ground.find((one) => one.name === name)?.strokes[0] ?? [];
  const at = spots.find(({ names }) => names[0] === name)?.at ?? stroke[0] ?? [0, 0];
  expect(Math.abs(length(at) - metres)).toBeLessThanOrEqual(500);
});
