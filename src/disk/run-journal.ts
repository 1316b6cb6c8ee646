import { fstatSync, fsyncSync, ftruncateSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { SaveFault } from "../run/save-fault.ts";
import type { Journal } from "../run/session.ts";
import { writeAll } from "./new-file.ts";
import { saving } from "./reason.ts";

/** As long as a run's file may be, in bytes; two thousand decisions take under 64 KB. None longer is written or read. */
export const LARGEST = 128 * 1024;

/**
 * Appends after `end` bytes of a run's file; whatever stands behind them is a torn line and is dropped with the first
 * append. The file is opened at that moment, so that a run which may only be read can still be looked at.
 */
export function journalOf(file: string, end: number): Journal {
  let length = end;
  // How long the file is when nobody else has written to it; unknown while a line of our own may stand in it unfinished.
  let expected = statSync(file, { throwIfNoEntry: false })?.size;
  let descriptor: number | undefined;

  const append = (bytes: Uint8Array) => {
    descriptor ??= openSync(file, "r+");
    const { size, nlink } = fstatSync(descriptor);
    if (nlink === 0)
      throw new SaveFault(`${file} was deleted while it was played, so nothing is kept in it.`);
    // The lock keeps other windows out; where it does not reach, their lines are still never written over.
    if (size < length || (expected !== undefined && size !== expected))
      throw new SaveFault(
        `${file} was played on in another window, so nothing is kept from this one: open it again.`,
      );
    if (length + bytes.length > LARGEST)
      throw new SaveFault(
        `${file} is as long as a run may be, so nothing more is kept in it: begin a new run.`,
      );
    expected = undefined;
    if (size > length) ftruncateSync(descriptor, length);
    try {
      writeAll(descriptor, bytes, length);
      fsyncSync(descriptor);
    } catch (error) {
      // Now, so that a run left here has no torn end; where that fails too, with the next append.
      ftruncateSync(descriptor, length);
      throw error;
    }
    length += bytes.length;
    expected = length;
  };
  return { append: (text) => saving(dirname(file), () => append(Buffer.from(text))) };
}
