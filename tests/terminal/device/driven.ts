import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Launch, type RealTerminal, startInTerminal } from "./pty.ts";

let folder = "";
const open: RealTerminal[] = [];

/** The bundled driver: the screen alone, telling what it is fed. */
export const driver = (): string => join(folder, "driver", "driver.js");

/** Builds the driver for the tests of a file, and stops what they start. */
export function driven(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "screen-test-"));
    const outdir = join(folder, "driver");
    execFileSync(process.execPath, ["build.config.mjs", "tests/terminal/device/driver.ts", outdir]);
    writeFileSync(join(outdir, "package.json"), '{ "type": "module" }');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => {
    for (const terminal of open.splice(0)) terminal.stop();
  });
}

export function startHere(command: string, args: string[], launch?: Launch): RealTerminal {
  const terminal = startInTerminal(command, args, launch);
  open.push(terminal);
  return terminal;
}

export const start = (launch?: Launch): RealTerminal => startHere(process.execPath, [driver()], launch);

export const pidOf = async (terminal: RealTerminal): Promise<number> => {
  const [line = ""] = await terminal.see(/pid \d+ /);
  return Number(/\d+/.exec(line)?.[0]);
};

const keysIn = (lines: readonly string[]): string => (lines[1] ?? "").replace("keys ", "").trim();

/** Everything fed before it has been read once the mark is on the page. */
export async function keysBefore(terminal: RealTerminal, mark: string): Promise<string> {
  terminal.type(mark);
  // Off the very screen on which it was seen: the next one may be half painted.
  const lines = await terminal.see(new RegExp(`keys .*${mark}`));
  return keysIn(lines).slice(0, -mark.length).trim();
}
