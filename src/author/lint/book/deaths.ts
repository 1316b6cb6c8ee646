import type { causeOfDeath } from "../../../survival/queries.ts";

/** A death that can come in any passage, so that the run goes to its own ending without being sent. */
export interface Death {
  cause: keyof typeof COURSES;
  /** The part of the body that goes there step by step. */
  part: string;
  /** The flow the run goes to. */
  flow: string;
  /** The words that lead to it when they are told often enough. */
  words: readonly string[];
}

// Not asked of the machine: to try every word on it would take check longer than all its other rules together.
const COURSES = {
  thirst: { part: "thirst", words: ["grow_thirsty"] },
  dysentery: { part: "illness", words: ["sicken"] },
} as const satisfies Record<
  Exclude<ReturnType<typeof causeOfDeath>, "killed" | undefined>,
  Pick<Death, "part" | "words">
>;

const CAUSES = Object.keys(COURSES) as readonly Death["cause"][];

/** Every death that comes by itself. */
export const DEATHS: readonly Death[] = CAUSES.map((cause) => ({
  cause,
  flow: `endings.${cause}`,
  ...COURSES[cause],
}));
