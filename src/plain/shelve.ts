import type { Library } from "../run/keep/library.ts";

/** What can be asked for of runs as they lie in their folder. */
export type Order =
  | { readonly do: "copy"; readonly run: string; readonly name?: string }
  | { readonly do: "rename"; readonly run: string; readonly name: string }
  | { readonly do: "delete"; readonly run: string }
  | { readonly do: "restore"; readonly run: string }
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
export const isRunFile = (order: Order): boolean => order.do === "export" && order.file === STREAM;

/** What to type to have the program do this. */
export type Typed = (args: readonly string[]) => string;

/**
 * Does it and answers with the line that says so, or with what was to come by standard output.
 * @throws Fault where it cannot be done.
 */
export function shelve(library: Library, files: LooseFiles, order: Order, command: Typed): string {
  switch (order.do) {
    case "copy":
      return `Copied "${order.run}" as "${library.store.copy(order.run, order.name)}".\n`;
    case "rename":
      return `"${order.run}" is "${library.store.rename(order.run, order.name)}" now.\n`;
    case "delete":
      return `Deleted "${order.run}". Type this to bring it back: ${command(["restore", library.store.remove(order.run)])}\n`;
    case "restore":
      return `"${library.store.restore(order.run)}" is back.\n`;
    case "export":
      return exported(library, files, order);
    case "import":
      return imported(library, files, order.file, command);
  }
}

function exported(
  library: Library,
  files: LooseFiles,
  { run, file }: Extract<Order, { do: "export" }>,
): string {
  const text = library.store.exported(run);
  return file === STREAM ? text : `Exported "${run}" to ${files.putNew(file, text)}.\n`;
}

function imported(library: Library, files: LooseFiles, file: string, command: Typed): string {
  const wanted = file === STREAM ? "" : file.replace(/^.*[/\\]/, "").replace(/\.jsonl$/i, "");
  const { name, notices } = library.store.import(files.bringIn(file), wanted);
  const why = name === wanted || file === STREAM ? "" : ", since its own name is taken or none for a run";
  const done = `Imported as "${name}"${why}. Type this to go on with it: ${command(["--run", name])}`;
  return [done, ...notices, ""].join("\n");
}
