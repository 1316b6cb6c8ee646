import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";

const RUN = "{}\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  shelf().create("first", RUN).close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shelf = () => openRunFolder(join(folder, "saves"));
const file = (name: string): string => join(folder, "saves", `${name}.jsonl`);

/** What a window that plays "first" knows of where it is, once this was done to it. */
function placeAfter(deed: () => void, isHeld = true) {
  shelf().create("another", RUN).close();
  const lock = shelf().lock("first");
  deed();
  if (!isHeld) lock?.release();
  const place = lock?.place();
  lock?.release();
  return place;
}

it.each([
  ["nothing was done to", () => {}, { kind: "here" }],
  ["was renamed", () => shelf().rename("first", "second"), { kind: "renamed", name: "second" }],
  ["was deleted by a command", () => shelf().trash("first"), { kind: "trash", name: "first" }],
  ["was removed", () => rmSync(file("first")), { kind: "gone" }],
])("a run that %s while it is played is known to be there", (_, deed, place) => {
  expect(placeAfter(deed)).toEqual(place);
});

it("a run that was moved out of the folder is known by its path while it is open, and then is only away", () => {
  const moved = join(folder, "elsewhere.jsonl");
  const move = () => renameSync(file("first"), moved);
  expect(placeAfter(move)).toEqual({ kind: "away", path: moved });
  renameSync(moved, file("first"));
  rmSync(file("another"));
  expect(placeAfter(move, false)).toEqual({ kind: "away" });
});

it("a file that took the name of a run meanwhile is not taken for it, whatever stands in it", () => {
  const replaced = () => {
    rmSync(file("first"));
    writeFileSync(file("first"), RUN);
  };
  expect(placeAfter(replaced)).toEqual({ kind: "gone" });
  rmSync(file("another"));
  // Closed, its number may be given to the next file; that begins otherwise.
  const rewritten = () => writeFileSync(file("first"), '{"other":1}\n');
  expect(placeAfter(rewritten, false)).toEqual({ kind: "away" });
});

it("a run is one window's until that lets go of it, once or twice", () => {
  const held = shelf().lock("first");
  expect(shelf().lock("first")).toBeUndefined();
  held?.release();
  held?.release();
  const next = shelf().lock("first");
  expect(next).toBeDefined();
  held?.release();
  expect(shelf().lock("first")).toBeUndefined();
  next?.release();
});

it("a run that is not there cannot be taken, and it is said why", () => {
  expect(() => shelf().lock("nobody")).toThrow(
    `Runs cannot be kept in ${join(folder, "saves")}: it is not there.`,
  );
});

it("a folder that only has a run's name is none, and so nothing that was thrown away is", () => {
  mkdirSync(file("folder"));
  mkdirSync(join(folder, "saves", "trash", "other.jsonl"), { recursive: true });
  expect([shelf().names(), shelf().trashed()]).toEqual([["first"], []]);
  // But its name is taken.
  expect([...shelf().taken()].sort()).toEqual(["first", "folder"]);
  expect(readFileSync(file("first"), "utf8")).toBe(RUN);
});
