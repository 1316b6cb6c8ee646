import { expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { smallBook } from "../book.ts";
import { NEVER_PRINTED, neverPrinted } from "../durability/never-printed.ts";
import { newFolder, reader } from "../terminal/reader.ts";
import { memoryShelf, typedInto } from "./memory-shelf.ts";

// A line of ink ends at a return.
const WRITABLE = neverPrinted.filter((character) => character !== "\r");
const ALL = WRITABLE.map((character) => `a${character}b`).join(" ");

const hostile = smallBook(
  `
-> ash
=== ash
# chapter: 1
# title: Ash ${ALL}
# place: beach ${ALL}
Sand ${ALL} sand.
* (left) [Left ${ALL}]
- Warm ${ALL}. # letter: letter_one
~ draft(LETTER_ONE)
* (on) [On]
- Over. # note: stick
-> END`,
  { "notes/stick.md": `# The stick ${ALL}\n\nHe carried ${ALL} one.\n` },
);

it("whatever stands in a story, none of it moves the cursor or turns the text in plain mode", async () => {
  const typed = `1\nletters\n1\nnotes\nback\nsave x ${ALL}\nbookmarks\nruns\n`;
  const text = await typedInto(typed, { kind: "new" }, memoryShelf(), hostile);
  expect(text).toContain("Over.");
  expect(NEVER_PRINTED.exec(text)?.[0]).toBeUndefined();
});

it("and none of it does on the page, where each such character can be seen to have been there", () => {
  const me = reader({ rows: 60, library: new Library(hostile, openRunFolder(newFolder()), "0.0.0") });
  const colours = /\x1b\[[\d;]*m/g;
  for (const key of ["enter", " ", "1", "l", "escape", "end", "1", "n", "escape", "b", "escape"]) {
    me.press(key);
    for (const line of me.raw().replace(colours, "").split("\n"))
      expect(NEVER_PRINTED.exec(line)?.[0], key).toBeUndefined();
  }
});

it("a colour that a story would set is shown as text, on the page and in plain mode", async () => {
  const red = smallBook("Sand \u001b[31mred\u007f and \u009b32mgreen.\n* (on) [On]\n- -> END");
  const me = reader({ library: new Library(red, openRunFolder(newFolder()), "0.0.0") });
  me.press("enter");
  expect(me.raw()).toContain("Sand ␛[31mred␡ and �32mgreen.");
  expect(await typedInto("", { kind: "new" }, memoryShelf(), red)).toContain("Sand ␛[31mred␡ and �32mgreen.");
});

it("what is only writing is printed as it was written", async () => {
  const words = "Ōmiya, 硫黄島, e\u0301te\u0301, “so” — ½ • ⟪7⟫ שלום 🙂";
  const written = smallBook(`${words}\n* (on) [On]\n- -> END`);
  expect(await typedInto("", { kind: "new" }, memoryShelf(), written)).toContain(words);
});
