import { mkdirSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { instrumented } from "./instrumented.ts";
import { keep, noticedBefore } from "./kept.ts";
import { crashed, killers, note, read } from "./ledger.ts";
import { nearest, nearestFiles } from "./nearest.ts";
import { print } from "./print.ts";
import { coldRound, firstRound, LONGEST_FILE_MS, openRounds, type TestFile, warmRound } from "./rounds.ts";
import { testsOf } from "./tests.ts";

const FOLDER = "node_modules/.cache/mutants";

// Of Stryker only the faults are used. Its own runner for Vitest calls a fault unnoticed where no test ran at all (its
// issues 6073, 6192, 6209 and 6213, open in 9.6.1, the last for Node 20, and in 10), and begins a process for each of
// twenty thousand; here the tests are repeated in one.
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
  const vitest = await openRounds(code, tests);
  const files = nearest(await firstRound(vitest), code.mutants);
  const near = nearestFiles(files, code.mutants);
  console.log(`${path}: ${code.mutants.length} faults, ${files.length} files of tests; ${minutes()}`);
  await warmRound(vitest, files, ledger);
  console.log(`${killers(read(ledger)).size} noticed by tests that come by them; ${minutes()}`);

  const unreached = new Set(read(ledger).flatMap(({ mutant, is }) => (is === "unreached" ? mutant : [])));
  const isCome = (id: string, { tests }: TestFile) => Object.values(tests).some((hits) => id in hits);
  const open = code.mutants.filter(({ ignored }) => ignored === undefined);
  const queue = files
    .filter(({ milliseconds }) => milliseconds <= LONGEST_FILE_MS)
    .sort((one, other) => one.milliseconds - other.milliseconds)
    .values();
  const lane = async () => {
    const own = await openRounds(code, tests, true);
    for (const file of queue) {
      const cold = open.filter(
        (mutant) =>
          near.get(mutant.file)?.includes(file) &&
          (mutant.id in file.atLoad || (unreached.has(mutant.id) && isCome(mutant.id, file))),
      );
      const ids = cold.map(({ id }) => id);
      await coldRound(own, ids, file, ledger);
    }
    await own.close();
  };
  await Promise.all([lane(), lane()]);
  await vitest.close();
  const noticed = new Map<string, string | undefined>([
    ...crashed(ledger).map((mutant) => [mutant, undefined] as const),
    ...killers(read(ledger)),
  ]);
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
