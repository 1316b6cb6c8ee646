import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect } from "vitest";
import { shippedGame } from "../../bench/program.ts";
import { type Kept, startKept } from "../../terminal/device/kept.ts";
import { KEYS, SANE } from "../../terminal/device/pty.ts";
import { newFolder, reader } from "../../terminal/reader.ts";
import { keepThreeRuns, libraryIn, MAPPED } from "../../terminal/three-runs.ts";
import type { Way } from "../../terminal/ways.ts";

let program = "";
let runs = "";
const open: Kept[] = [];

/** Builds the game with the specimen book for the tests of a file, and stops what they start. */
export function withSpecimen(): void {
  beforeAll(() => {
    program = shippedGame(newFolder(), MAPPED);
    runs = newFolder();
    keepThreeRuns(runs);
  });
  afterEach(() => {
    for (const terminal of open.splice(0)) terminal.stop();
  });
}

/** The three runs, in a folder where nobody else plays. */
function ownRuns(): string {
  const folder = newFolder();
  cpSync(runs, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** On the page to which these keys lead, without a terminal. */
export function freshly(keys: Way, size: { columns?: number; rows?: number } = {}) {
  const me = reader({ ...size, library: libraryIn(ownRuns()) });
  me.press(...keys);
  return me;
}

const asRead = (lines: readonly string[]): string => lines.map((line) => line.trimEnd()).join("\n");

/** Waits until the screen shows these lines and nothing else; in vain where the game has been left meanwhile. */
export async function shows(terminal: Kept, lines: readonly string[]): Promise<void> {
  const wanted = asRead(lines);
  const now = await terminal.until(
    (each) => asRead(each) === wanted || each.some((line) => line.startsWith("left with ")),
    wanted,
  );
  expect(asRead(now)).toBe(wanted);
}

/** Starts the game over the three runs; the environment is changed as `env` is told to. */
export function startGame(
  args: readonly string[] = [],
  changes: readonly string[] = [],
): { terminal: Kept; saves: string } {
  const saves = ownRuns();
  const command = [...changes, process.execPath, program, "--saves", saves, ...args];
  const terminal = startKept("env", command, {
    cwd: saves,
    // What is typed at random also changes settings.
    env: { BURIED_LETTERS_CONFIG: newFolder() },
  });
  open.push(terminal);
  return { terminal, saves };
}

/** The game on the page to which these keys lead; each is pressed where what it means stands there. */
export async function atPage(keys: Way): Promise<{ terminal: Kept; saves: string }> {
  const game = startGame();
  const me = freshly([]);
  await shows(game.terminal, me.lines());
  for (const key of keys) {
    me.press(key);
    game.terminal.type(KEYS[key as keyof typeof KEYS] ?? key);
    await shows(game.terminal, me.lines());
  }
  return game;
}

/** What is kept of the run that goes on, but for the checks of its lines. */
export const keptOfFirst = (saves: string): string[] =>
  readFileSync(join(saves, "first.jsonl"), "utf8")
    .replace(/#..(?="$)/gm, "")
    .trim()
    .split("\n")
    .slice(1);

/** Leaves from wherever it stands, and finds the terminal as it was before. */
export async function leave(terminal: Kept): Promise<void> {
  terminal.press("interrupt");
  expect(await terminal.left()).toEqual({ exitCode: 0, isLineAsBefore: true });
  expect(terminal.modes()).toEqual(SANE);
}
