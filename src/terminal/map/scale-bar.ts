import { countColumns } from "../../text/width.ts";
import { type Look, pickGlyph } from "../view/look.ts";
import type { MapSize } from "../view/picture.ts";
import type { Label } from "./labels.ts";

// Metres that a bar may stand for.
const LENGTHS = [1, 10, 100, 1000, 10_000, 100_000].flatMap((one) => [one, 2 * one, 5 * one]);

/** A bar in the lower right corner: of LENGTHS the longest that takes at most a third of the width. */
export function scaleBar(look: Look, cellsAMetre: number, { columns, rows }: MapSize): Label {
  const cells = (metres: number) => Math.round(metres * cellsAMetre);
  const metres = LENGTHS.findLast((length) => cells(length) <= Math.max(3, columns / 3)) ?? 1;
  const end = pickGlyph(look, "letter");
  const bar = end + pickGlyph(look, "rule").repeat(Math.max(0, cells(metres) - 2)) + end;
  const text = `${bar} ${metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}`;
  return { column: columns - countColumns(text), row: rows - 1, text, tone: "quiet", kind: "fixed" };
}
