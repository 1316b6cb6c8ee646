import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { applyKey } from "../../../src/terminal/apply-key.ts";
import { drawFrame } from "../../../src/terminal/frame.ts";
import type { View } from "../../../src/terminal/view/view.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { bare, keyOf, newFolder, PLAIN_COLOURS, reader, readerOfOneRun, specimenLibrary } from "../reader.ts";
import { libraryIn } from "../three-runs.ts";

test("the title page names the book and offers no run to continue where none is kept", () => {
  const page = reader().shows();
  expect(page).toContain("B U R I E D   L E T T E R S");
  expect(page).toContain("› New run");
  expect(page).not.toContain("Continue");
});

test("the title page says where the run stands that Continue goes on with", () => {
  const me = reader();
  me.press("enter", " ", "1", "t");
  expect(me.shows()).toContain("› Continue   Chapter 1: Ash · 8 June 1944, noon");
  me.press("enter");
  expect(me.shows()).toContain("By noon there is a trench");
});

test("Escape leads from the list of runs back to a title page that goes on with the same run as before", () => {
  const { me, folder, library } = readerOfOneRun();
  me.press("enter", "t");
  library.begin({ name: "later", seed: 1 }).close();
  const later = new Date("2100-01-01T12:00:00Z");
  utimesSync(join(folder, "later.jsonl"), later, later);
  const title = me.raw();
  expect(me.shows()).toContain("Continue   Chapter 1: Ash · 8 June 1944, noon");
  for (const key of ["escape", "q"]) {
    me.press("down", "down", "down", "enter");
    expect(me.shows()).toContain("later");
    me.press(key);
    expect(me.raw()).toBe(title);
  }
});

test("a run that has ended is not continued as if it went on: the title page says what it came to, as plain mode does", async () => {
  const folder = newFolder();
  const library = libraryIn(folder);
  const run = library.begin({ name: "ended", seed: 1 });
  for (const id of ["ash.dig", "ash.trench.sleep", "ash.long.leave", "walk.on"]) run.decide(id);
  run.close();
  expect(reader({ library }).shows()).toContain("› Continue   The end: The Walk");
  expect(reader({ library, columns: 40, rows: 12 }).shows()).toContain("› Continue   The end: The Walk");
  expect(await typedToPlain("q\n", library, { kind: "title" })).toMatch(
    /1\. Continue .ended.: The end: The Walk\n/,
  );
});

test("the menu stands on the same rows before and after the runs have been read", () => {
  const window = { columns: 80, rows: 24, look: PLAIN_COLOURS };
  const me = reader();
  me.press("enter", "t");
  const rowOf = (lines: string[]) => lines.map(bare).findIndex((line) => line.includes("New run"));
  expect(rowOf(drawFrame({ window, page: { kind: "title" } }))).toBe(rowOf(me.lines()));
});

test("a new run can be asked for before the library is there", () => {
  const view = { window: { columns: 80, rows: 24, look: PLAIN_COLOURS }, page: { kind: "title" } } as const;
  const [marked] = applyKey(view, keyOf("down"));
  expect(drawFrame(marked).map(bare).join("\n")).toContain("› New run");
  expect(applyKey(marked, keyOf("enter"))[1]).toEqual({ do: "open", request: { kind: "new" } });
});

test("nothing is marked, and nothing taken, before it is known whether there is a run to continue", () => {
  const view = { window: { columns: 80, rows: 24, look: PLAIN_COLOURS }, page: { kind: "title" } } as const;
  expect(drawFrame(view).join("\n")).not.toContain("›");
  expect(applyKey(view, keyOf("enter"))).toEqual([view]);
});

test("a page that has yet to be painted takes no key but those that leave", () => {
  const me = reader();
  me.press("enter", " ");
  const unseen = { ...me.view, isUnseen: true };
  for (const key of ["1", "enter", " ", "b", "f", "down", "t"])
    expect(applyKey(unseen, keyOf(key))).toEqual([unseen]);
  expect(applyKey(unseen, keyOf("q"))[1]).toEqual({ do: "leave" });
});

test("fullwidth digits and letters are taken for what they are", () => {
  const me = reader();
  me.press("enter", "\u3000", "２");
  expect(me.session.playthrough.steps[0]?.chose.id).toBe("ash.lean");
  me.press("ｂ");
  expect(me.shows()).toContain("Ways back");
});

describe("the list of runs", () => {
  test("names what is wrong with a broken run and never marks it", () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    const library = specimenLibrary(openRunFolder(folder));
    library.begin({ name: "whole", seed: 1 }).close();
    writeFileSync(join(folder, "broken.jsonl"), "no run at all\n");
    const me = reader({ library });
    me.press("down", "down", "down", "enter");
    expect(me.page.kind).toBe("runs");
    expect(me.shows()).toContain("cannot be opened: ");
    expect(me.shows()).toMatch(/› whole/);
    me.press("up", "up", "down", "down");
    expect(me.shows()).toMatch(/› whole/);
    expect(me.shows()).not.toMatch(/› broken/);
    me.press("enter");
    expect(me.session.name).toBe("whole");
  });

  test("closes on the title page", () => {
    const me = reader();
    me.press("down", "enter", "escape");
    expect(me.page.kind).toBe("title");
  });
});

test("Leave leaves", () => {
  const me = reader();
  me.press("end", "enter");
  expect(me.hasLeft).toBe(true);
});

test("in the smallest window every line of the menu is shown, or comes into sight with the mark", () => {
  const small = { columns: 40, rows: 12, look: PLAIN_COLOURS };
  const lines = ["New run", "Runs", "Content notes", "Finds", "Settings", "Help", "Leave"];
  let ours: View = { window: small, page: { kind: "title", last: "none" } };
  for (const label of lines) {
    expect(drawFrame(ours).map(bare).join("\n")).toContain(`› ${label}`);
    [ours] = applyKey(ours, keyOf("down"));
  }
  const title = "A book whose title is longer than any window that it will ever be read in ".repeat(4);
  const front = { title, hasSaigo: false, hasContentNotes: true, hasNotes: false, hasMap: false };
  let view: View = { window: { ...small, front }, page: { kind: "title", last: "none" } };
  expect(drawFrame(view).at(-1)).toContain("↓");
  for (const label of lines) {
    expect(drawFrame(view).map(bare).join("\n")).toContain(`› ${label}`);
    [view] = applyKey(view, keyOf("down"));
  }
  expect(drawFrame(view)).toHaveLength(12);
  expect(drawFrame(view).join("\n")).not.toContain("↓");
});
