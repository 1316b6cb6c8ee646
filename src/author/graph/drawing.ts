import type { Layout } from "./lay/placed.ts";
import type { BookGraph } from "./read/book-graph.ts";
import type { Sample } from "./sample.ts";

/** All that is drawn of a book: what is in it, where it lies, and how often it was come by. */
export interface Drawing {
  readonly graph: BookGraph;
  readonly layout: Layout;
  readonly sample: Sample;
}
