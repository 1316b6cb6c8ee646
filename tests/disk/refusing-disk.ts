import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { onTestFinished } from "vitest";

type Call =
  | "existsSync"
  | "fstatSync"
  | "fsyncSync"
  | "linkSync"
  | "mkdirSync"
  | "openSync"
  | "readFileSync"
  | "readSync"
  | "readdirSync"
  | "readlinkSync"
  | "renameSync"
  | "statSync"
  | "writeFileSync"
  | "writeSync";

/**
 * Has the disk refuse a call until the test is over, as some disks do always and any does when it is full or fails. What
 * is asked of it besides goes through.
 * @param code what it answers, by the system's name
 * @param of which of the calls, by what they are given; all of them without it
 */
export function refusing(call: Call, code: string, of: (...given: unknown[]) => boolean = () => true): void {
  doing(call, (real, given) => {
    if (of(...given)) throw Object.assign(new Error(`made up: ${call}`), { code });
    return real(...given);
  });
}

/** The paths of all that is waited for on the disk until the test is over, in their order. */
export function synced(): readonly string[] {
  const paths: string[] = [];
  doing("fsyncSync", (real, given) => {
    paths.push(fs.readlinkSync(`/proc/self/fd/${given[0]}`));
    return real(...given);
  });
  return paths;
}

type Real = (...given: unknown[]) => unknown;

/** Has a call of the disk done otherwise until the test is over. */
export function doing(call: Call, otherwise: (real: Real, given: unknown[]) => unknown): void {
  const real = fs[call] as Real;
  const put = (called: Real) => {
    Object.assign(fs, { [call]: called });
    syncBuiltinESMExports();
  };
  put((...given) => otherwise(real, given));
  onTestFinished(() => put(real));
}
