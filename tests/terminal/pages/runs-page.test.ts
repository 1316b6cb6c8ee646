import { utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";
import { AT_THE_BEACH } from "../../run/play/at-the-beach.ts";
import { newFolder, reader, readerOfOneRun } from "../reader.ts";

/** At the list of one run; `folder` is where it lies. */
function atTheRuns() {
  const one = readerOfOneRun();
  one.me.press("down", "down", "down", "enter");
  return one;
}

test("a run is listed with where it stands, when it was played and the words it is gone on with", () => {
  const { me } = atTheRuns();
  expect(me.shows()).toMatch(
    /› first +\d{4}-\d\d-\d\d \d\d:\d\d\n +Ash, 8 June 1944, noon · 1 decision\n +You dig\./,
  );
});

test("a run that has ended is listed with its ending", () => {
  const { me, library } = atTheRuns();
  const { session } = library.open("first");
  for (const id of ["ash.trench.sleep", "ash.long.leave", "walk.on"]) session.decide(id);
  session.close();
  me.press("escape", "home", "down", "down", "down", "enter");
  expect(me.shows()).toContain("the end: The Walk");
});

test("in a narrow window the list has its title, and of keys and facts what there is room for, whole", () => {
  const { me } = atTheRuns();
  me.press("c", "d");
  me.resize(40, 12);
  const [header = "", , , facts = ""] = me.lines();
  expect(header.trim()).toBe("Runs  c copy · r rename · d delete");
  expect(facts.trim()).toBe("Ash, 8 June 1944, noon");
  me.press("c");
  expect(me.lines().at(-1)?.trim()).toMatch(/^Copied “first(-2)?” as “first(-2)+”$/);
});

test("a run is copied, and the list says so until the next key", () => {
  const { me, library } = atTheRuns();
  me.press("c");
  expect(me.lines().at(-1)).toContain("Copied “first” as “first-2”");
  expect(library.runs()).toHaveLength(2);
  me.press("down");
  expect(me.lines().at(-1)).toContain("Enter goes on with it");
});

test("a run is renamed by typing, in which every letter is a letter", () => {
  const { me, library } = atTheRuns();
  me.press("r");
  expect(me.shows()).toContain("Another name for “first”:");
  for (let letter = 0; letter < 5; letter += 1) me.press("backspace");
  me.press(..."quiet ?ndx".replace("?", ""), "enter");
  expect(me.shows()).toContain("› quiet ndx");
  expect(library.runs().map(({ name }) => name)).toEqual(["quiet ndx"]);
});

test("a name that is taken is told of, and stays there to be mended", () => {
  const { me, library } = atTheRuns();
  library.begin({ name: "other", seed: 1 }).close();
  me.press("r");
  for (let letter = 0; letter < 5; letter += 1) me.press("backspace");
  me.press(..."other", "enter");
  expect(me.shows()).toContain("“other”");
  expect(me.shows()).toContain("› Go back");
  expect(me.shows()).not.toContain("Leave");
  me.press("enter");
  expect(me.shows()).toMatch(/Another name for “first”:.*\n.*other_/);
  me.press(..."wise", "enter");
  expect(me.shows()).toContain("› otherwise");
  expect(library.runs().map(({ name }) => name)).toContain("otherwise");
});

test("a run that is restored is the one that is marked, and its own name again changes nothing", () => {
  const { me, library } = atTheRuns();
  library.begin({ name: "able", seed: 1 }).close();
  me.press("escape", "home", "down", "down", "down", "enter");
  me.press("home", "down", "r", "enter");
  expect(me.shows()).toContain("› first");
  me.press("d", "u", "enter");
  expect(me.shows()).toContain("“first” is back");
  expect(me.shows()).toContain("› first");
});

test("what is pasted goes into a name as one line, and presses nothing anywhere else", () => {
  const { me, library } = atTheRuns();
  me.paste("c\rd");
  expect(library.runs().map(({ name }) => name)).toEqual(["first"]);
  me.press("r");
  me.paste("\r\n of two\nlines\t\x1b q\r");
  expect(me.shows()).toContain("firstof two lines q_");
  me.press("enter");
  expect(library.runs().map(({ name }) => name)).toEqual(["firstof two lines q"]);
  me.press("enter");
  const before = me.raw();
  me.paste("1\r");
  expect(me.raw()).toBe(before);
});

test("a name that no run can have is refused in a sentence, and the list stands as it was", () => {
  const { me } = atTheRuns();
  me.press("r", "/", "enter");
  expect(me.shows()).toContain("“first/” cannot be the name of a run");
  me.press("enter");
  expect(me.shows()).toContain("› first");
});

test("Escape leaves a name as it was", () => {
  const { me } = atTheRuns();
  me.press("r", "x", "escape");
  expect(me.shows()).toMatch(/› first +\d/);
});

test("a deleted run is off the list and can be restored from it", () => {
  const { me } = atTheRuns();
  me.press("d");
  expect(me.shows()).toContain("No run is kept here yet.");
  expect(me.lines().at(-1)).toContain("Deleted “first”");
  me.press("u");
  expect(me.shows()).toMatch(/Deleted, and can be restored:\n\n +› first\n +2 Close/);
  me.press("enter");
  expect(me.shows()).toMatch(/› first +\d/);
  me.press("u");
  expect(me.lines().at(-1)).toContain("Nothing was deleted");
});

test("a run that another window plays is told of; it can be read along, and nothing is decided there", () => {
  const { me, library } = atTheRuns();
  const { session: other } = library.open("first");
  me.press("enter");
  expect(me.shows()).toContain("“first” is open in another window");
  expect(me.shows()).toMatch(/› Read along\n +2 Go on in a copy\n +3 Title page\n +4 Leave/);
  me.press("enter");
  expect(me.shows()).toContain("The other window decides between: Write home; Sleep.");
  expect(me.lines().at(-1)).toContain("reading along");
  me.press("1", "s");
  expect(me.session.count).toBe(1);
  other.decide("ash.trench.write");
  me.press("home", "escape", "end", "enter");
  expect(me.session.count).toBe(2);
  me.press("q");
  expect(me.hasLeft).toBe(true);
  other.decide("ash.long.leave");
  other.close();
});

test("a run that another window plays is gone on with in a copy", () => {
  const { me, library } = atTheRuns();
  const { session: other } = library.open("first");
  me.press("enter", "down", "enter");
  expect(me.shows()).toContain("You go on in a copy of “first”. Its name is “first-2”.");
  me.press("enter", "2");
  expect(me.session.name).toBe("first-2");
  expect(me.session.count).toBe(2);
  other.close();
  expect(library.readAlong("first").count).toBe(1);
});

test("a run that another window plays is neither renamed nor deleted", () => {
  const { me, library } = atTheRuns();
  const { session: other } = library.open("first");
  me.press("d");
  expect(me.shows()).toContain("“first” is open in another window");
  me.press("enter");
  expect(me.shows()).toMatch(/› first +\d/);
  other.close();
});

test("the title page lets other windows have the run", () => {
  const { me, library } = atTheRuns();
  me.press("enter", "t");
  library.open("first").session.close();
  me.press("enter");
  expect(me.page.kind).toBe("reading");
});

test("the mark stays on the run that was copied, and the run that was played last is still the last", () => {
  const { me, folder, library } = atTheRuns();
  me.press("escape");
  library.begin({ name: "second", seed: 1 }).close();
  const evening = new Date(2026, 2, 1, 21, 30);
  utimesSync(join(folder, "first.jsonl"), evening, evening);
  me.press("home", "down", "down", "down", "enter");
  me.press("down");
  expect(me.shows()).toMatch(/› first +2026-03-01/);
  me.press("c");
  expect(me.shows()).toMatch(/› first +2026-03-01 21:30[\s\S]*first-2 +2026-03-01 21:30/);
  expect(library.latest()?.name).toBe("second");
  me.press("d");
  expect(library.runs().map(({ name }) => name)).toEqual(["second", "first-2"]);
  expect(me.shows()).toMatch(/› first-2 /);
});

test("the title page goes on with the run that was left, also where nothing was decided in it", () => {
  const { me, folder, library } = atTheRuns();
  me.press("escape");
  library.begin({ name: "second", seed: 1 }).close();
  const evening = new Date(2026, 2, 1, 21, 30);
  utimesSync(join(folder, "first.jsonl"), evening, evening);
  me.press("home", "down", "down", "down", "enter", "down", "enter");
  expect(me.shows()).toContain("By noon there is a trench");
  me.press("t", "enter");
  expect(me.shows()).toContain("By noon there is a trench");
});

test("of a chapter that has not been turned to, neither the runs nor the title say anything", () => {
  const book = smallBook(`${AT_THE_BEACH}
* (dig) [Dig]
- You dig.
-> water
=== water
# chapter: 2
# title: Water
# place: The wall
~ day("1944-07-24")
The wells are bitter.
* (on) [On]
- -> END
`);
  const me = reader({ library: new Library(book, openRunFolder(newFolder()), "0.0.0") });
  me.press("enter", " ", "1", "t");
  expect(me.shows()).toContain("Continue   Chapter 1: Ash");
  me.press("down", "down", "down", "enter");
  expect(me.shows()).toMatch(/Ash, 19 June 1944, noon · 1 decision\n +You dig\./);
  expect(me.shows()).not.toMatch(/Water|bitter/);
});
