import { setFlagsFromString } from "node:v8";

// V8 lets new objects have twice the room each time and collects the old ones only when there are many more of them,
// to collect less often: a third of all memory. Once the run is open there is time for it between two keys.
const COLLECT_OFTEN = ["--semi-space-growth-factor=1", "--heap-growing-percent=50"];
// V8's own, and three times as much.
const OPTIMISE_SOON = "--interrupt-budget=67584";
const OPTIMISE_LATE = "--interrupt-budget=200000";

/** Has V8 keep less room for what may come. What it has compiled before is no longer taken from here on (disk/compiled/take-compiled.ts). */
export function collectOften(): void {
  for (const flag of COLLECT_OFTEN) setFlagsFromString(flag);
}

/**
 * Has V8 wait longer before it optimises code that runs often. It optimises on other threads, which take the processors
 * from the run that is being opened, and are ready only when it is open: with both processors busy 400 decisions took
 * 195 ms, and so take 148 (29 November 2026).
 */
export const optimiseLate = (): void => setFlagsFromString(OPTIMISE_LATE);

/** As it was, or V8 would not take what it has compiled before. */
export const optimiseSoon = (): void => setFlagsFromString(OPTIMISE_SOON);
