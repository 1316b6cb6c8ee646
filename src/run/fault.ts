/** What the reader is told in one sentence and can mend: no crash, no log. */
export abstract class Fault extends Error {
  /** Stable, for whoever tells faults apart. */
  abstract readonly code: string;
}
