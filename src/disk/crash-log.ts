import { appendFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";

const FILE = "crash.log";

/** Writes a crash down, in the runs folder or where that fails in the temporary one. Returns the file it went to. */
export function logCrash(folder: string, error: unknown): string | undefined {
  const entry = `${new Date().toISOString()} ${process.version} ${process.platform}\n${inspect(error)}\n\n`;
  for (const place of [folder, tmpdir()]) {
    try {
      mkdirSync(place, { recursive: true });
      const file = join(place, place === folder ? FILE : `buried-letters-${FILE}`);
      appendFileSync(file, entry);
      return file;
    } catch {
      // The next place may take it; a crash that can be written nowhere is still told of.
    }
  }
  return undefined;
}
