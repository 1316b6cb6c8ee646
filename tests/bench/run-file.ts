import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import type { Book } from "../../src/ink/book.ts";
import { writeLine } from "../../src/run/file/run-file.ts";
import { Library } from "../../src/run/keep/library.ts";
import { decisionOf } from "../../src/run/play/decision.ts";
import { limited, percentile, type Row } from "./figures.ts";

const MOST_KILOBYTES = 64;
const KILOBYTE = 1024;
const NAME = "filled";

/**
 * What a long run takes on the disk, and what the disk takes for a decision when it is not left alone in between.
 * The decisions are the choices of the game's book, in turn: how long their ids are is what counts.
 */
export function runFile(game: string, folder: string, { decisions }: { decisions: number }): Row[] {
  const book = JSON.parse(readFileSync(join(dirname(game), "book.json"), "utf8")) as Book;
  const ids = Object.values(book.choices).map(({ id }) => id);
  const shelf = openRunFolder(folder);
  new Library(book, shelf, "0.1.0").begin({ name: NAME, seed: 1 }).close();
  const journal = shelf.journal(NAME);
  const times = Array.from({ length: decisions }, (_, decision) => {
    const line = writeLine({ chose: decisionOf(ids[decision % ids.length] ?? "", "Dig on.") });
    const start = performance.now();
    journal.append(line);
    return performance.now() - start;
  });
  const kilobytes = statSync(shelf.path(NAME)).size / KILOBYTE;
  return [
    {
      what: `run file after ${decisions} decisions`,
      ours: `${kilobytes.toFixed(1)} KB`,
      budget: `≤ ${MOST_KILOBYTES} KB`,
      isMet: kilobytes <= MOST_KILOBYTES,
    },
    limited("  append and fsync, one after the other: p50", percentile(times, 0.5)),
    limited("  p99", percentile(times, 0.99)),
  ];
}
