import type { Book } from "../ink/book.ts";
import type { Library } from "../run/keep/library.ts";
import { RunNameFault } from "../run/keep/run-name.ts";
import { type Shelving, shelve } from "../run/keep/shelving.ts";

/** What a command asks for of runs as they lie in their folder, and of files outside it. */
export type ShelvingCommand =
  | Shelving
  | { readonly do: "export"; readonly run: string; readonly file: string }
  | { readonly do: "import"; readonly file: string };

/** Files outside the folder, as the disk offers them. */
export interface LooseFiles {
  bringIn(path: string): string;
  /** Never overwrites; answers the whole path. */
  putNew(path: string, text: string): string;
}

/** Stands for standard input or output in place of a file. */
const STREAM = "-";

/** Whether what comes of it is a run's file, and no line for a reader. */
export const isRunFile = (asked: ShelvingCommand): boolean => asked.do === "export" && asked.file === STREAM;

/** What to type to have the program do this. */
export type Typed = (args: readonly string[]) => string;

/**
 * Does it and answers with the line that says so, or with what goes to standard output.
 * @throws Fault where it cannot be done.
 */
export function runShelvingCommand(
  library: Library,
  files: LooseFiles,
  asked: ShelvingCommand,
  command: Typed,
  book: Pick<Book, "headings" | "choices">,
): string {
  switch (asked.do) {
    case "export":
      return exported(library, files, asked);
    case "import":
      return imported(library, files, asked.file, command);
    default:
      return hintingAtTheBook(book, asked, command, () => shelvingLine(library, asked, command));
  }
}

function shelvingLine({ store }: Library, asked: Shelving, command: Typed): string {
  const howBack = (removed: string) => `. Type this to bring it back: ${command(["restore", removed])}`;
  const { says } = shelve(store, asked, howBack);
  // A command is to be copied as it stands, without a full stop behind it.
  return asked.do === "delete" ? `${says}\n` : `${says}.\n`;
}

/** A writer who types `rename` may mean a name in the book; a reader's command never touches that. */
function hintingAtTheBook(
  { headings, choices }: Pick<Book, "headings" | "choices">,
  asked: Shelving,
  command: Typed,
  deed: () => string,
): string {
  try {
    return deed();
  } catch (fault) {
    if (!(fault instanceof RunNameFault) || asked.do !== "rename") throw fault;
    const { run, name } = asked;
    const isInBook = Object.hasOwn(headings, run) || Object.values(choices).some(({ id }) => id === run);
    if (!isInBook) throw fault;
    throw new RunNameFault(
      `${fault.message} To rename what the book calls so, type: ${command(["rename-id", run, name])}`,
    );
  }
}

function exported(
  library: Library,
  files: LooseFiles,
  { run, file }: Extract<ShelvingCommand, { do: "export" }>,
): string {
  const text = library.store.exported(run);
  return file === STREAM ? text : `Exported “${run}” to ${files.putNew(file, text)}.\n`;
}

function imported(library: Library, files: LooseFiles, file: string, command: Typed): string {
  const wanted = file === STREAM ? "" : file.replace(/^.*[/\\]/, "").replace(/\.jsonl$/i, "");
  const { name, notices } = library.store.import(files.bringIn(file), wanted);
  const why = name === wanted || file === STREAM ? "" : ", since its own name is taken or none for a run";
  const done = `Imported as “${name}”${why}. Type this to go on with it: ${command(["--run", name])}`;
  return [done, ...notices, ""].join("\n");
}
