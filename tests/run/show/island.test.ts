import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { mapIsland } from "../../../src/run/show/island.ts";
import { realBook, smallBook } from "../../book.ts";
import { decisionsOf, mapOf, playedUntil } from "../../island.ts";

const MAP = `coast
    0 0, 9000 0, 9000 9000, 0 9000
ground the "strip"
    1000 2000, 2000 2000
spot 1500 1500: The beach
    Mori's tents
spot 8000 1000: The cape
nowhere
    At sea
front near: "They" have landed.
    0 0, 9000 0, 9000 3000
`;
const DAYS = `=== beach
# place: The beach
~ day("1944-06-30")
Sand.
* (on) [Go on]
- Noon.
~ day("1944-07-02")
# place: Mori's tents
Canvas.
* (north) [Go north]
- # place: At sea
Salt.
~ day("1944-12-31")
# place: The cape
They have come. # front: near
* (wait) [Wait]
- -> sixty_years
=== sixty_years
# chapter: 2
# away
# place: The beach
Sixty years on.
* (brush) [Brush]
- -> END
`;
const book = smallBook(`-> beach\n${DAYS}`, { "island.txt": MAP });

function takenTo(...ids: string[]): Playthrough {
  const run = new Playthrough(book, 1);
  for (const id of ids) run.choose(id);
  return run;
}

const lines = (run: Playthrough) => mapOf(run).stays.map(({ name, says }) => `${name}: ${says}`);

test("a place is on the map with the scene that names it, and with the days Saigo was there", () => {
  expect(lines(takenTo())).toEqual([
    "The beach: in the south-west, by the “strip”, 30 June 1944, you are here",
  ]);
  expect(lines(takenTo("beach.on"))).toEqual([
    "The beach: in the south-west, by the “strip”, first 30 June, last 2 July 1944, you are here",
  ]);
  expect(lines(takenTo("beach.on", "beach.north"))).toEqual([
    "The beach: in the south-west, by the “strip”, first 30 June, last 2 July 1944",
    "The cape: in the south-east, 31 December 1944, you are here",
  ]);
});

test("a chapter that is not with Saigo brings him nowhere", () => {
  expect(lines(takenTo("beach.on", "beach.north", "beach.wait"))).toEqual([
    "The beach: in the south-west, by the “strip”, first 30 June, last 2 July 1944",
    "The cape: in the south-east, 31 December 1944",
  ]);
});

test("what is known of the front is what was told last, with its day, and its ground; before that there is none", () => {
  expect(mapOf(takenTo("beach.on")).front).toEqual({ says: "None yet.", area: [] });
  const { front } = mapOf(takenTo("beach.on", "beach.north", "beach.wait"));
  expect(front.says).toBe("31 December 1944. “They” have landed.");
  expect(front.area).toHaveLength(3);
});

test("going back takes from the map what was come by after", () => {
  const run = takenTo("beach.on", "beach.north");
  run.rewind(1);
  expect(mapOf(run)).toEqual(mapOf(takenTo("beach.on")));
});

test("a book without a map has none", () => {
  expect(mapIsland(new Playthrough(smallBook(`-> beach\n${DAYS}`), 1))).toBeUndefined();
});

describe("in the book itself", () => {
  const transcripts = readdirSync(join(import.meta.dirname, "../../transcripts"))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => file.slice(0, -".txt".length));

  it.each(transcripts)(
    "nobody is told of the front before it was there, nor of a day to come: %s",
    (name) => {
      const run = new Playthrough(realBook(), 1);
      const told = new Set<string>();
      for (const id of decisionsOf(name)) {
        run.choose(id);
        if (run.scene.front) told.add(run.scene.front.id);
        const { front } = mapOf(run);
        const today = new Date(`${run.survival.context.day}T00:00Z`);
        if (today < new Date("1945-02-19T00:00Z")) expect(front.says).toBe("None yet.");
        else expect(front.says).not.toBe("None yet.");
        const [, day] = /^(\d+ \w+ 19\d\d)\. /.exec(front.says) ?? [];
        if (day) expect(new Date(`${day} UTC`).getTime()).toBeLessThanOrEqual(today.getTime());
      }
      const fronts = realBook().island?.fronts.map(({ id }) => id) ?? [];
      // In the order of the book: none is told out of turn.
      expect([...told]).toEqual(fronts.filter((id) => told.has(id)));
    },
  );

  test("on the mountain Saigo knows that it is cut off, and nothing of the north", () => {
    const { front, stays } = mapOf(playedUntil("the-sunset", "nineteenth.rain.pak_pipe"));
    expect(front.says).toBe(
      "19 February 1945. The Americans are across the neck, from the one sea to the other. The mountain is cut off.",
    );
    expect(stays.map(({ name }) => name)).toEqual([
      "South beach",
      "Suribachi",
      "The foot of Suribachi",
      "Chidori airfield",
    ]);
    expect(stays[0]?.says).toBe("in the south-west, by Chidori airfield, first 19 June, last 20 June 1944");
    expect(stays[2]?.isHere).toBe(true);
  });
});
