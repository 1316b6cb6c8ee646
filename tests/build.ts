import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Builds the game once before the tests, since some of them play it as a reader would; and gives them one folder for all
 * that they lay down, which is removed at the end however they end.
 */
export function setup(): () => void {
  const { TMPDIR = tmpdir(), IS_BUILT } = process.env;
  // `npm run test:story` has built it, to check the book.
  if (!IS_BUILT)
    execFileSync(process.execPath, ["build.config.mjs"], {
      cwd: join(import.meta.dirname, ".."),
      stdio: "inherit",
    });
  const folder = mkdtempSync(join(tmpdir(), "buried-letters-tests-"));
  // Some tests play as another user, who may not look into a folder made for one.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => {
    // What is begun in this process after the tests may want a folder, too.
    process.env.TMPDIR = TMPDIR;
    rmSync(folder, { recursive: true, force: true });
  };
}
