import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import type { Book } from "../../../src/ink/book.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { listFinds } from "../../../src/run/show/finds.ts";
import { folder, inOwnFolder } from "../keep/kept-runs.ts";
import { road } from "./small-road.ts";

inOwnFolder();

const library = (book: Book = road) => new Library(book, openRunFolder(folder), "0.1.0");

/** A run with these decisions, closed. */
function kept(name: string, ids: readonly string[], book: Book = road, seed = 1): void {
  const run = library(book).begin({ name, seed });
  for (const id of ids) run.decide(id);
  run.close();
}

it("words, options and endings are counted over all runs, each once", () => {
  expect(listFinds(library().record).shares).toEqual({
    words: { found: 0, of: 20 },
    options: { found: 0, of: 6 },
    endings: { found: 0, of: 2 },
  });
  kept("one", ["road.left", "road.on", "road.further"]);
  kept("two", ["road.left", "road.on"]);
  // One two three, Left, Right; Four five, Seven eight, Go on; Nine, Further. Nobody went on from the rest.
  expect(listFinds(library().record).shares).toEqual({
    words: { found: 13, of: 20 },
    options: { found: 3, of: 6 },
    endings: { found: 0, of: 2 },
  });
  kept("three", ["road.right", "road.on", "road.further", "road.away"]);
  expect(listFinds(library().record).shares).toEqual({
    words: { found: 19, of: 20 },
    options: { found: 5, of: 6 },
    endings: { found: 1, of: 2 },
  });
});

it("a way that was left counts, and so does an ending it came to, under the run and the place it was come to", () => {
  const run = library().begin({ name: "first", seed: 1 });
  for (const id of ["left", "on", "further", "away"]) run.decide(`road.${id}`);
  run.goTo(0);
  run.decide("road.right");
  run.close();
  const { endings, shares } = listFinds(library().record);
  const found = {
    fate: "gone",
    title: "Gone for Good",
    place: "the pass",
    when: expect.any(String),
    run: "first",
  };
  expect(endings).toEqual([{ number: 1 }, { number: 2, found }]);
  expect(shares.options.found).toBe(5);
});

it("an ending is told of the run that stands there, and where none does of the one played last", () => {
  const way = ["road.left", "road.on", "road.further", "road.home"];
  kept("stands", way);
  const left = library().begin({ name: "left it", seed: 1 });
  for (const id of way) left.decide(id);
  left.goTo(1);
  left.decide("road.on");
  left.close();
  expect(listFinds(library().record).endings[0]?.found?.run).toBe("stands");
  library().store.remove("stands");
  expect(listFinds(library().record).endings[0]?.found?.run).toBe("left it");
  library().store.remove("left it");
  expect(listFinds(library().record).endings[0]).toEqual({ number: 1 });
});

const DICE = `-> throw
=== throw
Throw it.
+ [Throw] {~One one one.|Two two.|Six.|Many words come here.} And it lies still.
    {RANDOM(1, 2) == 1: -> throw}
    Enough of it. # end: enough
    -> END
+ [Leave]
    -> END`;

it("of a story that hangs on chance each run is told by its own seed", () => {
  const book = compileBook({ read: (path) => (path === "main.ink" ? DICE : undefined) }).book;
  if (!book) throw new Error("It does not compile.");
  const seeds = [1, 2, 3, 4, 5, 6];
  for (const seed of seeds) {
    const run = library(book).begin({ name: `seed ${seed}`, seed });
    for (let turn = 0; turn < 3 && run.scene.options.length > 0; turn += 1)
      run.decide(run.scene.options[0]?.id ?? "");
    run.close();
  }
  const ended = library(book)
    .runs()
    .filter(({ fate }) => fate === "enough")
    .map(({ name }) => name);
  const record = library(book).record.all();
  expect(record.filter(({ read }) => read.ends.length > 0).map(({ name }) => name)).toEqual(ended);
  expect(ended.length).toBeGreaterThan(0);
  expect(ended.length).toBeLessThan(seeds.length);
});

/** So many runs that it is worth noting what came of them. */
function keepMany(): void {
  for (let number = 0; number < 260; number += 1)
    kept(`run ${number}`, ["road.left", "road.on", "road.further", number === 7 ? "road.home" : "road.away"]);
}

it("what was found of many runs is noted beside them, believed for them alone, and found anew without it", () => {
  keepMany();
  const finds = () => listFinds(library().record);
  const first = finds();
  expect(first.endings.map(({ found }) => found?.run)).toEqual(["run 7", expect.any(String)]);
  const noted = openRunFolder(folder).noted("read") ?? "";
  expect(finds()).toEqual(first);
  // It is what is read: with another title in it, that is told.
  const note = (text: string) => writeFileSync(join(folder, ".read.json"), text);
  note(noted.replaceAll("Gone for Good", "Noted\\u001b[2J"));
  expect(finds().endings[1]?.found?.title).toMatch(/^Noted[^\x1b]*$/);
  note(noted.replaceAll("Gone for Good", "Noted").replace(road.hash, "another"));
  expect(finds()).toEqual(first);
  note(
    noted.replaceAll(/"texts":"[^"]*"/g, '"texts":"!"').replaceAll(/"taken":"[^"]*"/g, '"taken":"AAAAAAAA"'),
  );
  expect(finds()).toEqual(first);
  note("{");
  expect(finds()).toEqual(first);
  note(noted.replaceAll("Gone for Good", "Noted"));
  const again = library().open("run 7").session;
  again.goTo(3);
  again.decide("road.away");
  again.close();
  // It has been played since, and is gone through again.
  expect(finds().endings.map(({ found }) => [found?.run, found?.title])).toEqual([
    ["run 7", "The Road"],
    ["run 7", "Gone for Good"],
  ]);
});

it("a run that cannot be opened takes nothing from the others", () => {
  kept("whole", ["road.left"]);
  writeFileSync(join(folder, "broken.jsonl"), "nothing of a run\n");
  const { record } = library();
  expect([record.all().map(({ name }) => name), record.takenBut("")("road.left")]).toEqual([["whole"], true]);
});
