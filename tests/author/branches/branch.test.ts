import { describe, expect, it } from "vitest";
import { readBranch } from "../../../src/author/branches/branch.ts";
import { branchFiles, INK, readSpecimen } from "./specimen-branch.ts";

const saysOf = (changes: Parameters<typeof readSpecimen>[0]): unknown => {
  const read = readSpecimen(changes);
  return "says" in read ? read.says : "nothing";
};

it("a branch is its manifest and its files", () => {
  expect(readSpecimen()).toMatchObject({ place: "/branches/kite", manifest: { id: "kite" } });
});

it("without a manifest there is no branch, and without ink none either", () => {
  const files = branchFiles();
  expect(readBranch("/x", new Map([["kite.ink", INK]]))).toEqual({
    place: "/x",
    says: "it has no branch.json, by which a branch is known",
  });
  files.delete("kite.ink");
  expect(readBranch("/x", files)).toEqual({ place: "/x", id: "kite", says: "it has no .ink file" });
});

describe("what would reach beyond it is told of with its line", () => {
  it.each([
    [
      "INCLUDE ../../main.ink\n",
      "kite.ink:1 has an INCLUDE: every .ink file of its folder is taken in by itself, and nothing else is",
    ],
    [
      `${INK}VAR seen = 1\n`,
      "kite.ink:13 has a VAR: a branch remembers by its labels, and speaks by the words of vocabulary.ink",
    ],
    [
      `${INK}EXTERNAL system(what)\n`,
      "kite.ink:13 has a EXTERNAL: a branch remembers by its labels, and speaks by the words of vocabulary.ink",
    ],
    [
      `Sand.\n${INK}`,
      "kite.ink:1 stands above its first knot, where it would be told on the first page of the book",
    ],
    [
      `/* Sand.\n*/ # title: Mine\n${INK}`,
      "kite.ink:2 stands above its first knot, where it would be told on the first page of the book",
    ],
    [
      INK.replace("A kite.", "A \u001b]0;kite\u0007."),
      "kite.ink:7 has a character that is no letter, and that a terminal might obey",
    ],
    [
      INK.replace("A kite.", "A \u202ekite."),
      "kite.ink:7 has a character that is no letter, and that a terminal might obey",
    ],
    [
      INK.replace("A kite.", "A \udcffkite."),
      "kite.ink:7 has a character that is no letter, and that a terminal might obey",
    ],
    [`${INK}${"* ".repeat(7)}(deep) [Deep]`, "kite.ink:13 has a choice nested deeper than 6"],
    [`${INK}${"* (x) [X]\n".repeat(2000)}`, "kite.ink offers 2003 choices, and a branch may offer 2000"],
    [`${INK}${" ".repeat(600_000)}`, "it has 587 KB of text, and a branch may have 512"],
  ])("%#", (ink, says) => {
    expect(saysOf({ ink })).toBe(says);
  });
});

it("its comments, constants, tabs and line ends are its own", () => {
  const ink = `\ufeff// Sand.\r\n/* more\n*/\nCONST kite_far = 3\n\n${INK.replace("A kite.", "\tA kite, {kite_far} far.")}`;
  expect(saysOf({ ink })).toBe("nothing");
});

it("it may put places on the map, and no shore or front", () => {
  expect(saysOf({ files: { "island.txt": "# Mine\nspot 3 4: Here\n    There\nnowhere\n    Far\n" } })).toBe(
    "nothing",
  );
  expect(saysOf({ files: { "island.txt": "nowhere\n    Far\ncoast\n    1 1, 2 2, 3 3\n" } })).toBe(
    'island.txt:3 begins neither a spot nor "nowhere", which is all a branch may put on the map',
  );
});
