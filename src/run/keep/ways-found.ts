import type { Book } from "../../ink/book.ts";
import { endIn } from "./run-summary.ts";
import type { Session } from "./session.ts";
import { findStandings } from "./standings.ts";

/** What all kept runs of a book have come to between them. */
export interface WaysFound {
  /** Endings by their ids, each with how many runs found it and, of the one that is open, how many of its ways. */
  readonly endings: ReadonlyMap<string, number>;
  /** Whether an option was ever taken. */
  readonly isTaken: (id: string) => boolean;
}

/** What is known of all kept runs but one. */
interface Others {
  readonly endings: readonly string[];
  readonly isTaken: WaysFound["isTaken"];
}

const NO_OTHERS: Others = { endings: [], isTaken: () => false };

/** What the ways of a run came to, also those that were left, together with what is known of others. */
export function findWays(
  book: Book,
  { seed, ways, scene }: Pick<Session, "seed" | "ways" | "scene">,
  others = NO_OTHERS,
): WaysFound {
  const endings = new Map<string, number>();
  const count = (fate: string | undefined) => {
    if (fate !== undefined) endings.set(fate, (endings.get(fate) ?? 0) + 1);
  };
  for (const fate of others.endings) count(fate);
  count(endIn(scene)?.fate);
  const here = ways.decisions.join("\n");
  const left = ways.ends.filter((decisions) => decisions.join("\n") !== here);
  findStandings(
    book,
    left.map((decisions) => ({ seed, decisions })),
    (_, standing) => count(endIn(standing.scene)?.fate),
  );
  const taken = new Set(ways.ids);
  return { endings, isTaken: (id) => taken.has(id) || others.isTaken(id) };
}
