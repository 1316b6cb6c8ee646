import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fold } from "../../../src/author/graph/lay/fold.ts";
import { layOut } from "../../../src/author/graph/lay/layout.ts";
import type { Box, Inside, Layout } from "../../../src/author/graph/lay/placed.ts";
import { type BookGraph, leadsOf, scenesOf } from "../../../src/author/graph/read/book-graph.ts";
import { openStoryFolder } from "../../../src/disk/story-folder.ts";
import { graphIn, graphOf } from "./specimen.ts";

const STORY = join(import.meta.dirname, "..", "..", "..", "story");
// What rounding may take.
const NEARLY = 1;

const isIn = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
const overlapping = (boxes: readonly Box[]) =>
  boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)));

/** Whether a point lies on the upper or the lower edge of a box. */
const touches = ({ x, y }: { x: number; y: number }, box: Box | undefined): boolean =>
  box !== undefined &&
  x > box.x - NEARLY &&
  x < box.x + box.width + NEARLY &&
  [box.y, box.y + box.height].some((edge) => Math.abs(edge - y) < NEARLY);

describe("the book, laid out", () => {
  let graph: BookGraph;
  let layout: Layout;
  beforeAll(async () => {
    ({ graph } = graphIn(openStoryFolder(STORY)));
    layout = await layOut(graph);
  });

  it("has every scene in the box of its chapter, and nothing upon anything else", () => {
    const { chapters, width, height } = layout;
    const cards = chapters.flatMap((chapter) => chapter.cards);
    expect(cards.map(({ scene }) => scene.id)).toEqual(scenesOf(graph).map(({ id }) => id));
    expect(overlapping(chapters)).toEqual([]);
    for (const chapter of chapters) {
      expect(isIn(chapter, { x: 0, y: 0, width, height })).toBe(true);
      expect(overlapping(chapter.cards)).toEqual([]);
      expect(chapter.cards.filter((card) => !isIn(card, chapter))).toEqual([]);
      expect(chapter.cards.filter(({ y }) => y < chapter.y + chapter.head.height)).toEqual([]);
    }
  });

  it("reads from left to right and row by row", () => {
    const after = layout.chapters.map(({ x, y }, index) => {
      const next = layout.chapters[index + 1];
      return !next || (next.y === y ? next.x > x : next.y > y);
    });
    expect(after).not.toContain(false);
  });

  it("has a line for everything that leads on in a chapter, from the edge of one card to that of the other", () => {
    for (const { cards, ways, chapter } of layout.chapters) {
      const card = (id: string) => cards.find(({ scene }) => scene.id === id);
      const leads = chapter.scenes.flatMap((scene) =>
        leadsOf(scene).flatMap(({ to }) => (card(to) ? [`${scene.id} ${to}`] : [])),
      );
      expect(new Set(ways.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(leads));
      for (const { from, to, points } of ways) {
        expect(points.length).toBeGreaterThan(1);
        const [first = { x: 0, y: 0 }, last = first] = [points[0], points.at(-1)];
        expect([from, touches(first, card(from)), to, touches(last, card(to))]).toEqual([
          from,
          true,
          to,
          true,
        ]);
      }
    }
  });

  it("is the same every time", async () => {
    expect(await layOut(graph)).toEqual(layout);
  });
});

it("a chapter that is too long goes on in a column beside, and its lines go with it", () => {
  const box = (y: number) => ({ x: 10, y, width: 100, height: 80 });
  const ys = [0, 100, 200, 300];
  const inside = {
    width: 120,
    height: 380,
    cards: ys.map((y) => ({ ...box(y) })),
    ways: ys.slice(1).map((y, index) => ({
      from: `${index}`,
      to: `${index + 1}`,
      isDoor: false,
      points: [
        { x: 60, y: y - 20 },
        { x: 60, y },
      ],
    })),
  } as unknown as Inside;
  expect(fold(inside, 1000)).toBe(inside);
  const { cards, ways, width, height } = fold(inside, 200);
  expect(cards.map(({ y }) => y)).toEqual([0, 100, 0, 100]);
  expect(cards[2]?.x).toBeGreaterThan(110);
  expect([width > 200, height < 300]).toEqual([true, true]);
  for (const [index, { points }] of ways.entries())
    expect([
      touches(points[0] ?? box(0), cards[index]),
      touches(points.at(-1) ?? box(0), cards[index + 1]),
    ]).toEqual([true, true]);
  // Down, across and up to the top of the next column.
  expect(ways.map(({ points }) => points.length)).toEqual([2, 6, 2]);
});

it("where lines would be a tangle there are none, and each card names where it leads", async () => {
  const rooms = Array.from({ length: 20 }, (_, number) => number);
  const ink = rooms.map(
    (room) => `=== k${room}\nRoom.\n${rooms.map((to) => `{x == ${to}: -> k${to}}\n`).join("")}-> END\n`,
  );
  const { graph } = graphOf(`VAR x = 1\n-> k0\n${ink.join("")}`);
  const { chapters } = await layOut(graph);
  expect(chapters.flatMap(({ ways }) => ways)).toEqual([]);
  expect(chapters[0]?.cards[0]?.card.leads.map(({ words }) => words)).toEqual(
    rooms.slice(1).map((room) => `→ k${room}`),
  );
});
