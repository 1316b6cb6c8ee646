import { expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";
import { newFolder, reader } from "../reader.ts";

// A window of this many rows shows eight of text.
const ROWS = 12;
const HEIGHT = 8;

/** Before so many paragraphs of one line, and behind them so many options of one line. */
function before(paragraphs: number, options: number, columns = 80) {
  const text = Array.from({ length: paragraphs }, (_, index) => `Line ${index + 1}.`);
  const choices = Array.from({ length: options }, (_, index) => `* (way_${index + 1}) [Way ${index + 1}]`);
  const ink = ["Sand.", "* (on) [Go on]", "-", ...text, ...choices, "- Dark.", "-> END"].join("\n");
  const library = new Library(smallBook(ink), openRunFolder(newFolder()), "0.0.0");
  const me = reader({ rows: ROWS, columns, library });
  me.press("enter", "1");
  return me;
}

const decided = (me: ReturnType<typeof reader>) =>
  me.session.playthrough.steps.slice(1).map(({ chose }) => chose.id);

test("Enter takes nothing before every option was on the screen, when they fill it to the last row", () => {
  const me = before(2, HEIGHT);
  expect(me.shows()).toContain("Way 1");
  expect(me.shows()).not.toContain(`Way ${HEIGHT}`);
  expect(me.shows()).not.toContain("› 1");
  me.press("enter");
  expect(decided(me)).toEqual([]);
  expect(me.shows()).toContain("› 1  Way 1");
  expect(me.shows()).toContain(`Way ${HEIGHT}`);
  me.press("enter");
  expect(decided(me)).toEqual(["way_1"]);
});

test("of more options than the screen can hold, Enter takes the one that is marked", () => {
  const me = before(2, HEIGHT + 1);
  me.press("end");
  expect(me.shows()).not.toMatch(/\b1 {2}Way 1$/m);
  expect(me.shows()).toContain("› 2  Way 2");
  me.press("enter");
  expect(decided(me)).toEqual(["way_2"]);
});

test("all options on the screen from the start are taken at once", () => {
  const me = before(1, 2);
  me.press("down", "enter");
  expect(decided(me)).toEqual(["way_2"]);
});

test("an option of which the last line is below the screen is neither marked nor taken by its number", () => {
  const words = "Say that the water was gone before he came";
  const ink = `Sand.\n* (on) [Go on]\n-\nLine 1.\nLine 2.\n* (short) [Nod]\n* (wordy) [${words}]\n- Dark.\n-> END`;
  const library = new Library(smallBook(ink), openRunFolder(newFolder()), "0.0.0");
  const me = reader({ rows: ROWS, columns: 40, library });
  me.press("enter", "1");
  expect(me.shows()).toContain("2  Say that");
  expect(me.shows()).not.toContain("he came");
  me.press("2");
  expect(decided(me)).toEqual([]);
  me.press("end", "2");
  expect(decided(me)).toEqual(["wordy"]);
});

test("the mark stays on the screen when it is moved past the last option and the first", () => {
  const me = before(1, 2);
  me.press("down", "down", "down");
  expect(me.shows()).toContain("› 2  Way 2");
  me.press("up", "up", "up");
  expect(me.shows()).toContain("› 1  Way 1");
});
