import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds the game once before the tests: some of them play it as a reader would. */
export function setup(): void {
  execFileSync(process.execPath, ["esbuild.config.mjs"], {
    cwd: join(import.meta.dirname, ".."),
    stdio: "inherit",
  });
}
