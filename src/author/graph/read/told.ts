import type { Outline } from "../../../ink/outline/outline.ts";
import { groupBy } from "../../group-by.ts";

/** The words of a book that are read: not those it only speaks to the program with, as in `~ day("1944-06-19")`. */
export function told({ prose, calls }: Outline): Outline["prose"] {
  const lineOf = ({ at }: { readonly at: { readonly file: string; readonly line: number } }) => [
    `${at.file}:${at.line}`,
  ];
  const callsOn = groupBy(calls, lineOf);
  const proseOn = groupBy(prose, lineOf);
  const isArgument = (row: (typeof prose)[number]) =>
    lineOf(row).some((line) => callsOn(line).some(({ args }) => args.includes(row.text)));
  return prose.filter(
    (row) =>
      /[\p{L}\p{N}]/u.test(row.text) &&
      !lineOf(row).every((line) => proseOn(line).every((one) => isArgument(one))),
  );
}
