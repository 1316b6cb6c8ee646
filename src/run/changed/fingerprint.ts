import type { Book } from "../../ink/book.ts";
import { nameToday } from "../../ink/renamed.ts";
import { counted } from "../../text/counted.ts";
import { DecisionTree } from "../file/decision-tree.ts";
import type { RunFile } from "../file/run-file.ts";
import { idOf } from "../play/decision.ts";
import { replay } from "../play/replay.ts";
import type { Scene } from "../play/scene.ts";

/** How a kept run fares in a book as it is now. */
export interface Fingerprint {
  /** How far it goes and where it ends, on one line: the same line as before is the same run. */
  readonly line: string;
  /** How many of its decisions have another name by now. */
  readonly renamed: number;
  /** The decision that does not hold, how many do, and what is offered in its place. */
  readonly parted?: { readonly id: string; readonly after: number; readonly offered: readonly string[] };
}

/** Replays the line a run stands on. */
export function takeFingerprint(book: Book, { header, lines }: RunFile): Fingerprint {
  const now = nameToday(book);
  const before = DecisionTree.from(lines).decisions.map(idOf);
  const { steps, scene, options } = replay(book, header.seed, DecisionTree.from(lines, now).decisions);
  const id = before[steps.length];
  const renamed = before.filter((each) => now(each) !== each).length;
  if (id !== undefined) {
    const offered = options.map((option) => option.id);
    return {
      line: `parted after ${steps.length} at ${id}`,
      renamed,
      parted: { id, after: steps.length, offered },
    };
  }
  return { line: `${counted(steps.length)}, ${fateOf(scene)}`, renamed };
}

function fateOf({ close }: Scene): string {
  if (close?.kind === "ending") return close.fate;
  return close?.kind === "broken" ? "broken off" : "not ended";
}
