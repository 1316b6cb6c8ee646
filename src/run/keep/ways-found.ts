import type { Book } from "../../ink/book.ts";
import type { DecisionTree } from "../file/decision-tree.ts";
import type { RunLine } from "../file/run-file.ts";
import { idOf } from "../play/decision.ts";
import { findStandings } from "./standings.ts";

/** What all kept runs of a book have come to between them. */
export interface WaysFound {
  /** Endings by their ids, and how many ways were gone to each. */
  readonly endings: ReadonlyMap<string, number>;
  /** Every option that was ever taken. */
  readonly taken: ReadonlySet<string>;
}

/** A run, with all the ways that were gone in it. */
export interface KeptWays {
  readonly seed: number;
  readonly tree: DecisionTree;
  /** How the line ended that it is on, where that is known already. */
  readonly fate?: { readonly known: string | undefined };
}

/** Gathers the endings of every way that was gone, also of those that were left, and all that was decided on them. */
export function findWays(book: Book, runs: readonly KeptWays[]): WaysFound {
  const endings = new Map<string, number>();
  const count = (fate: string | undefined) => {
    if (fate !== undefined) endings.set(fate, (endings.get(fate) ?? 0) + 1);
  };
  const unknown = runs.flatMap(({ seed, tree, fate }) => {
    if (fate) count(fate.known);
    const here = tree.decisions.join("\n");
    const ends = tree.ends.filter((decisions) => !fate || decisions.join("\n") !== here);
    return ends.map((decisions) => ({ seed, decisions }));
  });
  findStandings(book, unknown, (_, { scene }) => {
    count(scene.close?.kind === "ending" ? scene.close.fate : undefined);
  });
  return { endings, taken: new Set(runs.flatMap(({ tree }) => tree.lines.flatMap(chosenIn))) };
}

const chosenIn = (line: RunLine): string[] => ("chose" in line ? [idOf(line.chose)] : []);
