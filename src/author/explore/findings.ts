import type { Place } from "../../ink/sources.ts";
import type { Scene } from "../../run/scene.ts";
import type { SurvivalEvent } from "../../survival/events.ts";
import { causeOfDeath, today } from "../../survival/queries.ts";
import type { Survival } from "../../survival/survival.ts";

/** What is wrong at some point of the story, and the shortest known way there. */
export interface Finding {
  readonly kind: "stuck" | "fault" | "trap" | "unwarned-death" | "refused" | "continuity";
  readonly says: string;
  readonly place: Place;
  /** Choice ids; as a file, one a line, `--run-from` plays it. */
  readonly path: readonly string[];
}

/** A decision: how it was before and how it is after, and which kinds of warning the reader had been shown. */
export interface Turn {
  readonly before: Survival | undefined;
  readonly after: Survival;
  readonly scene: Scene;
  /** What the story told a body that could not take it. */
  readonly refused: readonly SurvivalEvent[];
  readonly warnings: Warnings;
}

/** The mortal states a reader was shown, by the cause of death they warn of. */
export type Warnings = Readonly<Record<"thirst" | "dysentery" | "killed", readonly string[]>>;

export const NO_WARNINGS: Warnings = { thirst: [], dysentery: [], killed: [] };

type Said = Pick<Finding, "kind" | "says">;
type Rule = (turn: Turn) => readonly Said[];

const ENOUGH_WARNINGS = 2;
const HARMLESS = ["slaked", "well", "unnoticed", "cleared", "mending", "gone"];

const dayNeverGoesBack: Rule = ({ before, after }) =>
  before && today(after) < today(before)
    ? [{ kind: "continuity", says: `the day goes back from ${today(before)} to ${today(after)}` }]
    : [];

const bodyTakesWhatItIsTold: Rule = ({ refused, after }) =>
  refused.map((event) => ({
    kind: "refused",
    says: `tells ${named(event)}, which ${causeOfDeath(after) ? "cannot happen to the dead" : "cannot happen as things stand"}`,
  }));

const deathGivesTwoWarnings: Rule = ({ before, after, warnings }) => {
  const cause = causeOfDeath(after);
  if (!cause || (before && causeOfDeath(before))) return [];
  const count = warnings[cause].length;
  return count >= ENOUGH_WARNINGS
    ? []
    : [{ kind: "unwarned-death", says: `he dies (${cause}) after ${count} of ${ENOUGH_WARNINGS} warnings` }];
};

/** What must hold at every turn of the book. */
export const RULES: readonly Rule[] = [dayNeverGoesBack, bodyTakesWhatItIsTold, deathGivesTwoWarnings];

/** What the reader has been warned of once this scene was shown. No more than is enough is told apart. */
export function warnedBy(scene: Scene, { value }: Survival, before: Warnings): Warnings {
  if (scene.condition.length === 0) return before;
  const { thirst, illness, standing } = value;
  const next = {
    thirst: more(before.thirst, thirst),
    dysentery: more(before.dysentery, illness),
    killed: more(before.killed, standing),
  };
  const isSame = next.thirst === before.thirst && next.dysentery === before.dysentery;
  return isSame && next.killed === before.killed ? before : next;
}

function more(shown: readonly string[], state: string): readonly string[] {
  const isEnough = shown.length >= ENOUGH_WARNINGS;
  if (isEnough || HARMLESS.includes(state) || shown.includes(state)) return shown;
  const next = [...shown, state];
  // Which two they were is of no matter any more.
  return next.length < ENOUGH_WARNINGS ? next : ["warned", "enough"];
}

/** A warning name for the state of a search. */
export const warningKey = ({ thirst, dysentery, killed }: Warnings): string =>
  `${thirst.join()};${dysentery.join()};${killed.join()}`;

function named({ type, ...about }: SurvivalEvent): string {
  const whom = Object.values(about).join(", ");
  return whom ? `"${type}" of ${whom}` : `"${type}"`;
}
