import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/author/lint/rules/rules.ts";
import { briefly, findingsOf } from "./checked.ts";
import { COMPILED } from "./compiled-specimens.ts";
import { writeRulesPage } from "./rules-page.ts";
import { SPECIMENS } from "./specimens.ts";

it("every rule has a specimen and explains itself in a sentence", () => {
  expect(Object.keys(SPECIMENS).sort()).toEqual(RULES.map(({ name }) => name).sort());
  for (const { explain } of RULES) expect(explain).toMatch(/^[A-Z].+\.$/);
});

describe.each(Object.entries({ ...SPECIMENS, ...COMPILED }))("%s", (rule, { fails, at, fix, passes }) => {
  it("is the one finding in a book that breaks it, with its place and what to do", () => {
    const problems = findingsOf(fails);
    expect(briefly(problems)).toEqual([`chapter.ink:${at} ${rule}`]);
    expect(problems[0]?.fix).toContain(fix);
  });

  it("is not found in the same book mended", () => {
    expect(briefly(findingsOf(passes))).toEqual([]);
  });
});

it("story/RULES.md shows every rule by the examples it is tested with", () => {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "story", "RULES.md"), "utf8");
  expect(page === writeRulesPage(), "run npm run rules").toBe(true);
});

it.each(Object.entries({ ...SPECIMENS, ...COMPILED }))(
  "%s is found alike where the names of the book begin with a digit",
  (_, { fails }) => {
    // What the rules themselves look for by name stays as it is.
    const own = /^(?:endings|doors|beach|earth|step_past|thirst|dysentery|END|DONE)$/;
    const given = [
      ...fails.ink.matchAll(/^[ \t]*={1,3}[ \t]*(?:function )?(\w+)(?=[ \t]*(?:\(|=|$))|[*+-] *\((\w+)\)/gm),
    ]
      .map(([, head, label]) => head ?? label ?? "")
      .filter((name) => name.length > 2 && !own.test(name));
    const renamed = (ink: string) =>
      given.reduce((text, name) => text.replace(new RegExp(`\\b${name}\\b`, "g"), `9${name.slice(1)}`), ink);
    expect(briefly(findingsOf({ ...fails, ink: renamed(fails.ink) }))).toEqual(briefly(findingsOf(fails)));
  },
);

it.each([
  ["Ash. -> beach. He goes on.", "text-after-divert"],
  ["* (a) [Go -> beach.]", "divert-in-option"],
  ["{beach. Two cups|milk. One cup} he has.", ""],
  ["{9th of February|10th of February}, morning.", ""],
])("a full stop behind a name, or a number, makes no other slip of a line: %s", (line, rule) => {
  const found = findingsOf({ ink: `=== beach\n${line}\n-> END\n=== 9th\nAsh.\n-> END` });
  const told = found.map((problem) => problem.rule);
  expect(told.includes("printed-condition") || told.includes("open-bracket")).toBe(false);
  if (rule) expect(told).toContain(rule);
});
