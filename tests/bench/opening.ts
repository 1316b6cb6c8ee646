import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { DIG_ON, diggingBook } from "./digging.ts";
import { limited, median, type Row } from "./figures.ts";
import { startUntilSeen } from "./program.ts";

const BUDGET = { open: 60, painted: 250, rewind: 5 };
const NAME = "long";
const MUSEUM = join("saves", "museum");

/** What opening the longest kept run of the real book costs a fresh program, beyond what beginning a new one does. */
export function openingKept(game: string, folder: string, rounds: number): Row {
  const saves = join(folder, "kept");
  mkdirSync(saves);
  const size = (name: string) => readFileSync(join(MUSEUM, name), "utf8").split("\n").length;
  const [longest = ""] = readdirSync(MUSEUM)
    .filter((name) => name.endsWith(".jsonl"))
    .sort((one, other) => size(other) - size(one));
  copyFileSync(join(MUSEUM, longest), join(saves, longest));
  const took = (args: readonly string[]) => {
    const start = performance.now();
    spawnSync(process.execPath, [game, "--plain", "--saves", saves, ...args], { input: "" });
    return performance.now() - start;
  };
  const beyond = Array.from({ length: rounds }, (_, round) => {
    const empty = took(["--new", `new ${round}`]);
    return took(["--run", longest.replace(".jsonl", "")]) - empty;
  });
  return limited(
    `opening the longest kept run (${size(longest) - 2} lines) in a fresh program`,
    median(beyond),
    BUDGET.painted,
  );
}

/** Opens a long run, as the library does it and as the reader sees it, and goes one decision back in it. */
export async function opening(
  game: string,
  folder: string,
  { decisions, rounds, warmUp }: { decisions: number; rounds: number; warmUp: number },
): Promise<Row[]> {
  const saves = join(folder, "long");
  const dug = new Library(diggingBook(), openRunFolder(saves), "").begin({ name: NAME, seed: 1 });
  for (let decision = 0; decision < decisions; decision += 1) dug.decide(DIG_ON);
  dug.close();

  const opened: number[] = [];
  const rewound: number[] = [];
  const started: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const seen = await startUntilSeen([game, "--saves", saves, "--run", NAME], `Dig on to ${decisions + 2}.`);
    // A book not opened before, for its content is read once and kept.
    const library = new Library(diggingBook(), openRunFolder(saves), "");
    const start = performance.now();
    const { session } = library.open(NAME);
    const open = performance.now();
    session.goTo(decisions - 1);
    const back = performance.now();
    session.goTo(decisions);
    session.close();
    if (session.count !== decisions)
      throw new Error(`The run of ${decisions} decisions opened with ${session.count}.`);
    if (round < 0) continue;
    started.push(seen);
    opened.push(open - start);
    rewound.push(back - open);
  }
  return [
    limited(`opening a run of ${decisions} decisions, in process`, median(opened), BUDGET.open),
    limited("  start with --run until it is painted", median(started), BUDGET.painted),
    limited("  going one decision back, kept, in process", median(rewound), BUDGET.rewind),
  ];
}
