import { basename } from "node:path";
import type { Mutant } from "./instrumented.ts";
import type { Hits } from "./order.ts";
import type { TestFile } from "./rounds.ts";

/** A fault is tried in so many tests, and one that is on from the start in so many files of them. */
const MOST_TESTS = 30;
const MOST_FILES = 3;

/** By each file of the code, the files of tests that have its name, and then those that come by most of it. */
export function nearestFiles(
  files: readonly TestFile[],
  mutants: readonly Mutant[],
): ReadonlyMap<string, readonly TestFile[]> {
  return new Map(
    [...new Set(mutants.map(({ file }) => file))].map((file) => {
      const own = mutants.filter((mutant) => mutant.file === file).map(({ id }) => id);
      const near = files.map((each) => {
        const hits = [each.atLoad, ...Object.values(each.tests)];
        const isNamesake = basename(each.path, ".test.ts") === basename(file, ".ts");
        const come = own.filter((id) => hits.some((some) => id in some)).length;
        return { each, come: isNamesake ? Number.POSITIVE_INFINITY : come };
      });
      const best = near.sort((one, other) => other.come - one.come).slice(0, MOST_FILES);
      return [file, best.map(({ each }) => each)] as const;
    }),
  );
}

/**
 * The same files of tests, each fault only in those tests that come by most of its own file of the code: they are about
 * it, where others only pass through.
 */
export function nearest(files: readonly TestFile[], mutants: readonly Mutant[]): TestFile[] {
  const fileOf = new Map(mutants.map(({ id, file }) => [id, file]));
  const tests = new Map<string, { readonly test: string; readonly near: number }[]>();
  for (const [test, hits] of files.flatMap((file) => Object.entries(file.tests))) {
    const counts = new Map<string | undefined, number>();
    for (const id in hits) counts.set(fileOf.get(id), (counts.get(fileOf.get(id)) ?? 0) + 1);
    for (const id in hits) {
      const near = counts.get(fileOf.get(id)) ?? 0;
      const some = tests.get(id);
      if (some) some.push({ test, near });
      else tests.set(id, [{ test, near }]);
    }
  }
  const chosen = new Map(
    [...tests].map(([id, some]) => {
      const best = some.sort((one, other) => other.near - one.near).slice(0, MOST_TESTS);
      return [id, new Set(best.map(({ test }) => test))] as const;
    }),
  );
  const kept = (test: string, hits: Hits): Hits =>
    Object.fromEntries(Object.entries(hits).filter(([id]) => chosen.get(id)?.has(test)));
  return files.map((file) => ({
    ...file,
    tests: Object.fromEntries(Object.entries(file.tests).map(([test, hits]) => [test, kept(test, hits)])),
  }));
}
