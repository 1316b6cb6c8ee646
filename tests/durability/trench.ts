import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Book } from "../../src/ink/book.ts";
import { shippedGame } from "../bench/program.ts";
import { smallBook } from "../book.ts";

/** A book without an end. It says which turn it is, so that what was answered can be counted. */
export const trench: Book = smallBook(`
-> trench
=== trench
# chapter: 1
# title: The Trench
-> dig
= dig
Turn {dig}.
+ (again) [Dig on.]
+ (lean) [Lean on the shovel.]
- -> over
= over
-> dig`);

/** The built game with the trench for a book. It is also played by other users, so all may read it. */
export function trenchGame(folder: string): string {
  return shippedGame(join(folder, "game"), trench);
}

/** The same game, but that it keeps runs as one does who has not thought of it; see naive-shelf.ts. */
export function naiveGame(folder: string): string {
  const book = join(folder, "book.json");
  writeFileSync(book, JSON.stringify(trench));
  return built(folder, "naive-game");
}

/** Builds a program of this folder. */
export function built(folder: string, name: string): string {
  const outdir = join(folder, name);
  const entry = `tests/durability/${name}.ts`;
  execFileSync(process.execPath, ["build.config.mjs", entry, outdir], { stdio: "pipe" });
  writeFileSync(join(outdir, "package.json"), '{ "type": "module" }');
  return join(outdir, `${name}.js`);
}

/** How many decisions were answered in what a game has said: the turn it stands at, less the first. */
export function answered(said: string): number {
  return Number([...said.matchAll(/^Turn (\d+)\.$/gm)].at(-1)?.[1] ?? 1) - 1;
}

/** A folder for the tests of one file. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
