import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Playthrough } from "../src/run/play/playthrough.ts";
import { mapIsland } from "../src/run/show/island.ts";
import type { IslandMap } from "../src/run/show/island-map.ts";
import { realBook } from "./book.ts";

const TRANSCRIPTS = join(import.meta.dirname, "transcripts");

/** The decisions of a transcript. */
export const decisionsOf = (transcript: string): string[] =>
  readFileSync(join(TRANSCRIPTS, `${transcript}.txt`), "utf8")
    .split("\n")
    .filter((line) => /^[\w.~-]+$/.test(line));

/** A run of the real book by a transcript, before this decision of it or at its end. */
export function playedUntil(transcript: string, decision?: string): Playthrough {
  const run = new Playthrough(realBook(), 1);
  for (const id of decisionsOf(transcript)) {
    if (id === decision) return run;
    run.choose(id);
  }
  if (decision !== undefined) throw new Error(`${transcript} has no decision "${decision}".`);
  return run;
}

/** The map of a run. */
export function mapOf(run: Playthrough): IslandMap {
  const map = mapIsland(run);
  if (!map) throw new Error("The book has no map.");
  return map;
}
