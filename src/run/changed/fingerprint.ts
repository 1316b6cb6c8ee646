import type { Book } from "../../ink/book.ts";
import { nameToday } from "../../ink/renamed.ts";
import { counted } from "../../text/counted.ts";
import { decisionsIn } from "../file/decision-tree.ts";
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

/** Where a run came to in a book, and after how many of its decisions. */
interface ComeTo {
  readonly scene: Scene;
  readonly count: number;
}

/** Replays the line a run stands on. */
export function takeFingerprint(book: Book, file: RunFile): Fingerprint {
  const { scene, steps } = replay(book, file.header.seed, decisionsOf(book, file));
  return fingerprintOf(book, file, { scene, count: steps.length });
}

/** The decisions of the line a run stands on, under the names they have in this book. */
export const decisionsOf = (book: Book, { lines }: RunFile): string[] => decisionsIn(lines, nameToday(book));

/** The fingerprint of a run that was replayed. */
export function fingerprintOf(book: Book, { lines }: RunFile, { scene, count }: ComeTo): Fingerprint {
  const now = nameToday(book);
  const before = decisionsIn(lines, (id) => id).map(idOf);
  const id = before[count];
  const renamed = before.filter((each) => now(each) !== each).length;
  if (id !== undefined) {
    const offered = scene.options.map((option) => option.id);
    return { line: `parted after ${count} at ${id}`, renamed, parted: { id, after: count, offered } };
  }
  return { line: `${counted(count)}, ${fateOf(scene)}`, renamed };
}

function fateOf({ close }: Scene): string {
  if (close?.kind === "ending") return close.fate;
  return close?.kind === "broken" ? "broken off" : "not ended";
}
