import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { SaveFault } from "../../../src/run/file/save-fault.ts";
import type { Shelf } from "../../../src/run/file/shelf.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { applyKey } from "../../../src/terminal/apply-key.ts";
import { drawFrame } from "../../../src/terminal/frame.ts";
import type { NoticePage, Page } from "../../../src/terminal/view/view.ts";
import { refusing } from "../../disk/refusing-disk.ts";
import { atTheBeach, bare, keyOf, newFolder, reader, specimenLibrary } from "../reader.ts";

/** A folder on a disk that can fill up. */
function fillingShelf() {
  const disk = { isFull: false, takesNew: false };
  const folder = newFolder();
  const shelf = openRunFolder(folder);
  const whenFull = () => {
    if (disk.isFull) throw new SaveFault("Runs cannot be kept here: the disk is full.");
  };
  const filling: Shelf = {
    ...shelf,
    create(name, text) {
      if (!disk.takesNew) whenFull();
      const journal = shelf.create(name, text);
      return {
        append(line) {
          whenFull();
          journal.append(line);
        },
        close: () => journal.close(),
      };
    },
  };
  return { disk, folder, library: specimenLibrary(filling) };
}

test("a decision that cannot be kept is not taken, and the reader is told and asked", () => {
  const { disk, library } = fillingShelf();
  const me = reader({ library });
  me.press("enter", " ");
  const before = me.raw();
  disk.isFull = true;
  me.press("2");
  expect(me.shows()).toContain("the disk is full");
  expect(me.shows()).toMatch(/› Try again\n +2 Play on without keeping the run\n +3 Leave/);
  expect(me.session.count).toBe(0);
  me.press("enter");
  expect(me.shows()).toContain("the disk is full");
  disk.isFull = false;
  me.press("enter");
  expect(me.session.playthrough.steps[0]?.chose.id).toBe("ash.lean");
  expect(before).not.toBe(me.raw());
});

test("a reader can play on without keeping the run, and is asked once before it is lost", () => {
  const { disk, library } = fillingShelf();
  const me = reader({ library });
  me.press("enter", " ");
  disk.isFull = true;
  me.press("1", "2");
  expect(me.session.count).toBe(1);
  expect(me.shows()).toContain("not kept");
  me.press("q");
  expect(me.hasLeft).toBe(false);
  me.press("escape");
  expect(me.shows()).toContain("You dig.");
  me.press("q", "down", "enter");
  expect(me.hasLeft).toBe(true);
});

test("a run can be begun where no run can be kept", () => {
  const { disk, library } = fillingShelf();
  disk.isFull = true;
  const me = reader({ library });
  me.press("enter");
  expect(me.shows()).toContain("the disk is full");
  me.press("down", "enter", " ");
  expect(me.session.isKept).toBe(false);
  me.press("1");
  expect(me.shows()).toContain("You dig.");
});

/** A disk that lists no folder while it fails. */
function failingDisk() {
  const disk = { fails: false };
  refusing("readdirSync", "EIO", () => disk.fails);
  return disk;
}

const UNLISTED = /cannot be listed: the disk\s+failed\.\n\n +› Try again\n +2 Go back\n +3 Leave/;

test("where the runs cannot be listed the title page says so, and it is tried again or gone back from", () => {
  const disk = failingDisk();
  const me = reader();
  me.press("enter", "t", "down", "down", "down");
  disk.fails = true;
  me.press("enter");
  expect(me.shows()).toMatch(UNLISTED);
  me.press("down", "enter");
  expect(me.shows()).toContain("› Runs");
  me.press("enter");
  disk.fails = false;
  me.press("enter");
  expect(me.shows()).toContain("› run-1");
});

test.each(["tab", "t"])("a run goes on being kept where %s asks for runs that cannot be listed", (key) => {
  const disk = failingDisk();
  const folder = newFolder();
  const library = specimenLibrary(openRunFolder(folder));
  const me = atTheBeach({ library });
  disk.fails = true;
  me.press(key);
  expect(me.shows()).toMatch(UNLISTED);
  me.press("escape", "1");
  disk.fails = false;
  expect(me.session.count).toBe(1);
  expect(library.readAlong("run-1").count).toBe(1);
});

test("a run can be begun, unkept, where it cannot be told which names are free", () => {
  const disk = failingDisk();
  const me = reader();
  disk.fails = true;
  me.press("enter");
  expect(me.shows()).toContain("cannot be listed");
  me.press("down", "enter", " ", "1");
  expect(me.session.isKept).toBe(false);
  expect(me.shows()).toContain("You dig.");
});

test("a decision that fails once its run was kept anew is tried again by itself, and the run kept once", () => {
  const { disk, library, folder } = fillingShelf();
  const me = atTheBeach({ library });
  rmSync(join(folder, "run-1.jsonl"));
  me.press("1");
  expect(me.shows()).toContain("deleted while it was open");
  Object.assign(disk, { isFull: true, takesNew: true });
  me.press("enter");
  expect(me.shows()).toContain("the disk is full");
  disk.isFull = false;
  me.press("enter");
  expect(me.session.count).toBe(1);
  expect(library.list().map(({ name }) => name)).toEqual(["run-1"]);
});

test("Ctrl-C leaves from a notice, too", () => {
  const { disk, library } = fillingShelf();
  disk.isFull = true;
  const me = reader({ library });
  me.press("enter", "interrupt");
  expect(me.hasLeft).toBe(true);
});

test("leaving a kept run asks nothing", () => {
  const me = reader();
  me.press("enter", " ", "1", "q");
  expect(me.hasLeft).toBe(true);
});

test("a story that breaks off is told of, and the decision before it can be made again", () => {
  const { book } = compileBook({ read: (path) => (path === "main.ink" ? BREAKING : undefined) });
  if (!book) throw new Error("The breaking story does not compile.");
  const me = reader({ library: new Library(book, openRunFolder(newFolder()), "0.0.0") });
  me.press("enter", "1", "end");
  expect(me.shows()).toContain("Round.");
  expect(me.shows()).toContain("The story broke off");
  expect(me.shows()).toContain("› 1  Go back to a decision");
  me.press("enter", "home", "enter", "2");
  expect(me.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["start.stay"]);
});

const BREAKING = `-> start
=== start
Here.
* (go) [Go]
    -> spin
+ (stay) [Stay]
    -> start
=== spin
Round.
-> spin
`;

test("a notice longer than the window is read to its end before anything is taken", () => {
  const me = reader({ columns: 40, rows: 12 });
  const words = Array.from({ length: 150 }, (_, index) => `word${index}`);
  const offers = [{ label: "Go on" }, { label: "Leave", effect: { do: "leave" } as const }];
  const page: NoticePage = { kind: "notice", under: me.page, says: words.join(" "), offers, cursor: 0 };
  for (const key of ["enter", " ", "down"]) {
    let view = { ...me.view, page: page as Page };
    const seen = new Set<string>();
    for (let keys = 0; keys < 40 && view.page.kind === "notice"; keys += 1) {
      const lines = drawFrame(view).map(bare);
      for (const word of lines.join(" ").match(/word\d+/g) ?? []) seen.add(word);
      const isRead = lines.join("\n").includes("› Go on");
      expect(isRead).toBe(seen.size === words.length);
      expect(applyKey(view, keyOf("2"))[1]).toEqual(isRead ? { do: "leave" } : undefined);
      if (isRead) break;
      [view] = applyKey(view, keyOf(key));
    }
    expect(seen.size).toBe(words.length);
    expect(applyKey(view, keyOf("enter"))[0].page).toBe(me.page);
    expect(drawFrame(applyKey(view, keyOf("pageup"))[0]).join("\n")).toContain("↓ more");
  }
});

test("offers that have no room say that there are more of them", () => {
  const me = reader({ columns: 40, rows: 12 });
  const offers = Array.from({ length: 17 }, (_, index) => ({ label: `Chapter ${index}` }));
  const page: Page = { kind: "notice", under: me.page, says: "Chapters", offers, cursor: 0 };
  const view = { ...me.view, page };
  expect(drawFrame(view).join("\n")).toContain("↓ more");
  const last = drawFrame(applyKey(view, keyOf("end"))[0]).join("\n");
  expect(last).toContain("Chapter 16");
  expect(last).not.toContain("↓ more");
});
