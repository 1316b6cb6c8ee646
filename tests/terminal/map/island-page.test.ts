import fc from "fast-check";
import { expect, test } from "vitest";
import { compileStory } from "../../../src/author/story-book.ts";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { applyKey } from "../../../src/terminal/apply-key.ts";
import { drawFrame } from "../../../src/terminal/frame.ts";
import { pictureOf } from "../../../src/terminal/map/draw-island.ts";
import { countColumns } from "../../../src/text/width.ts";
import { realBook } from "../../book.ts";
import { decisionsOf, mapOf, playedUntil } from "../../island.ts";
import { atTheBeach, bare, keyOf, newFolder, PLAIN_COLOURS, reader } from "../reader.ts";

const whole = mapOf(playedUntil("january-1949"));
const ON_THE_MOUNTAIN = "the_message.told.gave_both";
const map = mapOf(playedUntil("the-sunset", ON_THE_MOUNTAIN));
const picture = pictureOf(map);
const LOOK = { ...PLAIN_COLOURS, colour: false, unicode: true };

/** Somebody who has come so far in the real book, with the map open. */
function overTheMap(size: { columns?: number; rows?: number } = {}) {
  const me = reader({ ...size, library: new Library(realBook(), openRunFolder(newFolder()), "0.0.0") });
  me.press("enter");
  for (const id of decisionsOf("the-sunset")) {
    if (id === ON_THE_MOUNTAIN) break;
    me.session.decide(id);
  }
  me.press("p");
  return me;
}

test("the map fills every window there is and goes beyond none, in letters the terminal has", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40, max: 240 }),
      fc.integer({ min: 12, max: 80 }),
      fc.boolean(),
      (columns, rows, unicode) => {
        const page = { kind: "island", under: { kind: "title" }, map, picture, top: 0 } as const;
        const lines = drawFrame({
          window: { columns, rows, look: { ...PLAIN_COLOURS, colour: false, unicode } },
          page,
        }).map(bare);
        expect(lines).toHaveLength(rows);
        for (const line of lines) {
          expect(countColumns(line)).toBeLessThanOrEqual(columns);
          if (!unicode) expect(line).toMatch(/^[ -~]*$/);
        }
        // The narrow mountain lies in the south-west, the broad end in the north-east.
        const columnsNeeded = picture.columnsFor(rows - 4);
        const drawn = picture.draw({ columns: columnsNeeded, rows: rows - 4 }, LOOK).map(bare);
        for (const line of drawn) expect(countColumns(line)).toBe(columnsNeeded);
        const middle = columnsNeeded / 2;
        expect(drawn.at(-1)?.search(/[⠁-⣿]/)).toBeLessThan(middle);
        expect(drawn.at(-1)?.slice(Math.ceil(middle))).not.toMatch(/[⠁-⣿]/);
        expect(drawn[Math.floor(rows / 4)]).toMatch(/[⠁-⣿]\D*$/);
      },
    ),
    { numRuns: 60 },
  );
});

test("no two numbers run into one, and where there is room every place has its own", () => {
  const numbers = (rows: number) => {
    const all = pictureOf(whole);
    const lines = all.draw({ columns: all.columnsFor(rows), rows }, LOOK).map(bare);
    // The scale has a number, too.
    return lines.flatMap((line) => line.replace(/\d+ k?m$/, "").match(/\d+/g) ?? []).map(Number);
  };
  const known = whole.stays.map(({ number }) => number);
  for (let rows = 8; rows < 70; rows += 1) {
    const drawn = numbers(rows).sort((one, other) => one - other);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(known).toEqual(expect.arrayContaining(drawn));
  }
  expect(numbers(30).sort((one, other) => one - other)).toEqual(known);
});

test("a name touches no line that is drawn, and on a large map everything that has one bears it", () => {
  // Dots that are strewn over the ground are no line; a name may stand among them.
  const all = pictureOf({ ...whole, front: { ...whole.front, area: [] } });
  for (let rows = 8; rows < 100; rows += 1) {
    const text = all
      .draw({ columns: all.columnsFor(rows), rows }, LOOK)
      .map(bare)
      .join("\n");
    expect(text).not.toMatch(/[⠁-⣿][A-Z][a-z]|[a-z][⠁-⣿]/);
    if (rows >= 40) for (const { name } of whole.ground) expect(text).toContain(name);
  }
});

test("the shore is as wide for its height in every window as it is on the ground", () => {
  for (const rows of [8, 20, 34, 54]) {
    const shoreOnly = pictureOf({ ...map, stays: [], ground: [] });
    const lines = shoreOnly.draw({ columns: picture.columnsFor(rows), rows }, LOOK);
    const shore = lines.map((line) => line.replace(/[^⠁-⣿]/g, " "));
    const left = Math.min(...shore.filter((line) => line.trim()).map((line) => line.search(/\S/)));
    const right = Math.max(...shore.map((line) => line.trimEnd().length));
    // A cell is twice as high as it is wide.
    expect(Math.abs((right - left) / 2 / rows - 6370 / 7400)).toBeLessThan(1.5 / rows);
  }
});

test("where the run is now has its colour, and a sign for whoever sees none", () => {
  const at = (colour: boolean, unicode: boolean) =>
    picture.draw({ columns: 36, rows: 20 }, { ...PLAIN_COLOURS, colour, unicode }).join("\n");
  expect(at(false, true).match(/•\d+/g)).toEqual(["•2"]);
  expect(at(false, false).match(/\*\d+/g)).toEqual(["*2"]);
  expect(at(true, true)).toContain("\x1b[38;5;131m•2\x1b[m");
  expect(overTheMap({ rows: 40 }).shows()).toMatch(/• +2 Suribachi\n.*you are here/s);
});

test("the ground that is theirs, as far as Saigo knows, is dotted, and no other", () => {
  const dotted = (one: typeof map) =>
    pictureOf({ ...one, stays: [] })
      .draw({ columns: 92, rows: 54 }, LOOK)
      .map((line) => line.includes("⠄⠁"));
  const none = Array.from({ length: 54 }, () => false);
  expect(dotted(mapOf(playedUntil("the-sunset", "the_regular_service.stopped.drank_cap")))).toEqual(none);
  expect(picture.draw({ columns: 92, rows: 54 }, LOOK)[8]).toMatch(/[⠁-⣿] {40,}[⠁-⣿]/);
  // Round the foot of the mountain, over the neck and no farther.
  expect(dotted(map).slice(0, 30)).toEqual(none.slice(0, 30));
  expect(dotted(map).slice(36, 44)).toEqual(Array.from({ length: 8 }, () => true));
});

test("the words beside the map are read to their end in the smallest window, and p closes it", () => {
  const me = overTheMap({ columns: 40, rows: 12 });
  expect(me.shows()).toContain("The front, as you");
  expect(me.shows()).toContain("↓ more");
  me.press("end");
  expect(me.shows()).toContain("Chidori airfield");
  expect(me.shows()).not.toContain("↓ more");
  me.press("p");
  expect(me.page.kind).toBe("reading");
  me.press("p", "escape");
  expect(me.page.kind).toBe("reading");
});

test("a book without a map says so, and of a stranger's neither the key nor the help speaks of one", () => {
  const me = atTheBeach();
  me.press("p");
  expect(me.lines()[0]).toContain("This book has no map.");
  const folder = openRunFolder(newFolder());
  const withMap = (files: Record<string, string>) => {
    const { book } = compileStory({ read: (path) => files[path] });
    const front = book && new Library(book, folder, "0.0.0").front;
    if (!front) throw new Error("The book does not compile.");
    const view = { window: { ...me.view.window, front }, page: me.page };
    const help = drawFrame(applyKey(view, keyOf("?"))[0])
      .map(bare)
      .join("\n");
    return [applyKey(view, keyOf("p"))[1]?.do, /where this run has come by/.test(help)];
  };
  const ink = "# place: A wood\nLeaves.\n* [On] Bye.\n-> END\n";
  expect(withMap({ "main.ink": ink })).toEqual([undefined, false]);
  const island = "coast\n    0 0, 9 0, 9 9\nspot 5 2: A wood\n";
  expect(withMap({ "main.ink": ink, "island.txt": island })).toEqual(["map", true]);
});
