import { expect, it } from "vitest";
import { listContentNotes } from "../../../src/run/play/content-notes.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { listNotes } from "../../../src/run/show/notes.ts";
import { smallBook } from "../../book.ts";

const book = smallBook(
  `
-> ash
=== ash
# chapter: 1
# title: Ash
# care: mentioned, thirst
# care: shown, a beating
A man with a stick. # note: stick
* (look) [Look]
    Five loaves. # note: bread
* (dig) [Dig]
-
* (on) [Go on]
- -> walk
=== walk
# chapter: 2
# title: The Walk
# care: dwelt, thirst
# care: mentioned, a beating
The stick again. # note: stick
-> END`,
  {
    "notes/stick.md":
      "# The man with the stick\n\n**Documented.** He carried one,\nand no *sidearm*.\n\n- One 'source'\n- Another\n",
    "notes/bread.md": "# Bread\n\n**Invented.** The price.\n",
  },
);

const titles = (run: Playthrough): string[] => listNotes(run).map(({ title }) => title);

it("a note belongs to the scene that names it and can be read from then on, the last met first", () => {
  const run = new Playthrough(book, 1);
  expect(run.scene.notes).toEqual(["stick"]);
  expect(run.choose("ash.look").scene.notes).toEqual(["bread"]);
  expect(titles(run)).toEqual(["Bread", "The man with the stick"]);
  run.choose("ash.on");
  expect(titles(run)).toEqual(["The man with the stick", "Bread"]);
});

it("a run that took another way has not met the note", () => {
  const run = new Playthrough(book, 1);
  run.choose("ash.dig");
  expect(titles(run)).toEqual(["The man with the stick"]);
});

it("a note reads without its marks, in the quotation marks of a book", () => {
  expect(listNotes(new Playthrough(book, 1))).toEqual([
    {
      id: "stick",
      title: "The man with the stick",
      paragraphs: ["Documented. He carried one, and no sidearm.", "- One ‘source’", "- Another"],
    },
  ]);
});

it("a note that nobody has written is not offered", () => {
  const run = new Playthrough(smallBook("Sand. # note: sand\n-> END"), 1);
  expect(run.scene.notes).toEqual([]);
});

it("what is hard in the book is told once, as near as it ever comes, the nearest first", () => {
  expect(listContentNotes(book)).toEqual([
    { grade: "Dwelt on", things: ["Thirst"] },
    { grade: "Shown", things: ["A beating"] },
  ]);
});
