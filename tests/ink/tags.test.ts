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
    ["care: shwn, fire", "care: shown, fire"],
    ["care: shown a killing", "care: shown, a killing"],
    ["hears: kashiwra", "hears: kashiwara"],
    ["letter: letter_two", "letter: letter_one"],
    ["edge: here", "edge"],
    ["voice: ferryman", undefined],
    ["", undefined],
  ])("%s", (text, near) => {
    expect(parseTag(text, IDS)).toEqual(near === undefined ? { unknown: text } : { unknown: text, near });
  });
});

describe("of a tag that was meant, and of whose value nothing near is known, it is said what it takes:", () => {
  test.each([
    ["chapter: one", "a number"],
    ["chapter", "a number"],
    ["end: a good one", "as in # end: mended"],
    ["place:", "as in # place: the black beach"],
    ["joins: general", "one of kashiwara"],
    [
      "care: graphic fighting, a killing",
      "mentioned, shown, dwelt, then a comma and what: # care: shown, a beating",
    ],
  ])("%s", (text, wants) => {
    expect(parseTag(text, IDS)).toEqual({ unknown: text, wants });
  });
});

test("an id is not checked where no ids are given", () => {
  expect(parseTag("hears: hotta")).toEqual({ key: "hears", value: "hotta" });
});
