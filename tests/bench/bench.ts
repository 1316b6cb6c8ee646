import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { answering } from "./answering.ts";
import { comparing } from "./comparing.ts";
import { diggingBook } from "./digging.ts";
import { choicesASecond, exploreMillion, MILLION, memoryAtMillion, ourBook, reached } from "./exploring.ts";
import { type Row, table } from "./figures.ts";
import { finding } from "./finding.ts";
import { keyToFrame } from "./key-to-frame.ts";
import { listing } from "./listing.ts";
import { memory } from "./memory.ts";
import { opening, openingKept } from "./opening.ts";
import { shippedGame } from "./program.ts";
import { runFile } from "./run-file.ts";
import { plainStart, titlePage } from "./start-up.ts";
import { onTwoThreads } from "./two-threads.ts";
import { typing } from "./typing.ts";
import { watching } from "./watching.ts";

const STARTS = { rounds: 40, warmUp: 3 };
const KEYS = { decisions: 500 };
const LONG_RUN = { decisions: 400, rounds: 10, warmUp: 2 };
const EXPLORER = { rounds: 3, seconds: 60 };
const LISTING = { runs: 5_000, decisions: 40 };
const FINDING = { runs: 500, decisions: 400 };
const WATCHING = { saves: 10 };
const MEMORY = { decisions: 200, rounds: 5 };

const NOTES = `
Medians. Both sides in one run by turns, each first every other time; in brackets the middle half of the ratios, round
by round. The book the last rows dig in is a small one without an end, in the built game.
The last byte: the frame is whole when the turn's own number stands in its text and in both its options on a terminal
emulator at 80 × 24, and not a byte has come after it when the next key is pressed. The run file holds every decision.
A save is measured in the book as it is, with the check of the save before at its end.
The explorer is measured by npm run bench -- --explore, which takes some fifteen minutes; by the processor's time of this
process alone, so that other work on the machine does not matter.
`;

if (process.argv[2] === MILLION) {
  exploreMillion();
  process.exit();
}

// On the disk runs are kept on: the folder for temporary files may be memory, where nothing need be waited for.
mkdirSync("saves", { recursive: true });
const folder = mkdtempSync(resolve("saves", "bench-"));
try {
  const game = shippedGame(join(folder, "shipped"));
  const digging = shippedGame(join(folder, "digging"), diggingBook());
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${load.join(" ")}\n`);
  const rows: Row[] = process.argv.includes("--explore")
    ? [
        choicesASecond(EXPLORER),
        onTwoThreads(ourBook()),
        ...reached(),
        memoryAtMillion(process.argv[1] ?? ""),
        ...comparing(game, folder),
      ]
    : [
        ...(await titlePage(game, folder, STARTS)),
        ...(await plainStart(game, folder, STARTS)),
        ...(await keyToFrame(digging, join(folder, "keys"), KEYS)),
        ...(await opening(digging, folder, LONG_RUN)),
        openingKept(game, folder, LONG_RUN.rounds),
        answering(game, LONG_RUN),
        ...runFile(game, join(folder, "filled"), { decisions: 2000 }),
        ...listing(game, folder, LISTING),
        ...finding(game, folder, FINDING),
        await memory(digging, folder, MEMORY),
        ...(await watching(game, folder, WATCHING)),
        ...(await typing(game, folder)),
      ];
  console.log(`${table(rows)}\n${NOTES}`);
} catch (error) {
  console.error(`Could not measure. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
