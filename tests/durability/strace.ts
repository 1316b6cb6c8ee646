import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One call to the system: which, the how-manieth of its kind since the start, and as strace writes it. */
export interface Call {
  readonly name: string;
  readonly number: number;
  readonly text: string;
  /** The file or folder it was done to, where it was done to one that was open. */
  readonly file: string | undefined;
}

export interface Traced {
  readonly said: string;
  readonly complained: string;
  readonly calls: readonly Call[];
}

/** Whether calls can be watched and meddled with here; the tests that need it are skipped where not, and say so. */
export const canTrace = spawnSync("strace", ["-e", "inject=fsync:error=EIO", "true"]).status === 0;

export const NO_TRACE = "strace is not here or not allowed";

/**
 * The name of tests that can be run only on some machines; where they are not, that is said in the output.
 * @param missing what they lack here, if anything
 */
export function skipped(name: string, missing: string | undefined): string {
  if (missing === undefined) return name;
  console.warn(`Not tested here: ${name}: ${missing}.`);
  return `${name}: not tested, ${missing}`;
}

/**
 * Runs Node under strace to its end, with this typed into it. Only the first thread is watched: it does all the saving.
 * @param inject what strace is to do, as its `-e inject=` takes it.
 */
export function traced(folder: string, args: readonly string[], typed: string, inject?: string): Traced {
  const file = join(folder, "calls");
  const meddling = inject === undefined ? [] : ["-e", `inject=${inject}`];
  const { stdout, stderr } = spawnSync(
    "strace",
    ["-o", file, "-qq", "-y", "-s", "400", ...meddling, process.execPath, ...args],
    { input: typed, encoding: "utf8" },
  );
  return { said: stdout, complained: stderr, calls: callsIn(readFileSync(file, "utf8")) };
}

function callsIn(trace: string): Call[] {
  const counts = new Map<string, number>();
  return trace.split("\n").flatMap((text) => {
    const name = /^(\w+)\(/.exec(text)?.[1];
    if (name === undefined) return [];
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return [{ name, number, text, file: /^\w+\(\d+<([^>]*)>/.exec(text)?.[1] }];
  });
}
