import type { Cause } from "./causes.ts";

/** A decision that something hung on. */
export interface Hinge {
  readonly decision: number;
  /** Another option there led elsewhere by itself. */
  readonly isWay?: boolean;
  /** An option there that led to another end, where one was tried. */
  readonly otherwise?: string | undefined;
  /** Of a line: whether none of the other options there leads to it. */
  readonly isAnswer?: boolean;
  /** How it set an answer that was asked, if it did. */
  readonly cause?: Cause;
  /** Of a line that would be there otherwise too, for the most part the same: the words of it that hung on it. */
  readonly part?: string | undefined;
  /** Whether it was played otherwise and came out so. */
  readonly isSure: boolean;
}
