import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Book } from "../../src/ink/book.ts";
import { idOf } from "../../src/run/play/decision.ts";
import { replay } from "../../src/run/play/replay.ts";
import { whyEnding } from "../../src/run/why/why.ts";
import { limited, median, type Row } from "./figures.ts";

const BUDGET = 300;
const MUSEUM = join("saves", "museum");

/** Says of the longest kept run that has ended why it did, in process. */
export function answering(game: string, { rounds, warmUp }: { rounds: number; warmUp: number }): Row {
  const book = JSON.parse(readFileSync(join(dirname(game), "book.json"), "utf8")) as Book;
  const [longest] = readdirSync(MUSEUM)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => readFileSync(join(MUSEUM, name), "utf8").trimEnd().split("\n").slice(1))
    .map((lines) => lines.filter((line) => line.startsWith('"')).map((line) => idOf(JSON.parse(line))))
    .map((decisions) => replay(book, 1, decisions))
    .filter(({ scene }) => scene.close?.kind === "ending")
    .sort((one, other) => other.steps.length - one.steps.length);
  if (!longest) throw new Error("No kept run has come to an end.");
  const decisions = longest.steps.map(({ chose }) => chose.id);
  const took = Array.from({ length: warmUp + rounds }, () => {
    // A run anew: what was found of one is known as long as it stands there.
    const playthrough = replay(book, 1, decisions);
    const start = performance.now();
    const why = whyEnding({ playthrough, seed: 1 });
    if (!why || why.points.length === 0) throw new Error("Nothing was found that the ending hung on.");
    return performance.now() - start;
  });
  return limited(
    `why a run of ${longest.steps.length} decisions ended so, in process`,
    median(took.slice(warmUp)),
    BUDGET,
  );
}
