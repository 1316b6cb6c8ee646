import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Fault } from "../run/fault.ts";
import { placeNew } from "./new-file.ts";
import { reason } from "./reason.ts";

/** A file somewhere that a reader named, which cannot be read or written. */
export class LooseFileFault extends Fault {
  readonly code = "file-not-reached";
}

// Well beyond what a run may be, since one of an older format or with other line ends is shorter here.
const LARGEST = 1024 * 1024;

/** The text of a file; nothing if there is none. */
export function readText(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : undefined;
}

/**
 * The text of a file that a reader wants to bring in.
 * @throws LooseFileFault if it cannot be read.
 */
export function bringIn(path: string): string {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new LooseFileFault(`${path} is not a file. Nothing was imported.`);
    if (stat.size > LARGEST)
      throw new LooseFileFault(`${path} is far too large to be a run. Nothing was imported.`);
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof LooseFileFault) throw error;
    throw new LooseFileFault(`${path} cannot be read: ${reason(error)}. Nothing was imported.`);
  }
}

/**
 * Writes a file where the reader wants it; answers where that is.
 * @throws LooseFileFault if there is one already, or it cannot be written.
 */
export function putNew(path: string, text: string): string {
  const file = resolve(path);
  try {
    placeNew(file, Buffer.from(text));
  } catch (error) {
    throw new LooseFileFault(`${file} cannot be written: ${reason(error)}. Choose another place or name.`);
  }
  return file;
}
