import { closeSync, fstatSync, lstatSync, openSync, readlinkSync, readSync } from "node:fs";
import type { RunPlace } from "../run/file/shelf.ts";
import { codeOf } from "./reason.ts";

/** By what a file is known wherever it goes: its number, and its beginning, which is never changed. */
export interface Identity {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly beginning: Buffer;
}

/** A place a run's file may have been taken to, and what it is then. */
export interface Candidate {
  readonly file: string;
  readonly place: RunPlace;
}

const BEGINNING = 256;

/** What an open file is known by. */
export function identify(opened: number): Identity {
  const { dev, ino } = fstatSync(opened, { bigint: true });
  return { dev, ino, beginning: beginningOf(opened, BEGINNING) };
}

/**
 * Where the file is by now.
 * @param candidates where it may be, likeliest first
 * @param opened the file itself, while it is open
 */
export function findRun(identity: Identity, candidates: Iterable<Candidate>, opened?: number): RunPlace {
  for (const { file, place } of candidates) if (isIt(identity, file)) return place;
  if (opened === undefined) return { kind: "away" };
  return fstatSync(opened).nlink === 0 ? { kind: "gone" } : { kind: "away", ...pathOf(opened, identity) };
}

/** Only Linux can be asked where an open file lies. */
function pathOf(opened: number, identity: Identity): { path?: string } {
  try {
    const path = readlinkSync(`/proc/self/fd/${opened}`);
    return isIt(identity, path) ? { path } : {};
  } catch {
    return {};
  }
}

function isIt({ dev, ino, beginning }: Identity, file: string): boolean {
  try {
    const stat = lstatSync(file, { bigint: true });
    if (stat.ino !== ino || stat.dev !== dev) return false;
    // The number of a file that was deleted is given to another.
    const opened = openSync(file, "r");
    try {
      return beginningOf(opened, beginning.length).equals(beginning);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return false;
  }
}

function beginningOf(opened: number, most: number): Buffer {
  const bytes = Buffer.alloc(most);
  return bytes.subarray(0, readSync(opened, bytes, 0, most, 0));
}
