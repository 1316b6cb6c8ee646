import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";

export const book = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
Sand.
* (left) [Left]
* (right) [Right]
- Next.
* (on) [On]
* (stay) [Stay]
- Last. # end: sunset
-> END`);

export let folder: string;

/** A new folder for each test of a file. */
export function inOwnFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

/** As another start of the program sees the folder. */
export const library = () => new Library(book, openRunFolder(folder), "0.1.0");
export const file = (name: string) => join(folder, `${name}.jsonl`);
export const names = () =>
  library()
    .runs()
    .map(({ name }) => name)
    .sort();

/** A run of two decisions, a bookmark and a way that was left; closed. */
export function kept(name: string): string {
  const run = library().begin({ name, seed: 1 });
  run.decide("ash.left");
  run.setBookmark("here");
  run.decide("ash.on");
  run.goTo(1);
  run.decide("ash.stay");
  run.close();
  return readFileSync(file(name), "utf8");
}
