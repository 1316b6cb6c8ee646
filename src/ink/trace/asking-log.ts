import type { Container } from "../engine.ts";
import type {
  Answer,
  Conditions,
  TracedChoice,
  TracedCondition,
  TracedDeed,
  TracedLine,
} from "./passage-trace.ts";

/**
 * A condition the story is under as long as it stays among its branches, or for good where it leads away from them, and
 * where one leads away that was not taken.
 */
export interface Guard {
  /** What holds the branches; undefined where what comes after them hangs on it, too, or the story was sent. */
  readonly home: Container | undefined;
  /** How many calls deep. */
  readonly depth: number;
  readonly answers: readonly Answer[];
}

/** What was asked at one depth of calls: by the expression that is being worked out, and by all of the call. */
export interface Frame {
  readonly pending: Answer[];
  readonly all: Answer[];
}

/** What a passage has asked so far, and what of it the line asked that is being told. */
export interface Log {
  readonly lines: TracedLine[];
  readonly choices: TracedChoice[];
  readonly deeds: TracedDeed[];
  readonly conditions: TracedCondition[];
  readonly visits: Map<string, Conditions>;
  readonly assigned: Map<string, readonly Answer[]>;
  shown: Conditions;
  printed: Answer[];
  asked: Answer[];
  /** What of `shown` has stood around all of the line so far. */
  around: Conditions | undefined;
  /** Whether the line has a word yet, and not tags alone. */
  hasText: boolean;
  guards: readonly Guard[];
  frames: readonly Frame[];
}

export const emptyLog = (): Log => ({
  lines: [],
  choices: [],
  deeds: [],
  conditions: [],
  visits: new Map(),
  assigned: new Map(),
  shown: [],
  printed: [],
  asked: [],
  around: undefined,
  hasText: false,
  guards: [],
  frames: [],
});

/** What stands of a passage so far; what is read ahead of a line goes into a copy. */
export const copyOf = (log: Log): Log => ({
  ...log,
  choices: [...log.choices],
  deeds: [...log.deeds],
  conditions: [...log.conditions],
  visits: new Map(log.visits),
  assigned: new Map(log.assigned),
  printed: [...log.printed],
  asked: [...log.asked],
  frames: log.frames.map(({ pending, all }) => ({ pending: [...pending], all: [...all] })),
});
