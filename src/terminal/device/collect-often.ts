import { setFlagsFromString } from "node:v8";

// V8 lets new objects have twice the room each time and collects the old ones only when there are many more of them,
// to collect less often: a third of all memory. Once the run is open there is time for it between two keys.
const COLLECT_OFTEN = ["--semi-space-growth-factor=1", "--heap-growing-percent=50"];

/** Has V8 keep less room for what may come. What it has compiled before is no longer taken from here on (disk/compiled/take-compiled.ts). */
export function collectOften(): void {
  for (const flag of COLLECT_OFTEN) setFlagsFromString(flag);
}
