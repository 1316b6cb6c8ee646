/** What a worker is to do with the tests of a file. */
export type Order =
  | { readonly round: "first" }
  | { readonly round: "warm"; readonly ledger: string; readonly tests: Readonly<Record<string, Hits>> }
  | { readonly round: "cold"; readonly ledger: string; readonly mutants: readonly string[] };

/** How often each fault was come by. */
export type Hits = Readonly<Record<string, number>>;

interface Switches {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number;
  hitLimit: number;
  mutantCoverage: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

/** Where Stryker's switches in the code look: which fault is on, and what was come by. */
export const SWITCHES = {} as Switches;
Object.assign(globalThis, { __stryker__: SWITCHES });

declare module "vitest" {
  interface ProvidedContext {
    order: Order;
  }
}
