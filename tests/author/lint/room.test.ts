import { describe, expect, it } from "vitest";
import { findingsOf } from "./checked.ts";

const rulesOf = (ink: string, files = {}): string[] =>
  findingsOf({ ink, files })
    .map(({ rule }) => rule)
    .filter((rule) => /^(near-place|early-speaker|note|doubled-word|todo)$/.test(rule));

const twoPlaces = (first: string, second: string) =>
  `=== beach\n# ${first}\nSand.\n-> dune\n= dune\n# ${second}\nGrass.\n-> END`;

describe("a tag means the same however much room stands round its colon, and only with its whole name", () => {
  it.each(["place:South beach", "place :  South beach", "place\t:South beach  "])("%j is a place", (tag) => {
    expect(rulesOf(twoPlaces(tag, "place: South Beech"))).toEqual(["near-place"]);
    expect(rulesOf(twoPlaces(tag, "place: South beach"))).toEqual([]);
  });

  it.each(["joins:pak", "joins :  Pak"])("%j brings a man in", (tag) => {
    const ink = (name: string) =>
      `=== beach\n"Wait," says ${name}.\n-> dune\n=== dune\nGrass. # ${tag}\n-> END`;
    expect(rulesOf(ink("Pak"))).toEqual(["early-speaker"]);
    expect(rulesOf(ink("the sergeant"))).toEqual([]);
  });
});

it("a word is doubled whatever room is between, and not where the second is part of another", () => {
  const told = (line: string) => rulesOf(`=== beach\n${line}\n-> END`);
  expect([told("The  the sand."), told("Sand sand-flies."), told("He had had sand.")]).toEqual([
    ["doubled-word"],
    [],
    [],
  ]);
});

it("what is left to do is told of once, with its text or without", () => {
  expect(rulesOf("=== beach\nSand.\nTODO: the tide\n-> END")).toEqual(["todo"]);
  expect(rulesOf("=== beach\nSand.\nHe has much TODO: dig.\n-> END")).toEqual([]);
});

const namesOf = (ink: string, more = {}) => findingsOf({ ink, ...more }).map(({ rule }) => rule);

it("of a place that is not on the map only that is said", () => {
  const island =
    "coast\n    0 0, 9 0, 9 9\nspot 1 1: South beach\nfront neck: They are there.\n    0 0, 5 0, 5 5\n";
  const ink = "=== beach\n# place: South beech\nSand.\n-> dune\n= dune\n# place: South beach\nGrass.\n-> END";
  expect(namesOf(ink, { files: { "island.txt": island } })).toEqual(["off-the-map"]);
});

it("what is no date is not compared with one", () => {
  const ink = (day: string) =>
    `=== beach\n~ day("1944-10-14")\nSand.\n-> dune\n= dune\n~ day("${day}")\nGrass.\n-> END`;
  expect(namesOf(ink("1944-10-04"))).toEqual(["backward-date"]);
  expect(namesOf(ink("1944-10-4"))).not.toContain("backward-date");
});

it("a note without words is told of, and what can be stepped past without being named", () => {
  expect(namesOf("=== beach\nSand. # note: ash\n-> END", { files: { "notes/ash.md": " \n" } })).toEqual([
    "note",
  ]);
  const past = (head: string) =>
    `=== beach\n${head}Sand.\n* (dig) [Dig]\n    ~ go_hungry()\n* (step_past) [Past]\n- Dark.\n-> END`;
  expect(namesOf(past(""))).toEqual(["step-past"]);
  expect(namesOf(past("# care: shown, a fight\n"))).toEqual([]);
});

it("a new name that leads to no choice is told of, whoever kept the old one", () => {
  const files = { "renamed.json": '{"ash.old": "ash.gone"}' };
  expect(findingsOf({ ink: "=== beach\nSand.\n-> END", files }).map(({ says }) => says)).toEqual([
    'leads to "ash.gone", which the book does not have',
  ]);
});
