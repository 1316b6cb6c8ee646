import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built game, as `npm start` runs it. */
export const GAME = join(import.meta.dirname, "..", "..", "..", "dist", "play.js");

/** How the game is started. */
export interface Start {
  /** Another build of it than the one of this run of the tests. */
  readonly program?: string;
  readonly args: readonly string[];
  readonly typed: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where it is typed. */
  readonly folder?: string | undefined;
  /** What the system answers to each writing on standard output, where it takes none. */
  readonly refusal?: "EPIPE" | "ENOSPC" | undefined;
}

/** How a start of the game ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Host {
  readonly child: ChildProcess;
  readonly requests: number;
  readonly answers: number;
}

const hosts = new Map<string, Host>();

/**
 * Starts the built game and waits for its end, as one does with a process, but in one that has loaded all of it before.
 * Only what Node does before the first line of the game, and the descriptors themselves, are not as they would be.
 */
export function startInHost({ program = GAME, ...start }: Start): Ended {
  const host = hosts.get(program) ?? startHost(program);
  const request = Buffer.from(JSON.stringify(start));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(request.length);
  for (const bytes of [length, request])
    for (let given = 0; given < bytes.length; ) given += writeSync(host.requests, bytes, given);
  const size = take(host.answers, 4)?.readUInt32LE();
  const answer = size === undefined ? undefined : take(host.answers, size);
  if (!answer) {
    endHost(program, host);
    throw new Error(`The game took what it ran in with it: ${start.args.join(" ")}`);
  }
  const { isSpent, ...ended } = JSON.parse(answer.toString());
  if (isSpent) endHost(program, host);
  return ended;
}

function endHost(program: string, { child, requests, answers }: Host): void {
  child.kill("SIGKILL");
  for (const each of [requests, answers]) closeSync(each);
  hosts.delete(program);
}

/** Named pipes, which alone can be waited for without giving up the thread. */
function startHost(program: string): Host {
  const folder = mkdtempSync(join(tmpdir(), "buried-letters-host-"));
  const [asked, answered] = [join(folder, "asked"), join(folder, "answered")];
  execFileSync("mkfifo", [asked, answered]);
  // Opened for both, so that no end waits for the other; each then has its own alone, and hears when the other is gone.
  const requests = openSync(asked, "r+");
  const both = openSync(answered, "r+");
  const ends = [openSync(asked, "r"), openSync(answered, "w")] as const;
  const answers = openSync(answered, "r");
  const child = spawn(process.execPath, [join(import.meta.dirname, "host.mjs"), program], {
    stdio: ["ignore", "pipe", "pipe", ...ends],
  });
  for (const each of [both, ...ends]) closeSync(each);
  rmSync(folder, { recursive: true });
  child.unref();
  for (const stream of [child.stdout, child.stderr]) {
    // What Node itself says there is no word of the game.
    const said = stream as Socket;
    said.pipe(process.stderr, { end: false });
    said.unref();
  }
  const host = { child, requests, answers };
  hosts.set(program, host);
  return host;
}

/** So many bytes, or nothing where the other end is gone. */
function take(from: number, length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  for (let taken = 0; taken < length; ) {
    const more = readSync(from, bytes, taken, length - taken, null);
    if (more === 0) return undefined;
    taken += more;
  }
  return bytes;
}
