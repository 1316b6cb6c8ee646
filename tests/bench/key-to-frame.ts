import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { startInTerminal } from "../terminal/device/pty.ts";
import { DIG_ON, digOn, toTheTrench } from "./digging.ts";
import { limited, median, percentile, type Row } from "./figures.ts";
import { stoppedAfter } from "./program.ts";

const BUDGET = { p50: 3, p99: 12 };
// Early in a run and late in one, a hundred decisions each.
const FROM = [20, 400];
const HUNDRED = 100;
const REDRAWS = 10;
const REDRAW_MS = 100;
// Longer than a frame takes, so that a byte which comes late is seen to; and no reader is faster.
const BETWEEN_KEYS_MS = 5;

/**
 * From a key to the last byte of the frame it leads to, the decision on the disk by then.
 * @throws Error if a byte of a frame came after it was taken for whole, or a decision is missing from the run file.
 */
export async function keyToFrame(
  game: string,
  saves: string,
  { decisions }: { decisions: number },
): Promise<Row[]> {
  const name = "dug";
  const terminal = startInTerminal(process.execPath, [game, "--saves", saves, "--new", name, "--seed", "1"]);
  const times: number[] = [];
  const bytes: number[] = [];
  const redrawn: number[] = [];
  const since = (length: number) => Buffer.byteLength(terminal.raw().slice(length));
  await stoppedAfter(terminal, async () => {
    await toTheTrench(terminal);
    for (let decision = 1; decision <= decisions; decision += 1) {
      const before = terminal.raw().length;
      times.push(await digOn(terminal, decision + 1));
      bytes.push(since(before));
      const written = terminal.raw().length;
      await pause(BETWEEN_KEYS_MS);
      const late = terminal.raw().length - written;
      if (late > 0)
        throw new Error(
          `The frame of decision ${decision} was taken for whole ${late} characters too early.`,
        );
    }
    for (let redraw = 0; redraw < REDRAWS; redraw += 1) {
      const before = terminal.raw().length;
      terminal.press("redraw");
      await pause(REDRAW_MS);
      redrawn.push(since(before));
    }
    terminal.type("q");
    await terminal.exitCode;
  });
  const kept = readFileSync(join(saves, `${name}.jsonl`), "utf8").split(`\n"${DIG_ON}`).length - 1;
  if (kept !== decisions)
    throw new Error(`${decisions} decisions were made, and the run file holds ${kept}.`);

  return [
    ...FROM.flatMap((from) => {
      const counted = times.slice(from, from + HUNDRED);
      return [
        limited(
          `key to last byte, fsynced, from decision ${from}: p50`,
          percentile(counted, 0.5),
          BUDGET.p50,
        ),
        limited("  p99", percentile(counted, 0.99), BUDGET.p99),
      ];
    }),
    limited("  of that, append and fsync alone", median(await appends(saves, 2 * HUNDRED))),
    bytesOf("bytes of a turn, against the page drawn anew", bytes, redrawn),
  ];
}

function bytesOf(what: string, bytes: readonly number[], redrawn: readonly number[]): Row {
  const [bare, ours] = [median(redrawn), median(bytes)];
  return { what, bare: `${bare} bytes`, ours: `${ours} bytes`, ratio: (ours / bare).toFixed(2) };
}

/** What the disk alone takes for the same lines in the same folder, at the pace of the keys. */
async function appends(saves: string, count: number): Promise<number[]> {
  const journal = openRunFolder(saves).create("disk-alone", "{}\n");
  const times: number[] = [];
  for (let line = 0; line < count; line += 1) {
    await pause(BETWEEN_KEYS_MS);
    const start = performance.now();
    journal.append(`"${DIG_ON}"\n`);
    times.push(performance.now() - start);
  }
  return times;
}
