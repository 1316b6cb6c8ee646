import { utimesSync } from "node:fs";
import { join } from "node:path";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { specimenBook } from "./specimen.ts";

/** The specimen book, with its map. */
export const MAPPED = specimenBook({ hasMap: true });

/** The decisions of each run; the one that was played last is the last. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  deleted: ["ash.ask"],
  ended: ["ash.dig", "ash.trench.sleep", "ash.long.leave", "walk.on"],
  first: ["ash.dig", "ash.trench.write"],
};

export const libraryIn = (folder: string): Library => new Library(MAPPED, openRunFolder(folder), "0.0.0");

/** Keeps what three evenings may leave: a run that was deleted, one that came to its end, and one that goes on. */
export function keepThreeRuns(folder: string): void {
  const library = libraryIn(folder);
  for (const [day, [name, decisions]] of Object.entries(RUNS).entries()) {
    const session = library.begin({ name, seed: 1 });
    for (const id of decisions) session.decide(id);
    if (name === "first") session.setBookmark("the ditch");
    session.close();
    const evening = new Date(2026, 2, day + 1, 21, 30);
    utimesSync(join(folder, `${name}.jsonl`), evening, evening);
  }
  library.store.remove("deleted");
}
