import type { Shelf } from "../../run/library.ts";
import { RunFileFault, readRunFile } from "../../run/run-file.ts";
import type { KeptRun } from "./rule.ts";

/**
 * Every run kept there, with what was chosen in any of its branches.
 * @throws RunFileFault if one cannot be read: a museum is no place for such.
 */
export function keptRuns(shelf: Shelf): KeptRun[] {
  return shelf.names().map((name) => {
    try {
      const { lines } = readRunFile(shelf.read(name));
      return { name, chosen: lines.flatMap((line) => ("chose" in line ? [line.chose] : [])) };
    } catch (fault) {
      if (!(fault instanceof RunFileFault)) throw fault;
      throw new RunFileFault(`The kept run ${shelf.path(name)} cannot be opened: ${fault.message}.`);
    }
  });
}
