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

/** A slip of each kind that stands by a name. */
const BY_NAMES: Readonly<Record<string, string>> = {
  "=> dune": "other-arrow",
  "* (a) [Go -> dune]\n* (b) [No]\n- Ash.": "divert-in-option",
  "Ash. -> dune He goes on.": "text-after-divert",
  "{dune\n    Ash.\n}": "lost-colon",
  "{\n- dune\n    Ash.\n}": "lost-colon",
  "{\n- if dune: Ash.\n}": "if-statement",
  "{dune he drinks|Ash}.": "printed-condition",
  "{dune > 1 Ash|Dust}": "printed-condition",
  "Ash. {dune:sip(1)|Dust. sip(1)}": "printed-call",
  "{TURNS() > 1:Ash.|{dune = 3: Dry.|Wet.}}": "printed-call",
  "temp dune = 3": "printed-call",
  "~ sip": "lost-parentheses",
  "~ sip(“water”)": "curly-quotes",
};

it.each(Object.entries(BY_NAMES))(
  "the slip %j is found, also where a digit begins the name",
  (line, rule) => {
    const [plain, digits] = [["dune", "sip"] as const, ["9une", "9ip"] as const].map(([knot, call]) => {
      const told = line.replaceAll("dune", knot).replaceAll("sip", call);
      const ink = `=== beach\n${told}\n-> END\n=== ${knot}\nAsh.\n-> END\n=== function ${call}(x)\n~ return x`;
      return briefly(findingsOf({ ink }));
    });
    expect(plain?.join()).toContain(rule);
    expect(digits).toEqual(plain);
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
