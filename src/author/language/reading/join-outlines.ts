import type { Outline, Part } from "../../../ink/outline/outline.ts";

/** The rows of an outline, list by list. */
const LISTS = [
  "flows",
  "choices",
  "diverts",
  "reads",
  "calls",
  "names",
  "tags",
  "prose",
  "floats",
  "todos",
] as const;

type Row = Pick<Part, "at"> & Partial<Part>;

/**
 * The outline of a book of which some files were read again.
 * @param again the outline of those files, all others by their names alone
 */
export function joinOutlines(old: Outline, again: Outline, files: ReadonlySet<string>): Outline {
  const order = [...new Set([...again.flows, ...old.flows].map(({ at }) => at.file))];
  const lists = Object.fromEntries(
    LISTS.map((list) => [list, joinRows(old[list], again[list], files, order)]),
  ) as unknown as Pick<Outline, (typeof LISTS)[number]>;
  const courses = new Map([["", again.courses.get("") ?? []]]);
  for (const { name, at } of lists.flows)
    courses.set(name, (files.has(at.file) ? again : old).courses.get(name) ?? []);
  const unread = [
    ...old.unread.filter(({ file }) => !files.has(file)),
    ...again.unread.filter(({ file }) => files.has(file)),
  ];
  return { ...lists, courses, unread, misnamed: [] };
}

/** As ink has them: what stands above the first knots, and then the knots file by file. */
function joinRows(
  old: readonly Row[],
  again: readonly Row[],
  files: ReadonlySet<string>,
  order: readonly string[],
): Row[] {
  const isTop = ({ flow }: Row) => flow === "";
  const oldIn = byFile(old.filter((row) => !isTop(row)));
  const againIn = byFile(again.filter((row) => !isTop(row)));
  const all = [...new Set([...order, ...oldIn.keys(), ...againIn.keys()])];
  const below = all.flatMap((file) => (files.has(file) ? againIn : oldIn).get(file) ?? []);
  return [...again.filter(isTop), ...below];
}

function byFile(rows: readonly Row[]): Map<string, Row[]> {
  const files = new Map<string, Row[]>();
  for (const row of rows) {
    const known = files.get(row.at.file);
    if (known) known.push(row);
    else files.set(row.at.file, [row]);
  }
  return files;
}
