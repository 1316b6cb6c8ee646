import type { RunStore } from "./run-store.ts";

/** What can be asked for of a run as it lies in its folder. */
export type Shelving =
  | { readonly do: "copy"; readonly run: string; readonly name?: string }
  | { readonly do: "rename"; readonly run: string; readonly name: string }
  | { readonly do: "delete"; readonly run: string }
  | { readonly do: "restore"; readonly run: string };

/** What was done, in a sentence without its full stop, and by which name the run it was done to is listed now, if it is. */
export interface Shelved {
  readonly says: string;
  readonly run?: string;
}

/**
 * Does it, and says so, the same wherever it is asked for.
 * @param howBack what is said behind it of how to have a deleted run again, by the name it has in the bin
 * @throws Fault where it cannot be done.
 */
export function shelve(store: RunStore, asked: Shelving, howBack: (removed: string) => string): Shelved {
  switch (asked.do) {
    case "copy":
      return { says: `Copied “${asked.run}” as “${store.copy(asked.run, asked.name)}”`, run: asked.run };
    case "rename": {
      const run = store.rename(asked.run, asked.name);
      return { says: `“${asked.run}” is “${run}” now`, run };
    }
    case "delete":
      return { says: `Deleted “${asked.run}”${howBack(store.remove(asked.run))}` };
    case "restore": {
      const run = store.restore(asked.run);
      return { says: `“${run}” is back`, run };
    }
  }
}
