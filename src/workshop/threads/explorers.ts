import { availableParallelism } from "node:os";
import type { Output } from "../../plain/output.ts";

/** The threads that explore a book, one a core; what they are busy with stands on the status line. */
export const explorersOf = (err: Output) => ({
  script: new URL("explorer.js", import.meta.url),
  threads: availableParallelism(),
  onBusy: (doing: readonly string[]) => err.printStatus(doing.join(" · ")),
});
