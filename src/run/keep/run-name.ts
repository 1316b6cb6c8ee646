import leven from "leven";
import { beginningOf, quoted } from "../../text/quoted.ts";
import { quoteForShell } from "../../text/shell-word.ts";
import { Fault } from "../file/fault.ts";

/** A run that was asked for by a name that cannot be used. */
export class RunNameFault extends Fault {
  readonly code = "run-name-refused";
}

// Letters, digits and marks that can be seen: Hangul fillers and their like are letters to Unicode and nothing to the eye.
// Forty of the longest with a number and the ending are 170 bytes; a file's name may have 255.
const NAME = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,39}$/u;
const LONGEST = 40;
// Windows opens its devices by these names, whatever ending and folder they are given.
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i;
const MOST_NAMED = 5;

/** Whether a file of this name can be a run's: nothing else is ever opened, or written to the screen as it is. */
export const isRunName = (name: string): boolean => NAME.test(name) && !DEVICE.test(name.trim());

/** A typed name as it is kept: trimmed, and in the one of Unicode's forms that keyboards and disks agree on. */
export const tidyName = (typed: string): string => typed.normalize("NFC").trim();

// Some disks take "First" and "first" for one file, and "é" in one character or in two.
const folded = (name: string): string => tidyName(name).toLowerCase();

/** The one of these names that is meant: the same to the letter, else the only one that some disk takes for the same. */
export function findMeant(typed: string, names: readonly string[]): string | undefined {
  const same = [typed, tidyName(typed)].find((name) => names.includes(name));
  const alike = same === undefined ? names.filter((name) => folded(name) === folded(typed)) : [same];
  return alike.length === 1 ? alike[0] : undefined;
}

/** What a new name is not to be. */
interface TakenNames {
  /** Of the runs there are. */
  readonly names: readonly string[];
  /** Names no new file can have, whatever has them. */
  readonly taken: readonly string[];
  /** Whether every letter can be printed where the reader is told what to type. */
  readonly hasEveryLetter: boolean;
}

/** The name a new run has that is to be called so. @throws RunNameFault unless it can be used. */
export function takeNewName(typed: string, { names, taken, hasEveryLetter }: TakenNames): string {
  const name = tidyName(typed);
  if (name === "") throw new RunNameFault("A run cannot be without a name: choose one.");
  if (DEVICE.test(name))
    throw new RunNameFault(
      `${quoted(typed)} cannot be the name of a run: Windows keeps it for itself. Add a letter to it.`,
    );
  if (!isRunName(name))
    throw new RunNameFault(
      `${quoted(typed)} cannot be the name of a run: use up to ${LONGEST} letters, digits, spaces, “-” or “_”.`,
    );
  const other = taken.find((each) => folded(each) === folded(name));
  if (other !== undefined && names.includes(other))
    throw new RunNameFault(
      `There is a run “${other}” already: type --run ${quoteForShell(other, hasEveryLetter)} to go on with it, or choose another name.`,
    );
  if (other !== undefined)
    throw new RunNameFault(
      `Something that is no run has the name “${name}” already where runs are kept: choose another name.`,
    );
  return name;
}

/** The name itself where it is free and can be one, else the same with a number, else run-1 and so on. */
export function findFreeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  const name = tidyName(wanted);
  if (isRunName(name) && !used.has(folded(name))) return name;
  const stem = isRunName(name) ? name : "run";
  for (let number = stem === "run" ? 1 : 2; ; number += 1) {
    const tail = `-${number}`;
    // A single letter may have so many marks that nothing of it fits.
    const free = (beginningOf(stem, LONGEST - tail.length).trimEnd() || "run") + tail;
    if (!used.has(folded(free))) return free;
  }
}

/** Which names there are, for somebody who typed none of them: all of a few, of many the most like it. */
export function suggestNames(typed: string, names: readonly string[]): string {
  const wanted = folded(typed);
  const nearest = names
    .map((name) => ({ name, slips: leven(wanted, folded(name)) }))
    .sort((one, other) => one.slips - other.slips || one.name.localeCompare(other.name))
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(", ");
  return names.length > MOST_NAMED
    ? `of ${names.length}, the nearest are: ${nearest}`
    : `there are: ${nearest}`;
}
