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
