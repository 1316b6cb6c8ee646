import { describe, expect, it } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { config, GAME, game, inFolder, inOwnFolder, saves } from "../game/game.ts";
import { type RealTerminal, startInTerminal } from "../terminal/device/pty.ts";

inOwnFolder();

const BYTES = 50_000;

/** Each screen, by the keys that lead there from the run's page. */
const SCREENS: Readonly<Record<string, string>> = {
  reading: "",
  help: "?",
  Saigo: "i",
  letters: "l",
  "the map": "p",
  "ways back": "b",
  backlog: "h",
  "words to look for": "h/",
  settings: "o",
  "a bookmark's name": "s",
};

/** In the first scene with Saigo, on that screen. */
async function on(screen: string): Promise<RealTerminal> {
  game(["--new", "first"], "1\n".repeat(8));
  const args = [GAME, "--saves", saves(), "--run", "first"];
  const terminal = startInTerminal(process.execPath, args, {
    cwd: inFolder(),
    // What is typed at random also changes settings.
    env: { BURIED_LETTERS_CONFIG: config() },
  });
  await terminal.see("? help");
  for (const key of SCREENS[screen] ?? "") terminal.type(key);
  return terminal;
}

/** Bytes of every kind, with sequences that begin and do not end; none of those that leave or stop the program. */
function noise(seed: number): string {
  const roll = dice(seed);
  const begun = ["\x1b[", "\x1b]0;", "\x1bP", "\x1b[<0;", "\x1b[200~", "\x1b[201~", "\x1bO", "語", "é"];
  let text = "";
  while (text.length < BYTES) {
    const byte = String.fromCharCode(roll(256));
    text += roll(6) === 0 ? begun[roll(begun.length)] : /[\x03\x1a\x1cqQ]/.test(byte) ? " " : byte;
  }
  return text;
}

describe.each(Object.keys(SCREENS))("on the page of %s", (screen) => {
  it("50 KB of random bytes and half sequences leave the game standing, and it can be left", async () => {
    const terminal = await on(screen);
    terminal.type(noise(screen.length));
    // Ends a sequence and a paste that were begun: in the same breath Ctrl-C would be a part of what is pasted.
    terminal.type("\x1b\\\x1b[201~");
    terminal.press("interrupt");
    expect(await terminal.exitCode).toBe(0);
  }, 120_000);
});
