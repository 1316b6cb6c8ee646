import { mkdirSync, rmSync } from "node:fs";
import { relative } from "node:path";
import type { Vitest } from "vitest/node";
import { instrumented } from "./instrumented.ts";
import { keep, noticedBefore } from "./kept.ts";
import { crashed, killers, note, read } from "./ledger.ts";
import { print } from "./print.ts";
import { coldRound, firstRound, openRounds, type TestFile, warmRound } from "./rounds.ts";
import { testsOf } from "./tests.ts";

const FOLDER = "node_modules/.cache/mutants";

/** Puts every small fault there is into a part of the code, one at a time, and says which of them no test notices. */
async function mutants(path: string, tests: readonly string[]): Promise<void> {
  const started = performance.now();
  const minutes = () => `${((performance.now() - started) / 60_000).toFixed(1)} minutes`;
  mkdirSync(FOLDER, { recursive: true });
  const name = path.replaceAll("/", "-");
  const [ledger, before] = [`${FOLDER}/${name}.jsonl`, `${FOLDER}/${name}.json`];
  rmSync(ledger, { force: true });
  const code = await instrumented(path);
  for (const [mutant, test] of noticedBefore(before, code.mutants))
    note(ledger, { mutant, test, is: "killed" });
  // Two, since one takes a single file of tests at a time where a fault is on from the start.
  const lanes = [await openRounds(code, tests), await openRounds(code, tests)] as const;
  const files = await firstRound(lanes[0]);
  console.log(`${path}: ${code.mutants.length} faults, ${files.length} files of tests; ${minutes()}`);
  await warmRound(lanes[0], files, ledger);
  console.log(`${killers(read(ledger)).size} noticed by tests that come by them; ${minutes()}`);

  const unreached = new Set(read(ledger).flatMap(({ mutant, is }) => (is === "unreached" ? mutant : [])));
  const isCome = (id: string, { tests }: TestFile) => Object.values(tests).some((hits) => id in hits);
  const noticed = new Map<string, string | undefined>([
    ...crashed(ledger).map((mutant) => [mutant, undefined] as const),
    ...killers(read(ledger)),
  ]);
  const open = code.mutants.filter(({ id, ignored }) => !noticed.has(id) && ignored === undefined).values();
  const lane = async (own: Vitest) => {
    for (const { id } of open) {
      const cold = files.filter((file) => id in file.atLoad || (unreached.has(id) && isCome(id, file)));
      const by = await coldRound(own, id, cold);
      if (by !== undefined) noticed.set(id, by);
    }
    await own.close();
  };
  await Promise.all(lanes.map(lane));
  const pathOf = new Map(
    files.flatMap(({ path, tests }) => Object.keys(tests).map((id) => [id, path] as const)),
  );
  const byFile = [...noticed].map(([id, test]) => {
    const file = test === undefined ? undefined : (pathOf.get(test) ?? test);
    return [id, file && relative(process.cwd(), file)] as const;
  });
  keep(before, code.mutants, new Map(byFile));
  print(code.mutants, noticed, (id) => files.some((file) => id in file.atLoad || isCome(id, file)));
  console.log(`${path}: ${minutes()}\n`);
}

const named = process.argv.slice(2).map((path) => path.replace(/^(?!src|tests)/, "src/"));
const tests = named.filter((path) => path.startsWith("tests"));
const paths = named.filter((path) => path.startsWith("src"));
if (paths.length === 0)
  console.log("Name a folder of src, or a file in it; behind it the tests to try, if not its own.");
for (const path of paths) await mutants(path, tests.length > 0 ? tests : testsOf(path));
