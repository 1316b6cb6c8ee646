import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { lastPassage } from "../../src/terminal/pages/last-passage.ts";
import { atTheBeach, newFolder, reader, specimenLibrary } from "./reader.ts";

/** At the first decision of a new run in a folder of its own. */
function playing() {
  const folder = newFolder();
  const library = () => specimenLibrary(openRunFolder(folder));
  return {
    me: atTheBeach({ library: library() }),
    library,
    file: (name: string) => join(folder, `${name}.jsonl`),
  };
}

test("a reader who leaves a run is told its name, and what to type to go on", () => {
  const { me } = playing();
  me.press("1");
  expect(me.farewell()).toBe("Kept as “run-1”. To go on: game --run run-1");
});

test("a run that was left and then deleted in the list is not said to go on, but where it is", () => {
  const { me } = playing();
  me.press("1", "t", "down", "down", "down", "enter", "d");
  expect(me.farewell()).toBe("“run-1” has been deleted. To have it again: game restore run-1");
});

test("a run that was left and then renamed in the list goes on under its new name", () => {
  const { me } = playing();
  me.press("1", "t", "down", "down", "down", "enter", "r", "x", "enter");
  expect(me.farewell()).toBe(
    "“run-1” has another name by now: kept as “run-1x”. To go on: game --run run-1x",
  );
});

test("a run that another window deletes once it was left is told of", () => {
  const { me, library, file } = playing();
  me.press("1", "t");
  library().store.remove("run-1");
  expect(me.farewell()).toContain("To have it again: game restore run-1");
  rmSync(file("trash/run-1"));
  library().begin({ name: "run-1" }).close();
  expect(me.farewell()).toMatch(/^“run-1” is no longer in .*: somebody has taken it out\.$/);
});

test("a run whose file is given another name goes on in it, and is left under that name", () => {
  const { me, library, file } = playing();
  renameSync(file("run-1"), file("second"));
  me.press("1");
  expect(me.farewell()).toContain("kept as “second”");
  expect(library().readAlong("second").count).toBe(1);
});

test("a run whose file is gone is told of with the next decision, and can be kept anew", () => {
  const { me, library, file } = playing();
  me.press("1");
  rmSync(file("run-1"));
  me.press("1");
  expect(me.shows()).toContain("deleted while it was open");
  expect(me.shows()).not.toContain("is lost");
  expect(me.farewell()).toBe("“run-1” was deleted while it was open here, and is not kept.");
  const before = me.session.count;
  me.press("enter");
  expect(me.session.count).toBe(before + 1);
  expect(library().readAlong("run-1").scene).toEqual(me.session.scene);
  expect(me.farewell()).toBe("Kept as “run-1”. To go on: game --run run-1");
});

test("a run that is kept anew takes no other's name, and has its bookmarks and the ways that were left", () => {
  const { me, library, file } = playing();
  me.press("1");
  const { session } = me;
  session.setBookmark("here");
  session.goTo(0);
  const [, other] = session.scene.options;
  if (other) session.decide(other.id);
  rmSync(file("run-1"));
  library().begin({ name: "run-1" }).close();
  me.press("s", "x", "enter", "enter");
  expect(session.name).toBe("run-1-2");
  const again = library().readAlong("run-1-2");
  expect(again.bookmarks.map(({ name }) => name)).toEqual(["here", "x"]);
  expect(again.branches()).toHaveLength(1);
  expect(again.scene).toEqual(session.scene);
});

test("a run that was read along is left as it is by then", () => {
  const { me, library } = playing();
  me.press("1");
  const other = reader({ library: library() });
  other.press("enter");
  expect(other.shows()).toContain("Read along");
  other.press("enter");
  expect(other.farewell()).toBe("“run-1” goes on in the other window.");
  me.press("t");
  expect(other.farewell()).toBe(
    "The other window has left “run-1”, and it is kept. To go on: game --run run-1",
  );
  library().store.rename("run-1", "first");
  expect(other.farewell()).toContain("it was deleted there, or has another name.");
});

test("what was read last stays in the shell, as it stood on the page", () => {
  const { me } = playing();
  me.press("1");
  const left = () => lastPassage(me.page, me.view.window).join("\n");
  expect(left()).toContain("By noon there is a trench");
  me.press("?");
  expect(left()).toContain("By noon there is a trench");
  me.press("escape", "t");
  expect(left()).toBe("");
});
