import { execFileSync } from "node:child_process";
import { startInTerminal } from "../terminal/device/pty.ts";
import { digOn, toTheTrench } from "./digging.ts";
import { against, alternating, type Row } from "./figures.ts";
import { BARE_LINE, BARE_NODE, freshSaves, stoppedAfter } from "./program.ts";

const BUDGET = 2;

/** What the game holds of the memory after some playing, against a Node that waits. */
export async function memory(
  game: string,
  folder: string,
  { decisions, rounds }: { decisions: number; rounds: number },
): Promise<Row> {
  const bare = () => {
    const terminal = startInTerminal(process.execPath, BARE_NODE);
    return stoppedAfter(terminal, async () => {
      await terminal.see(BARE_LINE);
      return residentKilobytes(terminal.pid);
    });
  };
  const ours = () => {
    const saves = freshSaves(folder);
    const terminal = startInTerminal(process.execPath, [game, "--saves", saves, "--new", "--seed", "1"]);
    return stoppedAfter(terminal, async () => {
      await toTheTrench(terminal);
      for (let decision = 1; decision <= decisions; decision += 1) await digOn(terminal, decision + 1);
      return residentKilobytes(terminal.pid);
    });
  };
  const measured = await alternating(rounds, 0, bare, ours);
  return against(
    `memory after ${decisions} decisions`,
    measured,
    (size) => `${(size / 1024).toFixed(0)} MB`,
    BUDGET,
  );
}

const residentKilobytes = (pid: number): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
