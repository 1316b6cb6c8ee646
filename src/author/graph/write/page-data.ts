import type { BookGraph } from "../read/book-graph.ts";

/** What the page knows of the book besides its picture. */
export interface PageData {
  readonly graph: BookGraph;
  /** How many runs were played by chance, and from which seed. */
  readonly runs: number;
  readonly seed: number;
  readonly hangsOnChance: boolean;
  /** By the id of a scene or a choice: how many runs came by it, and the soonest by its place in `decided`. */
  readonly met: Readonly<Record<string, PageMet>>;
  readonly fates: Readonly<Record<string, number>>;
  /** What was decided in some runs: choices by their places among all of the book. */
  readonly decided: readonly (readonly number[])[];
}

export type PageMet = readonly [runs: number, decided: number, decisions: number];
