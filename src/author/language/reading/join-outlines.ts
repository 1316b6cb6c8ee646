import type { Outline, Part } from "../../../ink/outline/outline.ts";
import type { Reread } from "./pieces.ts";

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

type Row = Pick<Part, "at">;

/**
 * The outline of a book of which some pieces were read again.
 * @param again the outline of those pieces, all others by their names alone
 */
export function joinOutlines(old: Outline, again: Outline, reread: Reread): Outline {
  const order = filesInOrder(old);
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      // The list of names is left out: it has no text above the first knot, and a file that is stood in for names only some.
      const isTop = ({ flow }: Row & Partial<Part>) => flow === "" && list !== "names";
      return [list, joinRows(old[list], again[list], { reread, order, isTop })];
    }),
  ) as unknown as Pick<Outline, (typeof LISTS)[number]>;
  const courses = new Map([["", again.courses.get("") ?? []]]);
  for (const { name, at } of lists.flows)
    courses.set(name, (reread.has(at) ? again : old).courses.get(name) ?? []);
  const unread = [
    ...old.unread.filter((at) => !reread.has(at)),
    ...again.unread.filter((at) => reread.has(at)),
  ];
  return { ...lists, courses, unread, misnamed: [] };
}

interface Joining<Each> {
  readonly reread: Reread;
  readonly order: readonly string[];
  isTop(row: Each): boolean;
}

/** As ink has them: what stands above the first knots, and then the knots file by file. */
export function joinRows<Each extends Row>(
  old: readonly Each[],
  again: readonly Each[],
  { reread, order, isTop }: Joining<Each>,
): Each[] {
  const { pieces, files } = reread;
  const pieceOf = ({ at }: Row) => (files.has(at.file) ? pieces.of(at) : at.file);
  const oldIn = groupBy(
    old.filter((row) => !isTop(row)),
    pieceOf,
  );
  const againIn = groupBy(
    again.filter((row) => !isTop(row) && reread.has(row.at)),
    pieceOf,
  );
  const ordered = order.flatMap((file) => (files.has(file) ? pieces.in(file) : [file]));
  const all = [...new Set([...ordered, ...oldIn.keys(), ...againIn.keys()])];
  const below = all.flatMap((piece) => (reread.these.has(piece) ? againIn : oldIn).get(piece) ?? []);
  return [...again.filter(isTop), ...below];
}

function groupBy<Each>(rows: readonly Each[], keyOf: (row: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
