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

test("options that fill the screen to its last row are not shown in two pieces, and Enter leads to them", () => {
  const me = before(3, HEIGHT);
  expect(me.shows()).toContain("Line 3.");
  expect(me.shows()).not.toContain("Way 1");
  expect(me.shows()).toContain(`↓ ${HEIGHT} options`);
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

test("the number of an option that is out of sight shows it and marks it, and takes it when it is pressed again", () => {
  const me = before(12, 3);
  expect(me.shows()).not.toContain("Way 2");
  me.press("2");
  expect(decided(me)).toEqual([]);
  expect(me.shows()).toContain("› 2  Way 2");
  me.press("2");
  expect(decided(me)).toEqual(["way_2"]);
});

test("of more options than the screen can hold, one that is out of sight is shown by its number as well", () => {
  const me = before(2, HEIGHT + 6);
  me.press("9");
  expect(decided(me)).toEqual([]);
  expect(me.shows()).toContain("› 9  Way 9");
  me.press("9");
  expect(decided(me)).toEqual(["way_9"]);
});

test("the mark stays on the screen when it is moved past the last option and the first", () => {
  const me = before(1, 2);
  me.press("down", "down", "down");
  expect(me.shows()).toContain("› 2  Way 2");
  me.press("up", "up", "up");
  expect(me.shows()).toContain("› 1  Way 1");
});

test("what nearly fills the page stands alone on it, without half a passage above", () => {
  const me = before(6, 2);
  expect(me.shows()).toContain("2  Way 2");
  expect(me.shows()).not.toContain("Sand.");
  expect(me.lines()[1]).toContain("– Go on");
});

test("a number that shows an option marks where reading goes on", () => {
  const me = before(4, 5);
  me.press("2");
  expect(me.shows()).toMatch(/▸ Line 4\./);
});
