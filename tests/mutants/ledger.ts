import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** What came of a fault in one test: noticed, not noticed, or the code with it was not even come by. */
export type Verdict = "killed" | "survived" | "unreached";

/** A line of the ledger: a fault that is being tried in a test, or what came of it. */
export interface Entry {
  readonly mutant: string;
  readonly test: string;
  readonly is: Verdict | "tried";
}

/** Adds a line. Written at once: the worker that tries a fault may be killed by it. */
export function note(ledger: string, entry: Entry): void {
  appendFileSync(ledger, `${JSON.stringify(entry)}\n`);
}

/** All lines so far. A worker may be in the middle of one. */
export function read(ledger: string): Entry[] {
  if (!existsSync(ledger)) return [];
  const whole = readFileSync(ledger, "utf8").split("\n").slice(0, -1);
  return whole.map((line) => JSON.parse(line) as Entry);
}

/** The tests that noticed a fault, by its id. */
export const killers = (entries: readonly Entry[]): Map<string, string> =>
  new Map(entries.flatMap(({ mutant, test, is }) => (is === "killed" ? [[mutant, test] as const] : [])));

/** Faults by which a worker died: they were being tried, and nothing came of it. */
export function crashed(ledger: string): string[] {
  const open = new Set<string>();
  for (const { mutant, test, is } of read(ledger))
    if (is === "tried") open.add(`${mutant} ${test}`);
    else open.delete(`${mutant} ${test}`);
  return [...open].map((pair) => pair.split(" ")[0] ?? "");
}
