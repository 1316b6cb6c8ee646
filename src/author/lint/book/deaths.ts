import type { causeOfDeath } from "../../../survival/queries.ts";

/** A death that can come in any passage, so that the run goes to its own ending without being sent. */
export interface Death {
  /** The flow the run goes to. */
  flow: string;
  /** The words that lead to it when they are told often enough. */
  words: readonly string[];
}

// Not asked of the machine: to try every word on it would take check longer than all its other rules together.
const WORDS = {
  thirst: ["grow_thirsty"],
  dysentery: ["sicken"],
} as const satisfies Record<
  Exclude<ReturnType<typeof causeOfDeath>, "killed" | undefined>,
  readonly string[]
>;

export const DEATHS: readonly Death[] = Object.entries(WORDS).map(([cause, words]) => ({
  flow: `endings.${cause}`,
  words,
}));
