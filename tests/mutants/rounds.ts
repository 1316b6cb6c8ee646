import { join, relative } from "node:path";
import { createVitest, type TestModule, type Vitest } from "vitest/node";
import type { Instrumented } from "./instrumented.ts";
import { crashed, killers, read } from "./ledger.ts";
import type { Hits, Order } from "./order.ts";

/** A test that takes longer is not repeated for every fault, and a file of tests not loaded for every one. */
const LONGEST_MS = 6_000;
export const LONGEST_FILE_MS = 60_000;
/** A worker keeps something of each time a file was loaded. */
const MOST_AT_ONCE = 50;

/** A file of tests: what each of its tests comes by, and what is come by while it is loaded. */
export interface TestFile {
  readonly path: string;
  readonly milliseconds: number;
  readonly tests: Readonly<Record<string, Hits>>;
  readonly atLoad: Hits;
}

interface Meta {
  readonly hits?: Hits;
  readonly atLoad?: Hits;
}

/**
 * Vitest over these tests, with the code as it is instrumented.
 * @param isForCold whether one worker is to take a file again and again, and not a new one each file
 */
export async function openRounds(
  { code }: Instrumented,
  tests: readonly string[],
  isForCold = false,
): Promise<Vitest> {
  const root = process.cwd();
  return createVitest(
    "test",
    {
      watch: false,
      include: tests.map((folder) => (folder.endsWith(".ts") ? folder : `${folder}/**/*.test.ts`)),
      runner: join(root, "tests/mutants/runner.ts"),
      reporters: [{}],
      silent: true,
      testTimeout: 20_000,
      // What a fault leaves behind ends with its file of tests.
      isolate: !isForCold,
      maxWorkers: isForCold ? 1 : 2,
      ...(isForCold ? { globalSetup: [] } : {}),
    },
    {
      plugins: [
        {
          name: "mutants",
          enforce: "pre",
          transform: (_, id) => code.get(relative(root, id)),
        },
      ],
    },
  );
}

async function round(vitest: Vitest, order: Order, files?: readonly string[]): Promise<TestModule[]> {
  vitest.provide("order", order);
  const all = await vitest.globTestSpecifications();
  const specifications = files?.flatMap((path) => all.filter(({ moduleId }) => moduleId === path)) ?? all;
  const { testModules } = await vitest.runTestSpecifications(specifications);
  return testModules;
}

/** What each test comes by; those that fail without a fault are told of and left out. */
export async function firstRound(vitest: Vitest): Promise<TestFile[]> {
  const modules = await round(vitest, { round: "first" });
  return modules.map((module) => {
    const tests: Record<string, Hits> = {};
    for (const test of module.children.allTests()) {
      const { duration = 0 } = test.diagnostic() ?? {};
      const isSound = test.result().state === "passed";
      if (test.result().state === "failed")
        console.log(`Left out, since it fails as it is: ${test.fullName}`);
      const { hits = {} } = test.meta() as Meta;
      if (isSound && duration <= LONGEST_MS && Object.keys(hits).length > 0) tests[test.id] = hits;
    }
    const { atLoad = {} } = module.meta() as Meta;
    return { path: module.moduleId, milliseconds: module.diagnostic().duration, tests, atLoad };
  });
}

/**
 * Each fault in each test that comes by it, until one notices it.
 * @param ledger the file in which the workers note what comes of it
 */
export async function warmRound(vitest: Vitest, files: readonly TestFile[], ledger: string): Promise<void> {
  const tests = Object.assign({}, ...files.map((file) => file.tests)) as Record<string, Hits>;
  let left = files.filter((file) => Object.keys(file.tests).length > 0);
  // What kills its worker or leaves something behind ends it: the rest of the file is gone on with in another.
  while (left.length > 0) {
    const before = read(ledger).length;
    await round(
      vitest,
      { round: "warm", ledger, tests: without(tests, settled(ledger)) },
      left.map(({ path }) => path),
    );
    if (read(ledger).length === before) break;
    const done = settled(ledger);
    left = left.filter((file) => Object.keys(without(file.tests, done)).length > 0);
  }
}

/** What has been decided of faults in tests: where one was killed everything, else the pairs that were tried. */
function settled(ledger: string): {
  readonly killed: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
} {
  const entries = read(ledger);
  return {
    killed: new Set([...killers(entries).keys(), ...crashed(ledger)]),
    pairs: new Set(entries.map(({ mutant, test }) => `${mutant} ${test}`)),
  };
}

function without(
  tests: Readonly<Record<string, Hits>>,
  { killed, pairs }: ReturnType<typeof settled>,
): Record<string, Hits> {
  const left: Record<string, Hits> = {};
  for (const [test, hits] of Object.entries(tests)) {
    const open = Object.entries(hits).filter(
      ([mutant]) => !killed.has(mutant) && !pairs.has(`${mutant} ${test}`),
    );
    if (open.length > 0) left[test] = Object.fromEntries(open);
  }
  return left;
}

/**
 * Each of these faults from the start of a file of tests on, for what is worked out while files are loaded.
 * @param ledger the file in which the worker notes what comes of it
 */
export async function coldRound(
  vitest: Vitest,
  mutants: readonly string[],
  { path }: TestFile,
  ledger: string,
): Promise<void> {
  const isOpen = () => {
    const noted = new Set(read(ledger).flatMap(({ mutant, test }) => (test === path ? mutant : [])));
    const done = settled(ledger).killed;
    return mutants.filter((mutant) => !noted.has(mutant) && !done.has(mutant));
  };
  // What kills its worker ends it: the rest is gone on with in another.
  for (let open = isOpen(); open.length > 0; open = isOpen()) {
    const some = open.slice(0, MOST_AT_ONCE);
    await round(
      vitest,
      { round: "cold", ledger, mutants: some },
      some.map(() => path),
    );
    if (isOpen().length === open.length) return;
  }
}
