import { expect, it } from "vitest";
import { GAME, game, inOwnFolder, saves } from "../../game/game.ts";
import { type Kept, startKept } from "../../terminal/device/kept.ts";
import { leave } from "./at-page.ts";

inOwnFolder();

const HELD = 3_000;
/** In more pieces than these nothing is read that was typed in one breath; that many decisions and more lie ahead. */
const READS = 8;

const decided = (): number => JSON.parse(game(["runs", "--json"]).stdout)[0].decisions;

/** In the first scene with Saigo. */
async function reading(): Promise<Kept> {
  game(["--new", "first"], "1\n".repeat(8));
  const terminal = startKept(process.execPath, [GAME, "--saves", saves(), "--run", "first"]);
  await terminal.see("? help");
  return terminal;
}

it("a key that is held down takes one option of each page that has stood before it, and all that is taken is kept", async () => {
  const terminal = await reading();
  const before = decided();
  for (let turn = 0; turn < HELD / 100; turn += 1) terminal.type("1".repeat(100));
  await leave(terminal);
  expect(decided()).toBeGreaterThan(before);
});

it("what is typed in one breath decides nothing of the pages it leads to", async () => {
  const terminal = await reading();
  const before = decided();
  terminal.type("1".repeat(HELD));
  await leave(terminal);
  expect(decided()).toBeGreaterThan(before);
  expect(decided()).toBeLessThan(before + READS);
});
