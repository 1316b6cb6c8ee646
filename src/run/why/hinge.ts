import type { Cause } from "./causes.ts";

/** A decision that something hung on. */
export interface Hinge {
  readonly decision: number;
  /** How it set an answer that was asked; missing where it only led there. */
  readonly cause?: Cause;
  /** Whether it was played otherwise and came out so. */
  readonly isSure: boolean;
}
