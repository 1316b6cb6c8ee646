import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { createServer } from "node:net";
import type { RunLock } from "../run/file/shelf.ts";
import { codeOf } from "./reason.ts";
import { type Candidate, findRun, identify } from "./run-place.ts";

// O_EXLOCK of the BSDs, which Node hands on but has no name for: open and lock in one.
const OPEN_LOCKED = 0x20;
const IS_LOCKED_BY_OPENING = process.platform === "darwin";
const NO_HOLD: HeldLock = { release() {} };

type HeldLock = Pick<RunLock, "release">;

/**
 * Takes the run in this file for this window; undefined while another window has it.
 *
 * What is taken is a thing the system itself takes back when its holder dies: on Linux a socket in the abstract
 * namespace, on Windows a named pipe, on macOS the lock of an open file. A lock file with the holder's number in it
 * would outlive a kill: for seconds where somebody refreshes it, for ever where the number is another process's by now.
 * What is locked is the file, not its name, so a renaming changes nothing.
 * Two containers or two machines do not see each other's; for them the journal looks at the file before each line.
 * @param candidates where its file may have been taken to, likeliest first
 */
export function lockRun(file: string, candidates: () => Iterable<Candidate>): RunLock | undefined {
  const opened = openFile(file);
  if (opened === undefined) return undefined;
  const hold = IS_LOCKED_BY_OPENING ? NO_HOLD : listenFor(opened);
  if (!hold) {
    closeSync(opened);
    return undefined;
  }
  // Kept open, since the number of a file that is deleted meanwhile is given to another.
  let isHeld = true;
  const identity = identify(opened);
  return {
    place: () => findRun(identity, candidates(), isHeld ? opened : undefined),
    release() {
      if (!isHeld) return;
      isHeld = false;
      hold.release();
      closeSync(opened);
    },
  };
}

/** Undefined where opening is locking, and another window has it open. */
function openFile(file: string): number | undefined {
  const { O_RDONLY, O_NONBLOCK } = constants;
  if (!IS_LOCKED_BY_OPENING) return openSync(file, O_RDONLY);
  try {
    return openSync(file, O_RDONLY | O_NONBLOCK | OPEN_LOCKED);
  } catch (error) {
    if (codeOf(error) === "EAGAIN") return undefined;
    // A share that has no locks: a run is better played than refused.
    if (codeOf(error) === "ENOTSUP") return openSync(file, O_RDONLY);
    throw error;
  }
}

function listenFor(opened: number): HeldLock | undefined {
  const { dev, ino } = fstatSync(opened, { bigint: true });
  const name = `buried-letters-${dev}-${ino}`;
  const hold = listen(name);
  if (hold) return hold;
  // Where not even an unused name can be taken there are no locks here either.
  const another = listen(`${name}-${process.pid}-${performance.now()}`);
  another?.release();
  return another ? undefined : NO_HOLD;
}

function listen(name: string): HeldLock | undefined {
  const server = createServer((caller) => caller.destroy());
  // A refusal is told of a turn later; but a server listens at once or never.
  server.on("error", () => {});
  server.listen(process.platform === "win32" ? `\\\\.\\pipe\\${name}` : `\0${name}`);
  if (!server.listening) return undefined;
  server.unref();
  return { release: () => void server.close() };
}
