import { expect, test } from "vitest";
import { formatProblem, type Problem, sortProblems } from "../../src/ink/problem.ts";

const problem: Problem = {
  file: "chapters/01-ash.ink",
  line: 14,
  column: 8,
  rule: "unknown-divert",
  says: 'diverts to "quey", which does not exist',
  fix: 'did you mean "quay"?',
  source: "    -> quey",
};

/** What stands above the caret. */
function marked(formatted: string): string {
  const [, source = "", caret = ""] = formatted.split("\n");
  return source.slice(caret.indexOf("^"));
}

test("a problem names its place, shows the line with a caret, and says what to do", () => {
  expect(formatProblem(problem)).toBe(`chapters/01-ash.ink:14:8  diverts to "quey", which does not exist
    -> quey
       ^
    fix: did you mean "quay"?  (unknown-divert)`);
});

test("a problem without a source line shows none", () => {
  const { source: _, ...bare } = problem;
  expect(formatProblem(bare).split("\n")).toHaveLength(2);
});

test("a tab and what cannot be printed take one column each, so that the caret stands right", () => {
  const [, shown, caret] = formatProblem({
    ...problem,
    source: "\u001b[2J\t\u202e-> quey",
    column: 10,
  }).split("\n");
  expect(shown).toBe("    ␛[2J \ufffd-> quey");
  expect(caret).toBe("             ^");
});

test("a wide character before the trouble pushes the caret by two", () => {
  const [, , caret] = formatProblem({ ...problem, source: "硫黄島 -> quey", column: 8 }).split("\n");
  expect(caret).toBe(`    ${" ".repeat(10)}^`);
});

test("a long line is cut around the trouble", () => {
  const source = `${"ash ".repeat(60)}-> quey ${"sand ".repeat(60)}`;
  const formatted = formatProblem({ ...problem, source, column: source.indexOf("quey") + 1 });
  expect(marked(formatted)).toMatch(/^quey/);
  expect(Math.max(...formatted.split("\n").map((row) => row.length))).toBeLessThan(110);
});

test("problems are read file by file, from the top", () => {
  const at = (file: string, line: number, column: number) => ({ ...problem, file, line, column });
  const sorted = sortProblems([at("b", 1, 1), at("a", 10, 1), at("a", 9, 5), at("a", 9, 2)]);
  expect(sorted.map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
    "a9:2",
    "a9:5",
    "a10:1",
    "b1:1",
  ]);
});
