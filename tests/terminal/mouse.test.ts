import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { applyKey } from "../../src/terminal/apply-key.ts";
import { smallBook } from "../book.ts";
import { atTheBeach, atTheLongPassage, newFolder, reader, specimenLibrary } from "./reader.ts";

const LEAN = "Lean on the shovel";

/** With so many runs, of which the first on the list were played last. */
function libraryWith(count: number): Library {
  const library = specimenLibrary();
  for (let run = 0; run < count; run += 1) library.begin({ seed: 1 }).close();
  return library;
}

describe("a click", () => {
  test("marks the option it falls on, and a second one takes it", () => {
    const me = atTheBeach();
    me.click(LEAN);
    expect(me.shows()).toContain(`› 2  ${LEAN}`);
    expect(me.session.count).toBe(0);
    me.click(LEAN);
    expect(me.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["ash.lean"]);
  });

  test("on the second line of an option is one on the option", () => {
    const me = atTheBeach();
    me.click("bend over again");
    me.click(LEAN);
    expect(me.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["ash.lean"]);
  });

  test("takes nothing that was not clicked before, also where it was marked by itself or by a key", () => {
    const me = atTheBeach();
    me.click("Dig on");
    me.press("down");
    me.click(LEAN);
    expect(me.session.count).toBe(0);
    me.click("Ask about");
    me.click(LEAN);
    me.click("Dig on");
    expect(me.session.count).toBe(0);
  });

  test("too many takes one thing, and nothing that has come up under it", () => {
    const me = atTheBeach();
    me.click("Dig on");
    me.click("Dig on");
    expect(me.session.count).toBe(1);
    me.click("Write home");
    expect(me.session.count).toBe(1);
  });

  test("on anything else does nothing", () => {
    const me = atTheBeach();
    const before = me.view;
    const first = me.lines().findIndex((line) => line.includes("1  Dig on"));
    const last = me.lines().findIndex((line) => line.includes("3  Ask"));
    expect(last - first).toBe(3);
    for (let row = -1; row < 30; row += 1)
      if (row < first || row > last)
        expect(applyKey(me.view, { name: "click", at: { column: 10, row } })).toEqual([before]);
    me.click("Ask about", "Ask about the water".length);
    expect(me.view).toBe(before);
    for (const key of ["l", "?"]) {
      me.press(key);
      const page = me.page;
      me.click("");
      expect(me.page).toBe(page);
      me.press("escape");
    }
  });

  test("before the page stands on the screen does nothing, and neither does one while it is moved", () => {
    const { view, lines } = atTheBeach();
    const row = lines().findIndex((line) => line.includes(LEAN));
    for (const behind of [{ isUnseen: true }, { isMoved: true }]) {
      const now = { ...view, ...behind };
      expect(applyKey(now, { name: "click", at: { column: 10, row } })).toEqual([now]);
    }
  });

  test("on an option that does not stand on the screen whole does nothing", () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    const options = numbers.map(
      (n) => `* (take_${n}) [Take the ${n}th of the things that lie there in the sand]\n  Taken.`,
    );
    const book = smallBook(`-> sand\n=== sand\nSand.\n${options.join("\n")}\n- -> END`);
    const me = reader({
      columns: 40,
      rows: 13,
      library: new Library(book, openRunFolder(newFolder()), "0.0.0"),
    });
    me.press("enter");
    const lastOf = () => me.lines().findLast((line) => /in the sand|Take the/.test(line)) ?? "";
    // Until the first line of an option is the last that has room.
    for (let turns = 0; turns < 9 && !/Take the/.test(lastOf()); turns += 1) me.wheel("down");
    const cut = /Take the \dth/.exec(lastOf())?.[0] ?? "";
    expect(cut).not.toBe("");
    const before = me.view;
    me.click(cut);
    expect(me.view).toBe(before);
    me.wheel("down");
    me.click(cut);
    expect(me.shows()).toMatch(new RegExp(`› \\d  ${cut}`));
  });

  test("beside the text of a wide window is none on what stands there", () => {
    const me = atTheBeach({ columns: 160 });
    const row = me.lines().findIndex((line) => line.includes("Dig on"));
    expect((me.lines()[row] ?? "").length).toBeGreaterThan(96);
    const click = { name: "click", at: { column: 100, row } } as const;
    expect(applyKey(me.view, click)).toEqual([me.view]);
    me.click(LEAN);
    me.click(LEAN);
    expect(me.session.count).toBe(1);
  });

  test("turns a chapter card, and reads on where there is more", () => {
    const me = reader();
    me.press("enter");
    me.click("A S H");
    expect(me.shows()).toContain("The spade was made");
    me.press("1", "2");
    const top = me.lines()[2];
    me.click("↓ ");
    expect(me.lines()[2]).not.toBe(top);
  });

  test("works the same on the title page, in lists and in menus", () => {
    const me = reader();
    me.click("New run");
    expect(me.page.kind).toBe("title");
    me.click("New run");
    me.press(" ", "1", "2", "b");
    me.click("Sleep");
    expect(me.page).toMatchObject({ kind: "back" });
    me.click("Dig on");
    me.click("Dig on");
    expect(me.session.count).toBe(0);
    me.press("t", "down", "down", "down", "enter");
    expect(me.page.kind).toBe("runs");
    me.click("0 decisions");
    me.click("run-1");
    expect(me.page.kind).toBe("reading");
    me.press("o");
    me.click("Mouse");
    me.click("Mouse");
    expect(me.view.window.look.mouse).toBe(true);
  });

  test("marks and takes on the page after the end, which the wheel moves", () => {
    const me = atTheLongPassage({ rows: 12 });
    me.press("end", "1", " ", "1");
    while (me.page.kind === "reading") me.press("enter");
    expect(me.page.kind).toBe("account");
    const before = me.lines()[2];
    me.wheel("down");
    expect(me.lines()[2]).not.toBe(before);
    for (let turns = 0; turns < 20; turns += 1) me.wheel("down");
    me.click("Title page");
    expect(me.shows()).toContain("› Title page");
    me.click("Title page");
    expect(me.page.kind).toBe("title");
  });

  test("leaves a long list where it is, so that a double click takes what it fell on", () => {
    const me = reader({ library: libraryWith(12), rows: 20 });
    me.click("Runs");
    me.click("Runs");
    me.press("down", "down", "down", "down", "down");
    const words = () => me.lines().map((line) => line.replace(/^[ ›\d]+/, ""));
    const before = words();
    const names = before.flatMap((line) => /^run-\d+/.exec(line)?.[0] ?? []);
    const last = names.at(-1) ?? "";
    expect(me.shows()).not.toContain(`› ${last}`);
    me.click(last);
    expect(me.shows()).toContain(`› ${last}`);
    expect(words()).toEqual(before);
    me.click(last);
    expect(me.session.name).toBe(last);
  });

  test("on a line of a notice takes what it offers", () => {
    const me = atTheBeach();
    me.press("s", "a", "enter", "m", "d", "u");
    me.click("Close");
    me.click("Close");
    expect(me.page.kind).toBe("bookmarks");
  });

  test("where a name is typed is no letter of it", () => {
    const me = atTheBeach();
    me.press("s");
    const before = me.page;
    me.click("A bookmark here");
    me.wheel("down");
    expect(me.page).toBe(before);
  });
});

describe("the wheel", () => {
  test("moves the text by three lines and back, and takes nothing", () => {
    const me = atTheLongPassage();
    const before = me.lines();
    me.wheel("down");
    expect(me.lines().slice(2, 18)).toEqual(before.slice(5, 21));
    me.wheel("up");
    expect(me.lines().slice(2, 22)).toEqual(before.slice(2, 22));
    for (let steps = 0; steps < 200; steps += 1) me.wheel("down");
    expect(me.shows()).toContain("Stay here");
    expect(me.session.count).toBe(2);
    for (let steps = 0; steps < 200; steps += 1) me.wheel("up");
    expect(me.lines()[2]).toContain("Ash");
  });

  test("moves what is only read, and never closes it", () => {
    const me = reader({ rows: 16 });
    me.press("?");
    const before = me.lines();
    me.wheel("down");
    expect(me.lines().slice(2, 10)).toEqual(before.slice(5, 13));
    for (let steps = 0; steps < 50; steps += 1) me.wheel("down");
    expect(me.page.kind).toBe("help");
    for (let steps = 0; steps < 50; steps += 1) me.wheel("up");
    expect(me.lines()).toEqual(before);
  });

  test("past the end of what was read leads back to the page as it was", () => {
    const me = atTheBeach();
    const before = me.raw();
    me.press("h", "end");
    me.wheel("down");
    expect(me.page.kind).toBe("reading");
    expect(me.raw()).toBe(before);
  });

  test("leaves a chapter card, the title page and its menu as they are", () => {
    const me = reader();
    const title = me.raw();
    me.wheel("down");
    expect(me.raw()).toBe(title);
    me.press("enter");
    const card = me.raw();
    me.wheel("down");
    expect(me.raw()).toBe(card);
  });
});
