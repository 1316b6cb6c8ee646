import { expect, it } from "vitest";
import { search } from "../../../../src/author/explore/search/search.ts";
import { foreign } from "../subjects.ts";

const STALLS = 24;
const HONEST = "mhgtrsdlkbnf";
const CROOKED = "wqzxcvpyjaeu";

/** So many stalls in a row; how honest one was comes out at the end of it. */
const market = (gate: string) => `
-> stall_0
=== function honesty(doubled)
~ return doubled * honest_ones() - crooked_ones()
=== function honest_ones()
~ return ${Array.from(HONEST, (name, stall) => `stall_${2 * stall}.${name}`).join(" + ")}
=== function crooked_ones()
~ return ${Array.from(CROOKED, (name, stall) => `stall_${2 * stall + 1}.${name}`).join(" + ")}
${Array.from({ length: STALLS }, (_, stall) => {
  const name = (stall % 2 === 0 ? HONEST : CROOKED)[Math.floor(stall / 2)];
  return `=== stall_${stall}\n* (${name}) [Deal]\n* [Pass]\n- -> ${stall + 1 < STALLS ? `stall_${stall + 1}` : "gate"}`;
}).join("\n")}
=== gate
${gate}
Out.
-> END`;

it.each([
  ["more than a number", "{honesty(2) > 20: Whole.}"],
  ["as much as a number, or more", "{20 <= honesty(2): Whole.}"],
  ["less than a number, and not that", "{not (honesty(2) < 21): Whole.}"],
  ["none of one and all of another", "{crooked_ones() == 0 && honest_ones() == 11: Whole.}"],
])("what has to be counted to come by a text is looked for: %s", (_, gate) => {
  const { unseen } = search(foreign(market(gate)), { seed: 1, states: 12_000 });
  expect(unseen).toEqual([]);
});
