import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLine } from "../../src/run/file/run-file.ts";
import { FORMAT } from "../../src/run/file/upgrades.ts";
import { type Look, startInTerminal } from "../terminal/device/pty.ts";

/** The moment that is shown, as the choice ids that lead to it, one a line. */
const DECISIONS = "tests/picture/decisions.txt";
const HEADER = { format: FORMAT, story: "buried-letters", version: "", hash: "", seed: 1, when: "" } as const;
const COLUMNS = 80;
const ROWS = 24;

/**
 * The built game's screen row by row, at the options under the last of the decisions.
 * @throws Error with the screen as it stands, if the story does not take these decisions any more.
 */
export async function screenOfTheMoment(): Promise<Look[][]> {
  // A kept run, because the page says so of one that is not.
  const saves = mkdtempSync(join(tmpdir(), "picture-"));
  const decisions = readFileSync(DECISIONS, "utf8").trim().split("\n");
  const lines = [HEADER, ...decisions.map((chose) => ({ chose }))].map(writeLine);
  writeFileSync(join(saves, "picture.jsonl"), lines.join(""));

  const args = ["dist/play.js", "--saves", saves, "--run", "picture"];
  const terminal = startInTerminal(process.execPath, args, { columns: COLUMNS, rows: ROWS });
  try {
    await terminal.see("? help");
    terminal.press("end");
    await terminal.until(isAtTheOptions, "the options and nothing more below");
    return Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) => terminal.look(column, row)),
    );
  } finally {
    terminal.stop();
    await terminal.exitCode;
    rmSync(saves, { recursive: true });
  }
}

// The footer is painted last, so the rest stands when it does.
const isAtTheOptions = (lines: readonly string[]): boolean =>
  lines.some((line) => /› 1 /.test(line)) && / {2}\? help$/.test(lines.at(-1) ?? "");
