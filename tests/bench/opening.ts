import { join } from "node:path";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/library.ts";
import { DIG_ON, diggingBook } from "./digging.ts";
import { limited, median, type Row } from "./figures.ts";
import { startUntilSeen } from "./program.ts";

const BUDGET = { open: 250, rewind: 50 };
const NAME = "long";

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
    limited("  start with --run until it is painted", median(started)),
    limited("  going one decision back, kept, in process", median(rewound), BUDGET.rewind),
  ];
}
