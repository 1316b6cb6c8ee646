import { mkdirSync, writeFileSync } from "node:fs";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import type { Shelf } from "../../src/run/file/shelf.ts";

/**
 * Keeps runs as it is often done: the whole file written again in its place at every decision, and not waited for.
 * What is tested here has to go wrong with it, or it is no test.
 */
export function naiveShelf(folder: string): Shelf {
  const ours = openRunFolder(folder);
  const journal = (name: string, whole: string) => {
    let kept = whole;
    return {
      append(text: string) {
        kept += text;
        writeFileSync(ours.path(name), kept);
      },
      close() {},
    };
  };
  return {
    ...ours,
    create(name, text) {
      mkdirSync(folder, { recursive: true });
      const made = journal(name, "");
      made.append(text);
      return made;
    },
    journal: (name) => journal(name, ours.read(name)),
  };
}
