import type { Book } from "../../ink/book.ts";
import { choiceOf, nameToday } from "../../ink/renamed.ts";
import { takeFingerprint } from "../../run/changed/fingerprint.ts";
import { missingBranch } from "../../run/changed/missing-branch.ts";
import { DecisionTree } from "../../run/file/decision-tree.ts";
import { Fault } from "../../run/file/fault.ts";
import { type RunFile, writeRunFile } from "../../run/file/run-file.ts";
import { storyIdOf } from "../../run/keep/run-store.ts";
import { idOf } from "../../run/play/decision.ts";
import { counted } from "../../text/counted.ts";
import { quoted } from "../../text/quoted.ts";
import { recordTranscript } from "./transcript.ts";

/** A run that the museum cannot keep, told in a sentence. */
export class MuseumFault extends Fault {
  readonly code = "not-kept";
}

/** What a run is kept with, each as the text of its file. */
export interface MuseumEntry {
  readonly run: string;
  /** How it ends, for NAME.expected. */
  readonly record: string;
  /** Its decisions with what each of them changes. */
  readonly transcript: string;
}

/**
 * A run as the museum keeps it: `check` holds with it, and so do the transcripts.
 * @throws MuseumFault where the book has not all of it any more. TranscriptFault where it hung on its seed.
 */
export function museumEntry(name: string, file: RunFile, book: Book): MuseumEntry {
  const { line, parted } = takeFingerprint(book, file);
  const { damage } = file;
  if (damage && (damage.isHeaderLost || damage.lines.length > 0))
    throw new MuseumFault(`The file of "${name}" is damaged. Go on with the run first, and add it then.`);
  const branch = parted && missingBranch(parted.id, book, file.header.branches);
  if (branch !== undefined)
    throw new MuseumFault(
      `“${name}” goes through the branch ${quoted(branch)}, and the museum keeps runs of the book with the branches in its folder. Put that branch there, or add a run that passes it by.`,
    );
  if (parted)
    throw new MuseumFault(
      `"${name}" parts from this book after ${counted(parted.after)}, at "${parted.id}". Go on with the run first, and add it then.`,
    );
  const today = nameToday(book);
  const ids = new Set(Object.values(book.choices).map(({ id }) => id));
  const gone = file.lines
    .flatMap((line) => ("chose" in line ? [idOf(line.chose)] : []))
    .find((id) => !ids.has(choiceOf(today(id))));
  if (gone !== undefined)
    throw new MuseumFault(
      `A way that "${name}" has left took "${gone}", which the book has not any more. Say in renamed.json what stands for it, or play the run anew.`,
    );
  const decisions = DecisionTree.from(file.lines, today).decisions.map(idOf);
  const transcript = recordTranscript([`# ${name}.`, ...decisions, ""].join("\n"), book);
  // By the name the book has here: in another folder it may have had another.
  const header = { ...file.header, story: storyIdOf(book) };
  return { run: writeRunFile({ ...file, header }), record: `${line}\n`, transcript };
}
