import type { Output } from "../plain/output.ts";

/** Where a command's words go. */
export interface Streams {
  /** What was asked for. */
  readonly out: Output;
  /** What is said besides: what is wrong, and how far it is. */
  readonly err: Output;
}
