import { expect, it } from "vitest";
import { readManifest } from "../../../src/author/branches/manifest.ts";
import { MANIFEST } from "./specimen-branch.ts";

const said = (changes: object): unknown => readManifest(JSON.stringify({ ...MANIFEST, ...changes }));

it("a manifest is read as it was written", () => {
  expect(readManifest(`\ufeff${JSON.stringify(MANIFEST, null, 2)}`)).toEqual(MANIFEST);
});

it.each([
  ["no JSON", "{", "its branch.json is no JSON from line 1 on; look for a missing comma or quotation mark"],
  [
    "JSON for some lines",
    '{\n"format": 1,\n"book": "b"\n"id": "kite"}',
    "its branch.json is no JSON from line 4 on; look for a missing comma or quotation mark",
  ],
  ["no object", "3", "its branch.json is no manifest"],
  ["nothing", "{}", '"format" in its branch.json is missing or is not what it takes: 1'],
])("what is %s is no manifest", (_, text, says) => {
  expect(readManifest(text)).toEqual({ says });
});

it("one of a later format is told of as such, whatever else is in it", () => {
  expect(readManifest('{"format": 2, "pages": []}')).toEqual({
    says: "it is of format 2, which a later version of the game reads; this one reads 1",
  });
});

it("a field that is misspelt is told of with the one that is missing", () => {
  expect(said({ author: undefined, autor: "You" })).toEqual({
    says: expect.stringContaining('"author" in its branch.json is missing (it has "autor")'),
  });
});

it("a field nobody knows is named", () => {
  expect(said({ script: "rm -rf" })).toEqual({
    says: 'its branch.json has a field "script", which no manifest has',
  });
});

it.each([
  ["id", "The Kite"],
  ["id", "kite__two"],
  ["id", "k".repeat(25)],
  ["id", "../kite"],
  ["id", undefined],
  ["book", "../../books"],
  ["title", "A\nKite"],
  ["title", "A \u001b[31mKite"],
  ["title", "  "],
  ["author", "x".repeat(81)],
  ["version", "1.0 beta"],
  ["version", 1],
  ["doors", {}],
  ["doors", { noon: "Kite" }],
  ["doors", { noon: ["kite"] }],
  ["doors", { __proto__: null, constructor: 1 }],
  ["rejoins", "noon"],
  ["rejoins", ["The end"]],
])("%s cannot be %j", (field, value) => {
  expect(said({ [field]: value })).toEqual({
    says: expect.stringContaining(`"${field}" in its branch.json is missing or is not what it takes: `),
  });
});
