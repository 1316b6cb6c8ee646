import { expect, it, test } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { GAME, game, inOwnFolder, saves } from "../game/game.ts";
import { type RealTerminal, startInTerminal } from "../terminal/device/pty.ts";
import { rounds } from "./rounds.ts";

inOwnFolder();

const HELD = 3_000;
const RESIZES = rounds(60, 200);

/** In the first scene with Saigo. */
async function reading(): Promise<RealTerminal> {
  game(["--new", "first"], "1\n".repeat(8));
  const terminal = startInTerminal(process.execPath, [GAME, "--saves", saves(), "--run", "first"]);
  await terminal.see("? help");
  return terminal;
}

/** Leaves from wherever it stands. */
async function leaves(terminal: RealTerminal): Promise<void> {
  terminal.press("interrupt");
  expect(await terminal.exitCode).toBe(0);
}

it("a window that is resized again and again ends as it would have begun", async () => {
  const terminal = await reading();
  const roll = dice(7);
  for (let turn = 0; turn < RESIZES; turn += 1) terminal.resize(40 + roll(261), 12 + roll(89));
  terminal.resize(80, 24);
  await terminal.until(
    (lines) => lines.length === 24 && /\? help$/.test(lines[23] ?? ""),
    "the page at its size",
  );
  await leaves(terminal);
}, 120_000);

it("keys that are held down decide nothing of a page they were not pressed on, and every decision is kept", async () => {
  const terminal = await reading();
  for (let turn = 0; turn < HELD / 100; turn += 1) terminal.type("1".repeat(100));
  await leaves(terminal);
  const { stdout } = game(["runs", "--json"]);
  expect(JSON.parse(stdout)[0].decisions).toBeGreaterThan(3);
}, 120_000);

test.each(["", "nobody-knows-this", "xterm", "vt100", "linux"])(
  "with TERM=%s the title page stands or lines are read, and it can be left",
  async (term) => {
    const terminal = startInTerminal(process.execPath, [GAME, "--saves", saves()], { env: { TERM: term } });
    await terminal.see(/Leave|^>/m);
    terminal.type("q\n");
    expect(await terminal.exitCode).toBe(0);
  },
  120_000,
);
