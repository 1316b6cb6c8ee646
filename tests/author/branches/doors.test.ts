import { expect, it } from "vitest";
import { compileWith } from "../../../src/author/branches/compile-with.ts";
import { compileStory } from "../../../src/author/story-book.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { findingsOf } from "../lint/checked.ts";
import { bookFiles, specimen } from "./specimen-branch.ts";

const DOORS = "=== doors\n= dune\n-> DONE\n= cave\n-> DONE";
const OPTIONS = "* (dig) [Dig]\n* (lie) [Rest]\n    ~ rest()";
const said = (ink: string) => findingsOf({ ink }).map(({ line, says }) => `${line}: ${says}`);
const scene = (opening: string) => `=== beach\nSand.\n${opening}\n${OPTIONS}\n- Dark.\n-> END\n${DOORS}`;

it("a door opened behind its way back is asked for nothing more, and another beside it neither", () => {
  expect(said(scene("- (door)\n<- doors.dune").replace("\n= cave\n-> DONE", ""))).toEqual([]);
});

it.each([
  ["without a way back", "<- doors.dune", 3],
  ["behind a gather of another name", "- (top)\n<- doors.dune\n{top > 1: Still.}", 4],
  ["after something else was told", "- (door)\nGrass. {door > 1: Still.}\n<- doors.dune", 5],
  ["by a divert", "{parched(): -> doors.dune}", 3],
  ["by a tunnel", "-> doors.dune ->", 3],
])("a door opened %s is told of", (_, opening, line) => {
  expect(said(scene(opening).replace("\n= cave\n-> DONE", ""))).toContain(
    `${line}: "doors.dune" is a door, and branches that come in by it would not find back here`,
  );
});

it("a door has one scene", () => {
  const twice = `=== beach\nSand.\n- (door)\n<- doors.dune\n${OPTIONS}\n- -> noon\n= noon\nDusk.\n- (door)\n<- doors.dune\n* (on) [On]\n- Dark.\n-> END\n=== doors\n= dune\n-> DONE`;
  expect(said(twice)).toEqual(['12: the door "doors.dune" is opened a second time']);
});

it("a door that no scene opens leads nowhere, as any stitch", () => {
  expect(said(scene("- (door)\n<- doors.dune"))).toEqual(['13: nothing leads to the stitch "doors.cave"']);
});

it.each(["main.ink", "doors.ink"])(
  "a byte-order mark in %s hides neither book nor door from a branch",
  (name) => {
    const { read } = bookFiles();
    const marked = bookFiles({ [name]: `\ufeff${read(name)}` });
    const { book, leftOut, problems } = compileWith(marked, [specimen()], compileStory);
    expect({ leftOut, problems }).toEqual({ leftOut: [], problems: [] });
    if (!book) throw new Error("There is no book.");
    const run = new Playthrough(book, 1);
    expect(run.options.map(({ id }) => id)).toContain("kite_noon.saw_kite");
    expect(JSON.stringify(run.scene)).not.toContain("\ufeff");
  },
);
