import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { atTheBeach, newFolder, reader, specimenLibrary } from "../reader.ts";

test("a bookmark is named by typing, listed, and gone to; the way that was left stays", () => {
  const me = atTheBeach();
  me.press("1", "s", ..."the sum?", "enter");
  expect(me.lines()[0]).toContain("Bookmark “the sum?” set");
  expect(me.lines().at(-1)).toContain("half a canteen");
  me.press("2", "b", "home", "enter", "2", "m");
  expect(me.shows()).toContain("› the sum? (Ash, 8 June 1944)");
  me.press("enter");
  expect(me.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["ash.dig"]);
  me.press("b");
  expect(me.shows()).toContain("Lean on the shovel");
  expect(me.shows()).toContain("• Sleep [the sum?]");
});

test("a bookmark without a name says where the run stands", () => {
  const me = atTheBeach();
  me.press("s", "enter", "m");
  expect(me.shows()).toContain("› Ash, 8 June 1944, noon (after 0 decisions)");
  me.press("escape");
  expect(me.page.kind).toBe("reading");
});

test("with no bookmark the page says how one is set", () => {
  const me = atTheBeach();
  me.press("m");
  expect(me.lines()[0]).toContain("No bookmark is set yet; s sets one.");
});

test("more bookmarks than the window has rows are scrolled, the marked one always in sight", () => {
  const me = atTheBeach({ rows: 12, columns: 40 });
  for (let number = 1; number <= 15; number += 1) me.press("s", ..."no ", ...String(number), "enter");
  me.press("m");
  for (let row = 1; row <= 15; row += 1) {
    expect(me.shows()).toContain(`› no ${row} `);
    expect(me.shows()).toContain("Bookmarks");
    me.press("down");
  }
  me.press("home", "9");
  expect(me.page.kind).toBe("bookmarks");
  me.press("8");
  expect(me.page.kind).toBe("reading");
});

test("a bookmark is called otherwise, deleted and had again from the list, and the list says so", () => {
  const me = atTheBeach();
  me.press("s", ..."one", "enter", "s", ..."two", "enter", "m", "down", "r");
  expect(me.shows()).toContain("Another name for “two”:");
  me.press("clear-line", ..."three", "enter");
  expect(me.shows()).toContain("› three (");
  expect(me.shows()).toContain("“two” is “three” now");
  me.press("r", "clear-line", ..."one", "enter");
  expect(me.shows()).toContain("There is a bookmark “one” already.");
  me.press("enter", "clear-line", "enter");
  expect(me.shows()).toContain("A bookmark needs a name of a letter or more.");
  me.press("enter", "escape", "d");
  expect(me.shows()).toContain("Deleted “three”; u restores it");
  expect(me.shows()).toContain("› one (");
  me.press("d");
  expect(me.shows()).toContain("No bookmark is set now; s sets one.");
  me.press("escape", "m", "u");
  expect(me.shows()).toMatch(/Deleted, and can be restored:\s+› one\s+2 three/);
  me.press("enter");
  expect(me.shows()).toContain("› one (");
  expect(me.shows()).toContain("“one” is back");
  me.press("enter");
  expect(me.page.kind).toBe("reading");
});

test("a way that was left stands under where it parted, with how it ended, and is gone along by Enter", () => {
  const me = atTheBeach();
  me.press("1", "2", "end", "1", " ", " ", "1");
  expect(me.session.scene.close?.kind).toBe("ending");
  me.press("b", "home", "enter", "3", "b");
  const rows = me.lines().filter((line) => /Ask about|Dig on/.test(line));
  expect(rows[0]).toContain("Ask about the water");
  expect(rows[1]).toMatch(/↳ Dig on … came to: The Walk/);
  me.press("down");
  expect(me.shows()).toContain("a way you left, 4 decisions");
  expect(me.shows()).toContain("You are home.");
  me.press("enter");
  expect(me.session.scene.close?.kind).toBe("ending");
  expect(me.session.count).toBe(4);
});

test("a run that no longer fits is told of, and gone on with from one of its safe points", () => {
  const folder = newFolder();
  const library = specimenLibrary(openRunFolder(folder));
  library.begin({ name: "old", seed: 1 }).close();
  const header = JSON.stringify({
    format: 1,
    story: "buried-letters",
    version: "",
    hash: "",
    seed: 1,
    when: "",
  });
  const lines = ["ash.dig", "ash.trench.sleep", "ash.long.march"].map((id) => JSON.stringify(id));
  writeFileSync(join(folder, "old.jsonl"), `${[header, ...lines].join("\n")}\n`);
  const me = reader({ library });
  me.press("enter");
  expect(me.shows().replace(/\s+/g, " ")).toContain(
    "The story has changed since: decision 3, “ash.long.march”, is no longer in the book; you stand just before it,",
  );
  expect(me.shows()).toMatch(
    /› Go on from the last decision that holds\n +2 Go on from the beginning of Ash\n +3 Go on from the decision before/,
  );
  me.press("down", "down", "enter");
  expect(me.session.count).toBe(1);
  me.press("b");
  expect(me.shows()).toContain("↳ “ash.long.march” … no longer in the book");
});
