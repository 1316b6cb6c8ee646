import type { Assertion } from "../assertions.ts";
import type { Diagnoses } from "../read/diagnoses.ts";
import { GIVES_A_VALUE } from "../read/slips.ts";

const SINGLE_EQUALS = /(?<![=!<>])=(?!=)/;

/** Notes each assertion that compares by =: what it then says ink takes for text, and it would never be asked. */
export function checkAssertions(assertions: readonly Assertion[], findings: Diagnoses): void {
  for (const { condition, ...at } of assertions)
    if (SINGLE_EQUALS.test(condition)) findings.add({ ...GIVES_A_VALUE, isFlaw: true }, at);
}
