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

/**
 * Does it and answers with the sentence that says so.
 * @throws Fault where it cannot be done.
 */
export function shelve(library: Library, files: LooseFiles, order: Order): string {
  switch (order.do) {
    case "copy":
      return `Copied "${order.run}" as "${library.store.copy(order.run, order.name)}".`;
    case "rename":
      return `"${order.run}" is "${library.store.rename(order.run, order.name)}" now.`;
    case "delete":
      return `Deleted "${order.run}". "buried-letters restore ${shellWord(library.store.remove(order.run))}" brings it back.`;
    case "restore":
      return `"${library.store.restore(order.run)}" is back.`;
    case "export":
      return `Exported "${order.run}" to ${files.putNew(order.file, library.store.exported(order.run))}.`;
    case "import":
      return imported(library, files, order.file);
  }
}

function imported(library: Library, files: LooseFiles, file: string): string {
  const wanted = file.replace(/^.*[/\\]/, "").replace(/\.jsonl$/i, "");
  const { name, notices } = library.store.import(files.bringIn(file), wanted);
  const why = name === wanted ? "" : ", since its own name is taken or none for a run";
  const done = `Imported as "${name}"${why}. "buried-letters --run ${shellWord(name)}" goes on with it.`;
  return [done, ...notices].join("\n");
}

const shellWord = (name: string): string => (/\s/.test(name) ? `'${name}'` : name);
