import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Mutant } from "./instrumented.ts";

/** Which file of tests noticed a fault, and what stood in it and in the code then. */
interface Kept {
  readonly code: string;
  readonly test: string;
  readonly tests: string;
}

const hashOf = (file: string): string =>
  existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("base64url").slice(0, 16) : "";

const keyOf = ({ file, line, column, kind, is }: Mutant): string => `${file}:${line}:${column} ${kind} ${is}`;

/** Of a run before, by the id of the fault: the file of tests that noticed it, where neither has changed since. */
export function noticedBefore(path: string, mutants: readonly Mutant[]): Map<string, string> {
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, Kept>) : {};
  const hashes = new Map<string, string>();
  const isSame = (file: string, hash: string) => {
    if (!hashes.has(file)) hashes.set(file, hashOf(file));
    return hashes.get(file) === hash;
  };
  return new Map(
    mutants.flatMap((mutant) => {
      const before = kept[keyOf(mutant)];
      return before && isSame(mutant.file, before.code) && isSame(before.test, before.tests)
        ? [[mutant.id, before.test] as const]
        : [];
    }),
  );
}

/** Keeps which file of tests noticed each fault, for the next run. */
export function keep(
  path: string,
  mutants: readonly Mutant[],
  noticedBy: ReadonlyMap<string, string | undefined>,
): void {
  const kept = mutants.flatMap((mutant) => {
    const test = noticedBy.get(mutant.id);
    return test === undefined
      ? []
      : [[keyOf(mutant), { code: hashOf(mutant.file), test, tests: hashOf(test) }] as const];
  });
  writeFileSync(path, JSON.stringify(Object.fromEntries(kept)));
}
