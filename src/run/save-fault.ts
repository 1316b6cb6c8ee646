import { Fault } from "./fault.ts";

/** A decision, or a new run, that could not be put on the disk. What was there before is still whole. */
export class SaveFault extends Fault {
  readonly code = "run-not-saved";
}
