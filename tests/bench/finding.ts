import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import type { Book } from "../../src/ink/book.ts";
import { Library } from "../../src/run/keep/library.ts";
import { skipRead } from "../../src/run/keep/skip.ts";
import { listFinds } from "../../src/run/show/finds.ts";
import { limited, median, type Row } from "./figures.ts";
import { fill } from "./listing.ts";

const MOST_MS = 300;
const ROUNDS = 5;

/**
 * What it costs to say what many runs of the real book have found, each played until it ends: the first time, and when
 * it was found before; to know what was taken in them, for the marks; and to skip what they read.
 */
export function finding(game: string, folder: string, size: { runs: number; decisions: number }): Row[] {
  const book = JSON.parse(readFileSync(join(dirname(game), "book.json"), "utf8")) as Book;
  const saves = join(folder, "found");
  mkdirSync(saves);
  fill(book, saves, size);
  // As another start of the program has them: a book that was not opened before, and nothing known of its runs.
  const anew = () => new Library({ ...book }, openRunFolder(saves), "0.1.0");
  const forget = () => rmSync(join(saves, ".read.json"), { force: true });
  const timed = (deed: (library: Library) => void, before = () => {}) =>
    median(
      Array.from({ length: ROUNDS }, () => {
        before();
        const library = anew();
        const start = performance.now();
        deed(library);
        return performance.now() - start;
      }),
    );
  const find = (library: Library) => void listFinds(library.record);
  const take = (library: Library) => void library.record.takenBut("");
  const unknownTaken = timed(take, forget);
  const unknown = timed(find, forget);
  const known = timed(find);
  const knownTaken = timed(take);
  const skipped = timed((library) => {
    const session = library.rehearse(1);
    skipRead(session, library.record);
  });
  return [
    limited(`finds of ${size.runs} runs played to their end, in process`, known, MOST_MS),
    limited("  the first time", unknown),
    limited("  what was taken in them, for the marks", knownTaken),
    limited("    the first time", unknownTaken),
    limited("  the first Tab", skipped),
  ];
}
