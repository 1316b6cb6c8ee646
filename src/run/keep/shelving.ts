import type { RunStore } from "./run-store.ts";

/** What can be asked for of a run as it lies in its folder. */
export type Shelving =
  | { readonly do: "copy"; readonly run: string; readonly name?: string }
  | { readonly do: "rename"; readonly run: string; readonly name: string }
  | { readonly do: "delete"; readonly run: string }
  | { readonly do: "restore"; readonly run: string };

/**
 * Does it, and says so in a sentence without its full stop, the same wherever it is asked for.
 * @param howBack what is said behind it of how to have a deleted run again, by the name it has in the bin
 * @throws Fault where it cannot be done.
 */
export function shelve(store: RunStore, asked: Shelving, howBack: (removed: string) => string): string {
  switch (asked.do) {
    case "copy":
      return `Copied “${asked.run}” as “${store.copy(asked.run, asked.name)}”`;
    case "rename":
      return `“${asked.run}” is “${store.rename(asked.run, asked.name)}” now`;
    case "delete":
      return `Deleted “${asked.run}”${howBack(store.remove(asked.run))}`;
    case "restore":
      return `“${store.restore(asked.run)}” is back`;
  }
}
