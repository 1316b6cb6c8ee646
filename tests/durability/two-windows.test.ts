import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { rounds, SEED, tell } from "./rounds.ts";
import { built, ownFolder } from "./trench.ts";

const RACES = rounds(20, 1500);
const WINDOWS = 3;
const HEADER = "{}\n";
const folder = ownFolder();
const program = built(folder, "window");
const open = new Set<ChildProcess>();
afterAll(() => {
  for (const window of open) window.kill("SIGKILL");
});

async function openWindow(name: string, kind: string): Promise<ChildProcess> {
  const window = fork(program, [folder, name, kind]);
  open.add(window);
  window.on("exit", () => open.delete(window));
  await once(window, "message");
  return window;
}

async function told(window: ChildProcess, what: "take" | "let go"): Promise<string> {
  const answer = once(window, "message");
  window.send(what);
  return String((await answer)[0]);
}

/** All windows reach for the run at once, over and over; the one that has it lets go of it, or is killed. */
async function race(name: string, kind: "ours" | "naive", upTo: (most: number) => number) {
  openRunFolder(folder).create(name, HEADER);
  const windows = await Promise.all(Array.from({ length: WINDOWS }, () => openWindow(name, kind)));
  const wrong: string[] = [];
  const holders: string[] = [];
  let kills = 0;
  for (let round = 1; round <= RACES && wrong.length === 0; round += 1) {
    const answers = await Promise.all(windows.map((window) => told(window, "take")));
    const winners = windows.filter((_, index) => answers[index] === "has it");
    const [winner] = winners;
    if (winners.length !== 1) wrong.push(`Round ${round}, after ${kills} kills: ${answers.join(", ")}`);
    if (!winner) continue;
    holders.push(`${winner.pid}\n`);
    if (upTo(5) === 0) {
      kills += 1;
      const gone = once(winner, "exit");
      winner.kill("SIGKILL");
      await gone;
      windows[windows.indexOf(winner)] = await openWindow(name, kind);
    } else await told(winner, "let go");
  }
  return { wrong, holders, kills };
}

it("of windows that reach for one run at once exactly one has it, also when the one before was killed", async () => {
  const { wrong, holders, kills } = await race("ours", "ours", dice(SEED));
  tell(`${RACES} races of ${WINDOWS} windows, ${kills} holders killed`);
  expect(wrong).toEqual([]);
  expect(readFileSync(join(folder, "ours.jsonl"), "utf8")).toBe(HEADER + holders.join(""));
}, 900_000);

it("a file that says somebody is here is caught being no lock by the same races", async () => {
  const { wrong } = await race("naive", "naive", dice(SEED));
  tell(`The naive lock: ${wrong[0]}`);
  expect(wrong).toHaveLength(1);
}, 900_000);
