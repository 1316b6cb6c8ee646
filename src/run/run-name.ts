import { Fault } from "./fault.ts";
import { quoted } from "./quoted.ts";

/** A run that was asked for by a name that cannot be had. */
export class RunNameFault extends Fault {
  readonly code = "run-name-refused";
}

// Letters, digits and marks that can be seen: Hangul fillers and their like are letters to Unicode and nothing to the eye.
const NAME = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,39}$/u;
const LONGEST = 40;
// Windows opens its devices by these names, whatever ending and folder they are given.
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i;

/** Whether a file of this name can be a run's: nothing else is ever opened, or written to the screen as it is. */
export const isRunName = (name: string): boolean => NAME.test(name) && !DEVICE.test(name.trim());

/** @throws RunNameFault unless a new run can have this name beside these. */
export function refuseUnlessFree(name: string, taken: readonly string[]): void {
  if (!isRunName(name))
    throw new RunNameFault(
      `${quoted(name)} cannot be the name of a run: use up to ${LONGEST} letters, digits, spaces, "-" or "_".`,
    );
  if (isTaken(name, taken))
    throw new RunNameFault(
      `There is a run "${name}" already: type --run "${name}" to go on with it, or choose another name.`,
    );
}

/** The name itself where it is free and can be one, else the same with a number, else run-1 and so on. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (isRunName(wanted) && !isTaken(wanted, taken)) return wanted;
  const stem = isRunName(wanted) ? wanted.slice(0, LONGEST - 5).trimEnd() : "run";
  for (let number = stem === "run" ? 1 : 2; ; number += 1)
    if (!isTaken(`${stem}-${number}`, taken)) return `${stem}-${number}`;
}

// Some disks take "First" and "first" for one file.
const isTaken = (name: string, taken: readonly string[]): boolean =>
  taken.some((each) => each.toLowerCase() === name.toLowerCase());
