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

/** In the order in which their knots follow each other. */
export const filesInOrder = ({ flows }: Outline): string[] => [...new Set(flows.map(({ at }) => at.file))];

type Row = Pick<Part, "at"> & Partial<Part>;

/**
 * The outline of a book of which some files were read again.
 * @param again the outline of those files, all others by their names alone
 */
export function joinOutlines(old: Outline, again: Outline, files: ReadonlySet<string>): Outline {
  const order = filesInOrder(old);
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      // The list of names is left out: it has no text above the first knot, and a file that is stood in for names only some.
      const isTop = ({ flow }: Row) => flow === "" && list !== "names";
      return [list, joinRows(old[list], again[list], { files, order, isTop })];
    }),
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

interface Joining {
  readonly files: ReadonlySet<string>;
  readonly order: readonly string[];
  isTop(row: Row): boolean;
}

/** As ink has them: what stands above the first knots, and then the knots file by file. */
function joinRows(old: readonly Row[], again: readonly Row[], { files, order, isTop }: Joining): Row[] {
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
