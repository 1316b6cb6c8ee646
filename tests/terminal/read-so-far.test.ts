import { expect, test } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { lastPassage } from "../../src/terminal/pages/last-passage.ts";
import { smallBook } from "../book.ts";
import { AT_THE_BEACH } from "../run/play/at-the-beach.ts";
import { newFolder, reader } from "./reader.ts";

const DIGGING =
  "You dig, and the ash comes down again while it is being counted, basket by basket, until noon.";

const NOTES = { "notes/cave.md": "# The cave\\n\\n**Documented.** It was dug.\\n" };

const BOOK = smallBook(
  `${AT_THE_BEACH}
~ sicken()
* (on) [On]
- ${DIGGING}
${DIGGING}
-> cave
= cave
# place: The cave
~ day("1944-06-21")
~ hour(NIGHT)
"Drink," says Kashiwara in the cave. # note: cave
~ drink()
You drink, and are told to write.
# letter: letter_one
Dear Kinu, it is dark here.
~ draft(LETTER_ONE)
${DIGGING}
${DIGGING}
* (out) [Out]
- -> END
`,
  NOTES,
);

/** At the first of the screens on which what follows the decision is read. */
function atTheFirstScreen() {
  const me = reader({
    columns: 50,
    rows: 12,
    library: new Library(BOOK, openRunFolder(newFolder()), "0.0.0"),
  });
  me.press("enter", " ", "end", "1");
  expect(me.shows()).not.toContain("in the cave");
  return me;
}

/** What a page says that is laid over the one that is read. */
function laid(me: ReturnType<typeof reader>, key: string): string {
  me.press(key);
  const says = me.shows();
  me.press("escape");
  return says;
}

test("where a scene takes several screens, head and foot are of what is in sight", () => {
  const me = atTheFirstScreen();
  expect(me.lines()[0]).toContain("The beach, 19 June");
  expect(me.lines().slice(-2).join("\n")).toContain("half a canteen");
  while (!me.shows().includes("You drink")) me.press(" ");
  expect(me.lines()[0]).toContain("The cave, 21 June");
  me.press("end");
  expect(me.lines().slice(-2).join("\n")).toContain("a mouthful left");
});

test("pages laid over it tell what has been in sight, also to whoever leafs back", () => {
  const me = atTheFirstScreen();
  expect(laid(me, "i")).toContain("Half a canteen");
  expect(laid(me, "n")).toContain("No note belongs");
  expect(laid(me, "l")).toContain("No letter");
  me.press("end", "up", "up", "up");
  expect(laid(me, "i")).toContain("A mouthful left");
  expect(laid(me, "n")).toContain("It was dug.");
  expect(laid(me, "l")).toContain("it is dark here");
});

test("what has not been in sight is not left in the shell either", () => {
  const me = atTheFirstScreen();
  const left = () => lastPassage(me.page, me.view.window).join("\n");
  expect(left()).toContain("the ash comes down again");
  expect(left()).not.toContain("You drink");
  me.press("end");
  expect(left()).toContain("it is dark here");
});

/** At the first scene of this book, in a small window. */
function opened(ink: string) {
  const library = new Library(smallBook(ink, NOTES), openRunFolder(newFolder()), "0.0.0");
  const me = reader({ columns: 50, rows: 12, library });
  me.press("enter", " ");
  return me;
}

test("what came behind the last words is so where all of them are in sight", () => {
  const me = opened(`${AT_THE_BEACH}\n~ sicken()\n* (on) [On]\n- -> END\n`);
  expect(me.lines().slice(-2).join("\n")).toContain("gut loose");
});

test("the foot says how Saigo is also under the beginning of a paragraph that is longer than the screen", () => {
  const me = opened(`${AT_THE_BEACH} ${`${DIGGING} `.repeat(9)}\n~ sicken()\n* (on) [On]\n- -> END\n`);
  expect(me.shows()).toContain("lines");
  expect(me.lines().slice(-2).join("\n")).toContain("half a canteen");
  expect(me.shows()).not.toContain("gut loose");
});

test("a note is offered under what it belongs to, and not under the chapter that follows", () => {
  const me = opened(`${AT_THE_BEACH}
* (on) [On]
- Ash. # note: cave
# chapter: 2
# title: Water
The wells are bitter.
* (out) [Out]
- -> END
`);
  me.press("1");
  expect(me.lines().at(-1)).toMatch(/a chapter.*n note/);
  me.press(" ", " ");
  expect(me.shows()).toContain("bitter");
  expect(me.lines().at(-1)).not.toContain("n note");
});

test("a header that has no room for the hour keeps the day, and one without room for the place the hour too", () => {
  const at = (place: string) =>
    opened(`${AT_THE_BEACH.replace("The beach", place)}\n* (on) [On]\n- -> END\n`)
      .lines()[0]
      ?.trim();
  expect(at("The lee of the longest wall")).toMatch(/^Ash +The lee of the longest wall, 19 June$/);
  expect(at("The lee of the wall on the far side of it")).toMatch(/^Ash +19 June, noon$/);
});
