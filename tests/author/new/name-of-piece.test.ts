import { describe, expect, it } from "vitest";
import { nameOfPiece } from "../../../src/author/new/name-of-piece.ts";
import { newBook } from "../../../src/author/new/new-book.ts";
import { aNewBook, begun } from "./begun.ts";

it.each([
  ["The Ferry", "the_ferry", "the-ferry", "The Ferry"],
  ["the-ferry", "the_ferry", "the-ferry", "The Ferry"],
  ["The_Ferry", "the_ferry", "the-ferry", "The Ferry"],
  ["Half-Light", "half_light", "half-light", "Half-Light"],
  ["McGregor’s Boat", "mcgregors_boat", "mcgregors-boat", "McGregor’s Boat"],
  ["Ōmiya, au café", "omiya_au_cafe", "omiya-au-cafe", "Ōmiya, au café"],
  ["Łódź, Straße", "lodz_strasse", "lodz-strasse", "Łódź, Straße"],
  ["2nd Night", "scene_2nd_night", "2nd-night", "2nd Night"],
  ["27", "scene_27", "27", "27"],
  ["Rain // -> [Sun] #1", "rain_sun_1", "rain-sun-1", "Rain Sun 1"],
])("%s is named as ink, a file and a reader can take it", (typed, word, slug, title) => {
  expect(nameOfPiece(typed, "scene")).toEqual({ word, slug, title });
});

it.each(["雨", "", "…"])("%j, of which ink can make no name, is refused with what can be done", (typed) => {
  expect(() => nameOfPiece(typed, "scene")).toThrow(/no letter from a to z and no digit.*"# title:"/);
});

describe("what is called so already is named with its place", () => {
  const book = aNewBook("The Well");
  it.each([
    ["The Well", 'There is a "the_well" already, in chapters/01-the-well.ink:8. Choose another name.'],
    ["went-on", 'There is a "the_well.went_on" already, in chapters/01-the-well.ink:'],
    ["Drink", 'There is a "drink" already, in vocabulary.ink:'],
    ["Temp", '"temp" is a word of ink\'s own. Choose another name.'],
  ])("a scene %s", (typed, says) => {
    expect(() => begun(book, "scene", typed)).toThrow(says);
  });

  it("a first chapter", () => {
    const opening = (typed: string) => newBook(nameOfPiece(typed, "chapter"), "my book");
    expect(() => opening("Drink")).toThrow('"drink" is a word of the vocabulary.');
    expect(() => opening("END")).toThrow('"end" is a word of ink\'s own.');
  });
});

it.each([
  ["42", "# id: 42\n# title: 42\n"],
  ["雨", "# id: the-well\n# title: 雨\n"],
])("a book in the folder %s is called so", (folder, says) => {
  const { files } = newBook(nameOfPiece("The Well", "chapter"), folder);
  expect(files["main.ink"]).toContain(says);
});
