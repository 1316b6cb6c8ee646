import { countColumns } from "../../text/width.ts";
import type { Tone } from "../view/look.ts";
import type { MapSize } from "../view/picture.ts";

/** Words on a map, and the cell they begin at or belong to. */
export interface Label {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly tone: Tone;
  /** A number stands on its place or close by, a name beside what it names; what is fixed stays. */
  readonly kind: "number" | "name" | "fixed";
  /** How many columns what it names reaches to either side. */
  readonly reach?: number;
}

/** What is drawn already where a label might stand. */
export interface Ink {
  isBlank(column: number, row: number): boolean;
  isSea(column: number, row: number): boolean;
}

// As far as a number can stand from its place and still be taken for it.
const FARTHEST = { columns: 4, rows: 2 };
// As many columns, and this part of them on a large map, may lie between a name and what it names: more than one only
// out at sea, where nothing else is meant by it.
const WIDEST_GAP = { columns: 6, part: 1 / 8 };

/** The labels where there is room for them, the earlier before the later; one for which there is none is left out. */
export function placeLabels({ columns, rows }: MapSize, ink: Ink, labels: readonly Label[]): Label[] {
  const placed: Label[] = [];
  const isFree = ({ column, row, text }: Label) => {
    const end = column + countColumns(text);
    if (column < 0 || end > columns || row < 0 || row >= rows) return false;
    // With no blank between them 1 and 2 would be read as 12.
    return !placed.some(
      (one) => one.row === row && one.column <= end && column <= one.column + countColumns(one.text),
    );
  };
  for (const label of labels) {
    const found = placesFor(label, ink, columns).find(isFree);
    if (found) placed.push(found);
  }
  return placed;
}

function placesFor(label: Label, ink: Ink, columns: number): Label[] {
  if (label.kind === "fixed") return [label];
  return label.kind === "name" ? besideIt(label, ink, columns) : aroundIt(label);
}

/** From the nearest on. */
function aroundIt(label: Label): Label[] {
  const column = label.column - Math.floor((countColumns(label.text) - 1) / 2);
  const near: { at: Label; away: number }[] = [];
  for (let down = -FARTHEST.rows; down <= FARTHEST.rows; down += 1)
    for (let across = -FARTHEST.columns; across <= FARTHEST.columns; across += 1)
      // A row is as high as two columns are wide.
      near.push({
        at: { ...label, column: column + across, row: label.row + down },
        away: Math.hypot(across, 2 * down),
      });
  return near.sort((one, other) => one.away - other.away).map(({ at }) => at);
}

/** To the right or to the left, where nothing is drawn under it nor right behind it. */
function besideIt(label: Label, { isBlank, isSea }: Ink, columns: number): Label[] {
  const { column, row, text, reach = 0 } = label;
  const width = countColumns(text);
  const widest = Math.max(WIDEST_GAP.columns, Math.floor(columns * WIDEST_GAP.part));
  return Array.from({ length: widest }, (_, index) => index + 1).flatMap((gap) =>
    [0, 1, -1].flatMap((down) =>
      [column + reach + gap + 1, column - reach - gap - width]
        .map((at) => ({ ...label, column: at, row: row + down }))
        .filter((one) => {
          const under = Array.from({ length: width + 2 }, (_, index) => one.column - 1 + index);
          const isAtSea = under.slice(1, -1).every((at) => isSea(at, one.row));
          return under.every((at) => isBlank(at, one.row)) && (gap === 1 || isAtSea);
        }),
    ),
  );
}
