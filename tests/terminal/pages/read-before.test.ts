import { expect, it } from "vitest";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";
import { memoryShelf } from "../../plain/memory-shelf.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { road } from "../../run/read/small-road.ts";
import { PLAIN_COLOURS, reader } from "../reader.ts";

const libraryIn = () => new Library(road, memoryShelf(), "0.1.0");

/** At the first options of a new run. */
function atTheOptions(library: Library, look = PLAIN_COLOURS) {
  const me = reader({ library, look });
  for (let line = 0; line < 9 && !/[›>] New run/.test(me.shows()); line += 1) me.press("down");
  me.press("enter", " ");
  return me;
}

const ROUND = smallBook(`
-> round
=== round
# chapter: 1
# title: Round
Round.
+ (again) [Again]
+ (stop) [Stop] -> END
- -> round`);

const options = (lines: readonly string[]): string[] =>
  lines.filter((line) => /^ *[›>]? +\d {2}/.test(line)).map((line) => line.replace(/^[ ›>]+/, ""));

it("an option that another run took is marked behind it, and in a first run none is", () => {
  const library = libraryIn();
  const me = atTheOptions(library);
  expect(options(me.lines())).toEqual(["1  Left", "2  Right"]);
  me.press("1");
  expect(options(me.lines())).toEqual(["1  Go on"]);
  me.session.close();
  expect(options(atTheOptions(library).lines())).toEqual(["1  Left ◦", "2  Right"]);
});

it("what lies ahead after going back is marked, and the way behind is not", () => {
  const me = atTheOptions(libraryIn());
  me.press("1", "1", "b", "home", "enter");
  expect(options(me.lines())).toEqual(["1  Left ◦", "2  Right"]);
  me.press("2");
  expect(options(me.lines())).toEqual(["1  Go on ◦"]);
  const round = atTheOptions(new Library(ROUND, memoryShelf(), "0.1.0"));
  round.press("1", "1");
  expect(options(round.lines())).toEqual(["1  Again", "2  Stop"]);
});

it("the mark is quiet beside a pointed option, has a stand-in in plain letters, and can be done without", () => {
  const library = libraryIn();
  const first = atTheOptions(library);
  first.press("1");
  first.session.close();
  const row =
    atTheOptions(library)
      .raw()
      .split("\n")
      .find((line) => line.includes("Left")) ?? "";
  expect(row).toContain("\x1b[38;5;131m1  Left\x1b[m\x1b[38;5;243m ◦\x1b[m");
  const looks = (look: object) => options(atTheOptions(library, { ...PLAIN_COLOURS, ...look }).lines());
  expect(looks({ unicode: false })).toEqual(["1  Left *", "2  Right"]);
  expect(looks({ marks: false })).toEqual(["1  Left", "2  Right"]);
});

it("plain mode says it in a word, which the help explains as the page's does", async () => {
  const library = libraryIn();
  const first = await typedToPlain("1\n", library, { kind: "new" });
  expect(first).not.toContain("(taken)");
  const second = await typedToPlain("?\n", library, { kind: "new" });
  expect(second).toContain("1. Left (taken)\n2. Right\n");
  const help = "behind an option: you took it before, on another way of this run or in another run";
  expect(second).toContain(help);
  const me = reader({ library, columns: 120, rows: 60 });
  me.press("?");
  expect(me.shows().replace(/\s+/g, " ")).toContain(`◦ ${help}`);
});

it("Tab runs on to the next choice and says how much it passed, plain mode as well without printing it", async () => {
  const library = libraryIn();
  const first = atTheOptions(library);
  first.press("1", "1", "1", "1");
  first.session.close();
  const me = atTheOptions(library);
  me.press("1", "tab");
  expect(me.shows()).toContain("Skipped 2 passages you had read.");
  expect(options(me.lines())).toEqual(["1  Home ◦", "2  Away"]);
  me.press("tab");
  expect(me.shows()).toContain("You have read this; what follows is for you to decide.");
  me.session.close();
  const said = await typedToPlain("1\nskip\n", library, { kind: "new" });
  const [, , skipped = ""] = said.split("> \n");
  expect(skipped).toMatch(/^Skipped 2 passages you had read\.\nTen eleven\./);
});

it("a chapter's card is passed with Tab where it was read, and one that is new is shown, with what was skipped under it", () => {
  const library = libraryIn();
  const first = atTheOptions(library);
  first.press("1", "1", "1", "1");
  first.session.close();
  const me = reader({ library });
  for (let line = 0; line < 9 && !/› New run/.test(me.shows()); line += 1) me.press("down");
  me.press("enter");
  expect(options(me.lines())).toEqual([]);
  me.press("tab");
  expect(options(me.lines())).toEqual(["1  Left ◦", "2  Right"]);
});

it("where nothing was read before, Tab says so and turns nothing", () => {
  const me = reader({ library: libraryIn() });
  me.press("enter", "tab");
  expect(options(me.lines())).toEqual([]);
  expect(me.shows()).toContain("You have not read on from here before.");
  me.press(" ");
  expect(me.shows()).not.toContain("You have not read on from here before.");
  expect(me.lines()[0]).toContain("The Road");
});
