import { stripVTControlCharacters } from "node:util";
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";

const LONGEST = 2_000;

/** Says of each sentence about the book whether it holds, and where one does not, what does not: no stack, no code. */
export class StoryReport implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result();
    if (state === "skipped") return;
    console.log(`${state === "passed" ? "  holds" : "DOES NOT"}  ${test.name}`);
    for (const { message, diff, expected } of errors)
      this.#says(sentence(message), /^(true|false)$/.test(expected ?? "") ? undefined : diff);
  }

  onTestSuiteResult(suite: TestSuite): void {
    for (const { message } of suite.errors()) this.#says(message);
  }

  onTestModuleEnd(module: TestModule): void {
    for (const { message } of module.errors()) this.#says(message);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = tests.filter((test) => test.result().state === "failed").length;
    const isWhole = failed === 0 && modules.every((module) => module.ok());
    console.log(
      isWhole ? "\nThe story may go in." : `\nTo mend before the story goes in: ${failed || "see above"}.`,
    );
  }

  #says(...texts: readonly (string | undefined)[]): void {
    const shown = stripVTControlCharacters(texts.filter(Boolean).join("\n")).slice(0, LONGEST);
    console.log(shown.replace(/^/gm, "          "));
  }
}

/** What a test says itself, without what the program adds to it. */
const sentence = (message: string): string => message.replace(/: expected (true|false) to be .*$/s, "");
