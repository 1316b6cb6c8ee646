import type { Assertion } from "../assertions.ts";
import type { Diagnoses } from "../read/diagnoses.ts";
import { GIVES_A_VALUE } from "../read/slips.ts";

const SINGLE_EQUALS = /(?<![=!<>])=(?!=)/;

const ONCE_ONLY = {
  rule: "once-only",
  says: "ink takes a ! that comes first for what is told once only, and would never ask this",
  fix: 'write "not" for it',
  word: "!",
};

/** Notes each assertion that ink takes for text, so that it would never be asked: one that compares by =, or begins with !. */
export function checkAssertions(assertions: readonly Assertion[], findings: Diagnoses): void {
  for (const { condition, ...at } of assertions) {
    if (SINGLE_EQUALS.test(condition)) findings.add({ ...GIVES_A_VALUE, isFlaw: true }, at);
    if (/^!(?!=)/.test(condition)) findings.add({ ...ONCE_ONLY, isFlaw: true }, at);
  }
}
