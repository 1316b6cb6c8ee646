import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/ink/book.ts";
import { type RealTerminal, startInTerminal } from "../terminal/device/pty.ts";

/** What every start is held against: a Node that prints a line. It stays, so that it is ended like the game is. */
export const BARE_NODE = ["-e", 'process.stdout.write("x\\n"); setInterval(() => {}, 1e6)'];
export const BARE_LINE = "x";

/**
 * Copies the built game, so that no build disturbs the measuring.
 * @param book takes the place of its own.
 * @returns the program to start.
 */
export function shippedGame(folder: string, book?: Book): string {
  cpSync("dist", join(folder, "dist"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
  if (book) writeFileSync(join(folder, "dist", "book.json"), JSON.stringify(book));
  return join(folder, "dist", "play.js");
}

/** A place for runs where nobody has played. */
export const freshSaves = (folder: string): string => join(mkdtempSync(join(folder, "fresh-")), "saves");

/** How long it takes from the start of a program, Node with these arguments, until a text is on its terminal's screen. */
export async function startUntilSeen(args: readonly string[], text: string): Promise<number> {
  const start = performance.now();
  const terminal = startInTerminal(process.execPath, args);
  return stoppedAfter(terminal, async () => {
    await terminal.see(text);
    return performance.now() - start;
  });
}

/** Does the deed and ends the program, however the deed ends; what is measured next has the machine to itself. */
export async function stoppedAfter<T>(terminal: RealTerminal, deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } finally {
    terminal.stop();
    await terminal.exitCode;
  }
}
