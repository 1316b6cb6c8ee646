import type { Ground, Point } from "../../ink/island.ts";

/** A spot that the run has come by. */
export interface Stay {
  readonly number: number;
  readonly name: string;
  readonly at: Point;
  /** Where it lies, the days Saigo was there, and whether he is there now: "in the south, 19 June 1944". */
  readonly says: string;
  readonly isHere: boolean;
}

/** The map as it stands in a run: nothing on it that was not read. Safe to print. */
export interface IslandMap {
  readonly coast: readonly Point[];
  readonly ground: readonly Ground[];
  /** In the order they were come by. */
  readonly stays: readonly Stay[];
  readonly front: { readonly says: string; readonly area: readonly Point[] };
}

export const THE_ISLAND = "The island";
export const NO_PLACES = "This run has come by no place of the island yet.";
/** Over what is said of the front. */
export const THE_FRONT = "The front, as you know it";

/** The middle of the room that points take. */
export function middleOf(points: readonly Point[]): Point {
  const half = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [half(points.map(([east]) => east)), half(points.map(([, north]) => north))];
}
