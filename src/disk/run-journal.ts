import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import { LARGEST_RUN } from "../run/file/run-file.ts";
import { RunGoneFault, SaveFault } from "../run/file/save-fault.ts";
import type { Journal } from "../run/file/shelf.ts";
import { writeAll } from "./new-file.ts";
import { saving } from "./reason.ts";
import { statOf } from "./what-is-there.ts";

const LINE_END = 10;

/**
 * Appends to a run's file. Nothing that stands in it is ever written over: a line that was torn off is ended, and read
 * as one that cannot be read. The file is opened at once, so that lines reach it under whatever name it is by then; one
 * that may only be read is told of with the first append.
 */
export function journalOf(file: string): Journal {
  let length = statOf(file)?.size ?? 0;
  // How long the file is when nobody else has written to it; unknown while a line of our own may stand in it unfinished.
  let expected: number | undefined = length;
  let descriptor = openIfAllowed(file);
  /** Whether what was appended last is known to end in a line. */
  let isEnded = false;

  const append = (text: string) => {
    descriptor ??= openSync(file, "r+");
    const { size, nlink } = fstatSync(descriptor);
    if (nlink === 0)
      throw new RunGoneFault(`${file} was deleted while it was open here, with all that was decided in it.`);
    // The lock keeps other windows out; where it does not reach, their lines are still never written over.
    if (size < length)
      throw new RunGoneFault(`Another program has cut ${file} short, so not all that was decided is in it.`);
    if (expected !== undefined && size !== expected)
      throw new SaveFault(
        `${file} was played on in another window, so nothing is kept from this one: open it again.`,
      );
    const bytes = Buffer.from(isEnded || endsInLine(descriptor, length) ? text : `\n${text}`);
    if (length + bytes.length > LARGEST_RUN)
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
    isEnded = text.endsWith("\n");
    expected = length;
  };
  return {
    append: (text) => saving(dirname(file), () => append(text)),
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
      isEnded = false;
    },
  };
}

function endsInLine(descriptor: number, length: number): boolean {
  const last = Buffer.alloc(1);
  return length === 0 || (readSync(descriptor, last, 0, 1, length - 1) === 1 && last[0] === LINE_END);
}

function openIfAllowed(file: string): number | undefined {
  try {
    return openSync(file, "r+");
  } catch {
    return undefined;
  }
}
