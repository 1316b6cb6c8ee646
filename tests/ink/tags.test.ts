import { describe, expect, test } from "vitest";
import { parseTag } from "../../src/ink/tags.ts";

const IDS = { letters: ["letter_one"], people: ["kashiwara"] };

describe("a tag is read:", () => {
  test.each([
    ["chapter: 1", { key: "chapter", value: 1 }],
    ["title: Ash", { key: "title", value: "Ash" }],
    ["place: the beach: south", { key: "place", value: "the beach: south" }],
    ["  when :  9 March 1943 ", { key: "when", value: "9 March 1943" }],
    ["care: dwelt, the dead", { key: "care", value: "dwelt", what: "the dead" }],
    ["letter: LETTER_ONE", { key: "letter", value: "letter_one" }],
    ["hears: kashiwara", { key: "hears", value: "kashiwara" }],
    ["note: loc_photo", { key: "note", value: "loc_photo" }],
    ["front: neck", { key: "front", value: "neck" }],
    ["end: mended", { key: "end", value: "mended" }],
    ["edge", { key: "edge" }],
    ["away", { key: "away" }],
    ["chapter: 0", { key: "chapter", value: 0 }],
  ])("%s", (text, tag) => {
    expect(parseTag(text, IDS)).toEqual(tag);
  });
});

describe("a tag is unknown, with what was perhaps meant:", () => {
  test.each([
    ["chaptr: 2", "chapter: 2"],
    ["Place: beach", "place: beach"],
    ["chapter: one", "chapter: 1"],
    ["chapter", "chapter: 1"],
    ["care: shwn, fire", "care: shown, fire"],
    ["hears: kashiwra", "hears: kashiwara"],
    ["letter: letter_two", "letter: letter_one"],
    ["end: a good one", "end: mended"],
    ["edge: here", "edge"],
    ["place:", "place: the black beach"],
    ["voice: ferryman", undefined],
    ["", undefined],
  ])("%s", (text, near) => {
    expect(parseTag(text, IDS)).toEqual(near === undefined ? { unknown: text } : { unknown: text, near });
  });
});

test("an id is not checked where no ids are given", () => {
  expect(parseTag("hears: hotta")).toEqual({ key: "hears", value: "hotta" });
});
