import type { Point } from "./placed.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Packed extends Size {
  readonly places: readonly Point[];
}

const BETWEEN = 80;
const MARGIN = 100;

/** Sets boxes in rows, in their order, so that all of them are seen as large as can be in a window of that shape. */
export function setInRows(boxes: readonly Size[], shape: number): Packed {
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const whole = boxes.reduce((sum, { width }) => sum + width + BETWEEN, 0);
  let best = inRowsOf(widest, boxes);
  for (let width = widest; width < whole * 1.1; width *= 1.05) {
    const packed = inRowsOf(width, boxes);
    if (sizeSeen(packed, shape) > sizeSeen(best, shape)) best = packed;
  }
  return best;
}

/** How large a unit is seen in a window that is one unit high. */
export const sizeSeen = ({ width, height }: Size, shape: number): number =>
  Math.min(shape / width, 1 / height);

function inRowsOf(most: number, boxes: readonly Size[]): Packed {
  let [x, y, high, wide] = [0, 0, 0, 0];
  const places = boxes.map(({ width, height }) => {
    if (x > 0 && x + width > most) {
      [x, y, high] = [0, y + high + BETWEEN, 0];
    }
    const place = { x: MARGIN + x, y: MARGIN + y };
    x += width + BETWEEN;
    [high, wide] = [Math.max(high, height), Math.max(wide, x - BETWEEN)];
    return place;
  });
  return { width: wide + 2 * MARGIN, height: y + high + 2 * MARGIN, places };
}
