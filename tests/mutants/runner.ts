import { setMaxListeners } from "node:events";
import fc from "fast-check";
import { type RunnerTestFile, TestRunner, vi } from "vitest";
import { killers, note, read } from "./ledger.ts";
import { type Order, SWITCHES } from "./order.ts";
import { watchHanging } from "./watch-hanging.ts";

type Test = Parameters<TestRunner["onBeforeTryTask"]>[0];

const HITS_FACTOR = 100;
const HITS_LEAST = 10_000;

// One test repeated hundreds of times listens hundreds of times.
setMaxListeners(0);
// What shrinks an example that fails takes long, and only to tell a reader of it.
fc.configureGlobal({ endOnFailure: true, seed: 1 });

/**
 * Runs tests with faults switched on. In the first round it notes which faults each test comes by. In the second each
 * test is repeated, every time with another of those, in the process as it is; since a fault may leave something
 * behind, the test has to pass without one after each that it notices. In the last a fault is on from the start, for
 * what is worked out when files are loaded and is not worked out again.
 */
// biome-ignore lint/style/noDefaultExport: Vitest takes a runner so.
export default class MutantRunner extends TestRunner {
  readonly #order = this.injectValue("order") as Order;
  #next = 0;
  #left: string[] = [];
  #tried: string | undefined;
  #owesCheck = false;
  #isOver = false;
  #beat = () => {};

  constructor(...made: ConstructorParameters<typeof TestRunner>) {
    super(...made);
    SWITCHES.mutantCoverage = { static: {}, perTest: {} };
    if (this.#order.round === "first") return;
    SWITCHES.hitCount = 0;
    SWITCHES.hitLimit = Number.POSITIVE_INFINITY;
    this.#beat = watchHanging();
  }

  /** In the last round a file is run again and again, loaded anew each time with the next fault. */
  onBeforeCollect([path = ""]: readonly string[]): void {
    if (this.#order.round !== "cold") return;
    this.#beat();
    vi.resetModules();
    this.#isOver = false;
    this.#tried = this.#order.mutants[this.#next];
    this.#next += 1;
    SWITCHES.activeMutant = this.#tried;
    if (this.#tried !== undefined) note(this.#order.ledger, { mutant: this.#tried, test: path, is: "tried" });
  }

  override onAfterRunFiles(files: readonly RunnerTestFile[] = []): void {
    super.onAfterRunFiles();
    const [file] = files;
    if (this.#order.round !== "cold" || this.#tried === undefined || !file) return;
    const is = this.#isOver || file.result?.state === "fail" ? "killed" : "survived";
    note(this.#order.ledger, { mutant: this.#tried, test: file.filepath, is });
  }

  override async onBeforeRunTask(test: Test): Promise<void> {
    await super.onBeforeRunTask(test);
    if (this.#isOver) test.mode = "skip";
    if (this.#order.round !== "warm") return;
    // Another worker may have seen to some of them meanwhile.
    const killed = killers(read(this.#order.ledger));
    const covered = this.#order.tests[test.id];
    if (!covered) test.mode = "skip";
    this.#left = Object.keys(covered ?? {}).filter((mutant) => !killed.has(mutant));
    // After each a check, at most, and one before all.
    test.repeats = 2 * this.#left.length;
    this.#tried = undefined;
    this.#owesCheck = true;
  }

  override onBeforeTryTask(test: Test): void {
    super.onBeforeTryTask(test);
    this.#beat();
    if (this.#order.round === "first") SWITCHES.currentTestId = test.id;
    if (this.#order.round !== "warm" || !test.result) return;
    test.result.state = "run";
    delete test.result.errors;
    this.#tried = this.#owesCheck || this.#isOver ? undefined : this.#left.pop();
    SWITCHES.activeMutant = this.#tried;
    SWITCHES.hitCount = 0;
    const hits = this.#tried === undefined ? 0 : (this.#order.tests[test.id]?.[this.#tried] ?? 0);
    SWITCHES.hitLimit = hits * HITS_FACTOR + HITS_LEAST;
    if (this.#tried !== undefined)
      note(this.#order.ledger, { mutant: this.#tried, test: test.id, is: "tried" });
  }

  async runTask(test: Test): Promise<void> {
    const isIdle = this.#order.round === "warm" && this.#tried === undefined && !this.#owesCheck;
    if (!isIdle && !this.#isOver) await TestRunner.getTestFn(test)();
  }

  onAfterRetryTask(test: Test): void {
    if (this.#order.round === "first") {
      SWITCHES.currentTestId = undefined;
      Object.assign(test.meta, { hits: SWITCHES.mutantCoverage.perTest[test.id] ?? {} });
    }
    if (this.#order.round !== "warm" || !test.result) return;
    const hasFailed = test.result.state === "fail";
    SWITCHES.activeMutant = undefined;
    if (this.#tried !== undefined) {
      const is = hasFailed ? "killed" : SWITCHES.hitCount > 0 ? "survived" : "unreached";
      note(this.#order.ledger, { mutant: this.#tried, test: test.id, is });
    } else if (this.#owesCheck && hasFailed) this.#isOver = true;
    this.#owesCheck = this.#tried !== undefined && hasFailed;
    test.result.state = "pass";
    delete test.result.errors;
  }

  override onAfterRunTask(test: Test): void {
    super.onAfterRunTask(test);
    if (this.#order.round === "cold" && test.result?.state === "fail") this.#isOver = true;
  }

  override async onAfterRunSuite(suite: Parameters<TestRunner["onAfterRunSuite"]>[0]): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (!("filepath" in suite)) return;
    Object.assign(suite.meta, { atLoad: SWITCHES.mutantCoverage.static });
  }
}
