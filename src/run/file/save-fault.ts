import { Fault } from "./fault.ts";

/** A decision, or a new run, that could not be put on the disk. What was there before is still whole. */
export class SaveFault extends Fault {
  readonly code: string = "run-not-saved";
}

/** A run whose file is gone, or is not whole any more, and with it what was kept before. */
export class RunGoneFault extends SaveFault {
  override readonly code = "run-gone";
}

/** A folder whose runs cannot be listed. A run that is open is kept all the same. */
export class ShelfFault extends Fault {
  readonly code = "runs-not-listed";
}
