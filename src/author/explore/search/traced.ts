import type { SearchFindings } from "./search-findings.ts";
import type { Found } from "./search-part.ts";
import type { Seeds } from "./seeds.ts";
import type { StateTable } from "./state-table.ts";

/** What a search has written down, each with a seed with which the game goes there. */
export function traced(
  written: SearchFindings,
  table: StateTable,
  seeds: Seeds,
): Pick<Found, "endings" | "findings"> {
  const isState = (name: string, state: number) => table.find(name) === state;
  return {
    endings: written.endings((path, state) => seeds.find(path, ({ name }) => isState(name, state))),
    findings: written.findings((path, { kind, says, state, chose }) =>
      seeds.find(path, (at) =>
        chose === undefined
          ? isState(at.name, state)
          : at.said.some((each) => each.kind === kind && each.says === says),
      ),
    ),
  };
}
