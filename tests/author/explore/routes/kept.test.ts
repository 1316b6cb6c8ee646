import { expect, it } from "vitest";
import { putQuestion } from "../../../../src/author/explore/routes/asking-book.ts";
import { readKeptBook, writeKeptBook } from "../../../../src/author/explore/routes/kept-book.ts";
import { readKeptRoutes, writeKeptRoutes } from "../../../../src/author/explore/routes/kept-routes.ts";
import { knownRoute } from "../../../../src/author/explore/routes/known-route.ts";
import { asking, question, ready, storyOf } from "./asked.ts";

const ROAD = `
-> road
=== road
* (left) [Left]
* (right) [Right]
- -> bridge
=== bridge
* (cross) [Cross]
* (wait) [Wait]
- -> END`;

it("a book that was made ready is read again, and asked as before", () => {
  const files = storyOf(ROAD);
  const kept = readKeptBook(writeKeptBook(ready(files), "1"), files, "1");
  if (!kept) throw new Error("It is not read again.");
  const asked = question(kept, "left at bridge");
  expect(putQuestion(files, kept, asked)).toEqual(putQuestion(files, ready(files), asked));
});

it.each([
  ["another text of the story", (text: string) => ({ text, ink: ROAD.replace("Left]", "Left, there]") })],
  ["another program", (text: string) => ({ text, program: "2" })],
  ["a torn end", (text: string) => ({ text: text.slice(0, -9) })],
  ["a flipped letter", (text: string) => ({ text: text.replace("road.left", "road.leff") })],
  ["something else altogether", () => ({ text: "[]\n" })],
  ["no file", () => ({ text: undefined })],
])("of %s nothing that was kept is believed", (_, changed) => {
  const files = storyOf(ROAD);
  const whole = { ink: ROAD, program: "1", ...changed(writeKeptBook(ready(files), "1")) };
  expect(readKeptBook(whole.text, storyOf(whole.ink), whole.program)).toBeUndefined();
});

it("a book that is saved while it is made ready is made ready again", () => {
  let ink = ROAD;
  const files = { read: (path: string) => (path === "main.ink" ? ink : undefined) };
  const made = ready(files);
  ink = ROAD.replace("Left]", "Left, there]");
  const kept = writeKeptBook(made, "1");
  expect(readKeptBook(kept, files, "1")).toBeUndefined();
  ink = ROAD;
  expect(readKeptBook(kept, files, "1")).toEqual(made);
});

it("a way that was found once is gone again as far as it answers, and no farther than it fits", () => {
  const way = ["road.left", "bridge.cross"];
  const known = (goal: string, routes: string[][]) => knownRoute(asking(storyOf(ROAD), goal), routes, 1);
  expect(known("road.left at bridge", [["bridge.swim"], way])?.decisions).toEqual(["road.left"]);
  expect(known("road.right at bridge", [way])).toBeUndefined();
  expect(known("road.left at bridge", [["road.up", ...way]])).toBeUndefined();
});

it("ways are kept once, the latest first, and only so many", () => {
  const many = Array.from({ length: 80 }, (_, index) => [`way.${index}`]);
  const text = writeKeptRoutes(many, [["way.7"], ["new"]]);
  const read = readKeptRoutes(text);
  expect(read.slice(0, 3)).toEqual([["way.7"], ["new"], ["way.0"]]);
  expect(new Set(read.map(String)).size).toBe(read.length);
  expect(read.length).toBeLessThan(80);
  for (const torn of [undefined, text.slice(0, -3), '{"a":1}', "[[1]]"])
    expect(readKeptRoutes(torn)).toEqual([]);
});
