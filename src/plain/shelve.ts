import type { Library } from "../run/library.ts";

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

/**
 * Does it and answers with the line that says so, or with what was to come by standard output.
 * @throws Fault where it cannot be done.
 */
export function shelve(library: Library, files: LooseFiles, order: Order): string {
  switch (order.do) {
    case "copy":
      return `Copied "${order.run}" as "${library.store.copy(order.run, order.name)}".\n`;
    case "rename":
      return `"${order.run}" is "${library.store.rename(order.run, order.name)}" now.\n`;
    case "delete":
      return `Deleted "${order.run}". "buried-letters restore ${shellWord(library.store.remove(order.run))}" brings it back.\n`;
    case "restore":
      return `"${library.store.restore(order.run)}" is back.\n`;
    case "export":
      return exported(library, files, order);
    case "import":
      return imported(library, files, order.file);
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

function imported(library: Library, files: LooseFiles, file: string): string {
  const wanted = file === STREAM ? "" : file.replace(/^.*[/\\]/, "").replace(/\.jsonl$/i, "");
  const { name, notices } = library.store.import(files.bringIn(file), wanted);
  const why = name === wanted || file === STREAM ? "" : ", since its own name is taken or none for a run";
  const done = `Imported as "${name}"${why}. "buried-letters --run ${shellWord(name)}" goes on with it.`;
  return [done, ...notices, ""].join("\n");
}

const shellWord = (name: string): string => (/\s/.test(name) ? `'${name}'` : name);
