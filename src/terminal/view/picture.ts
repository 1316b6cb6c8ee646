import type { Look } from "./look.ts";

/** Cells to draw on. */
export interface MapSize {
  readonly columns: number;
  readonly rows: number;
}

/** A map that can be drawn at any size. */
export interface Picture {
  /** How many columns it takes, that many rows high. */
  columnsFor(rows: number): number;
  /** As many lines as that has rows, each as wide as that. */
  draw(size: MapSize, look: Look): readonly string[];
}
