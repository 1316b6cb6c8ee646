import { sanitise } from "../../text/sanitise.ts";

/** What the reader is told in one sentence and can mend: no crash, no log. */
export abstract class Fault extends Error {
  /** Stable, for whoever tells faults apart. */
  abstract readonly code: string;

  /** @param message made safe to print, since it names files and runs as they were typed */
  constructor(message: string) {
    super(sanitise(message));
  }
}
