import type { Place } from "../sources.ts";
import type { Diagnosis } from "./diagnoses.ts";

/** A slip of the pen: it keeps ink from reading a line, or has it read as what nobody meant. */
export interface Slip {
  finding: Diagnosis;
  at: Place;
  /** The line as ink can read it. */
  mended: string;
  /** Where the slip takes in all lines that follow, the last of them. */
  lastLine?: number;
}
