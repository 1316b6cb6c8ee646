import { appendFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect } from "node:util";
import { sanitise } from "../text/sanitise.ts";

const FILE = "crash.log";

/** Writes a crash down, in the runs folder or where that fails or there is none in the temporary one. Returns the file it went to. */
export function logCrash(folder: string | undefined, error: unknown): string | undefined {
  const entry = `${new Date().toISOString()} ${process.version} ${process.platform}\n${sanitise(inspect(error))}\n\n`;
  return (
    (folder && writeTo(join(folder, FILE), entry)) || writeTo(join(tmpdir(), `buried-letters-${FILE}`), entry)
  );
}

function writeTo(file: string, entry: string): string | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, entry);
    return file;
  } catch {
    // The next place may take it; a crash that can be written nowhere is still told of.
    return undefined;
  }
}
