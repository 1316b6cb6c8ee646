import { table } from "../../text/table.ts";
import type { Exploration } from "./explore.ts";
import { inWords, percent } from "./page-form.ts";
import type { ByPolicy, Hit } from "./policies/hits.ts";
import { POLICIES } from "./policies/policy.ts";

const MOST_ROWS = 20;

/** How often each choice is taken and each line read by each reader, the least first, as a writer reads it. */
export function writeHits({ hits, policies }: Exploration): string {
  const choices = hits.choices.map(({ id, by }) => ({ by, what: id }));
  const lines = hits.lines.map((line) => ({ by: line.by, what: inWords(line) }));
  const runs = POLICIES.map((policy) => policies[policy].runs);
  return [
    `In how many of a reader's runs (${Math.max(...runs)} of each; in brackets between what the share lies, as far as they can tell):`,
    least("choices, taken least first", choices),
    least("lines, read least first", lines),
  ].join("\n\n");
}

function least(
  title: string,
  rows: readonly { readonly by: ByPolicy<Hit>; readonly what: string }[],
): string {
  const all = (by: ByPolicy<Hit>) => POLICIES.reduce((sum, policy) => sum + by[policy].runs, 0);
  const sorted = rows.toSorted((one, other) => all(one.by) - all(other.by)).slice(0, MOST_ROWS);
  const more = rows.length - sorted.length;
  const figures = table([
    POLICIES,
    ...sorted.map(({ by }) => POLICIES.map((policy) => cell(by[policy]))),
  ]).split("\n");
  const width = Math.max(...figures.map(({ length }) => length));
  return [
    ...[title, ...sorted.map(({ what }) => what)].map(
      (what, index) => `${(figures[index] ?? "").padEnd(width)}   ${what}`,
    ),
    ...(more > 0 ? [`and ${more} more; --json has them all`] : []),
  ].join("\n");
}

const cell = ({ runs, from, to }: Hit): string => `${runs} (${bare(from)}–${percent(to)})`;
const bare = (share: number): string => percent(share).replace(" %", "");
