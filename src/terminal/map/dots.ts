import type { Point } from "../../ink/island.ts";

/** A picture in dots, row by row; 0 where there is none. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly set: Uint8Array;
}

/** A point of the picture, in dots from its upper left corner. */
export type Spot = readonly [x: number, y: number];

export const blankDots = (width: number, height: number): Dots => ({
  width,
  height,
  set: new Uint8Array(width * height),
});

/** Where metres come to lie so that all of `extent` fits into the picture, north on top, in its middle. */
export function projection(extent: readonly Point[], width: number, height: number) {
  const [east, north] = [extent.map(([east]) => east), extent.map(([, north]) => north)];
  const [west, south] = [Math.min(...east), Math.min(...north)];
  const [wide, high] = [Math.max(1, Math.max(...east) - west), Math.max(1, Math.max(...north) - south)];
  /** Dots a metre. */
  const scale = Math.min((width - 1) / wide, (height - 1) / high);
  const [left, top] = [(width - 1 - wide * scale) / 2, (height - 1 - high * scale) / 2];
  const place = ([east, north]: Point): Spot => [
    left + (east - west) * scale,
    top + (south + high - north) * scale,
  ];
  return { scale, place };
}

/** Draws from point to point. */
export function drawStroke(dots: Dots, stroke: readonly Spot[]): void {
  for (const [index, [x, y]] of stroke.entries()) {
    const [fromX, fromY] = stroke[index - 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY))));
    for (let step = 0; step <= steps; step += 1)
      setDot(dots, fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps);
  }
}

/** Fills what a line round the ground encloses. */
export function fill(dots: Dots, outline: readonly Spot[]): void {
  for (let y = 0; y < dots.height; y += 1) {
    // Half a dot down, so that no corner lies on the row itself.
    const row = y + 0.5;
    const crossings: number[] = [];
    let [fromX, from] = outline.at(-1) ?? [0, 0];
    for (const [x, at] of outline) {
      if (from < row !== at < row) crossings.push(fromX + ((x - fromX) * (row - from)) / (at - from));
      [fromX, from] = [x, at];
    }
    crossings.sort((one, other) => one - other);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [from, to] = [Math.max(0, Math.ceil(crossings[pair] ?? 0)), crossings[pair + 1] ?? 0];
      for (let x = from; x <= to && x < dots.width; x += 1) setDot(dots, x, y);
    }
  }
}

function setDot({ width, height, set }: Dots, x: number, y: number): void {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column >= 0 && column < width && row >= 0 && row < height) set[row * width + column] = 1;
}
