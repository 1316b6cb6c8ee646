import type { Assertion } from "../../../ink/assertions.ts";
import type { Reading } from "../../../run/play/reading.ts";
import type { SurvivalEvent } from "../../../survival/events.ts";
import { causeOfDeath, today } from "../../../survival/queries.ts";
import type { QuickRun } from "../play/quick-run.ts";
import {
  nobodyIsInTwoPlaces,
  onlyTheLivingSpeak,
  onlyWrittenLettersAreShown,
  sentencesStandApart,
  skyIsWhereItWas,
} from "./continuity.ts";
import type { Invariant, Turn, Violation } from "./invariant.ts";
import { ENOUGH_WARNINGS, warningsOf } from "./warnings.ts";
import type { Elsewhere, Way } from "./way-so-far.ts";

const dayNeverGoesBack: Invariant = ({ before, after }) =>
  before && today(after) < today(before)
    ? [{ kind: "continuity", says: `the day goes back from ${today(before)} to ${today(after)}` }]
    : [];

// Thirst can end him in the middle of a passage, and the passage cannot know; its other tellings are then no mistake.
const bodyTakesWhatItIsTold: Invariant = ({ refused, before, after }) =>
  causeOfDeath(after) && !(before && causeOfDeath(before))
    ? []
    : refused.map((event) => ({
        kind: "refused",
        says: `tells ${named(event)}, which ${causeOfDeath(after) ? "cannot happen to the dead" : "cannot happen as things stand"}`,
      }));

const deathGivesTwoWarnings: Invariant = ({ before, after, warnings }) => {
  const cause = causeOfDeath(after);
  if (!cause || (before && causeOfDeath(before))) return [];
  const count = warningsOf(warnings, cause);
  return count >= ENOUGH_WARNINGS
    ? []
    : [{ kind: "unwarned-death", says: `he dies (${cause}) after ${count} of ${ENOUGH_WARNINGS} warnings` }];
};

/** What a writer asserts of a line holds wherever it is told, or of an option wherever it is offered. */
const assertionsHold: Invariant = ({ lines, offered, assertions }) =>
  [...lines, ...offered].flatMap(({ tags }) =>
    tags.flatMap((tag): Violation[] => {
      const broken = tag.key === "holds" && !tag.holds ? assertions[tag.assertion] : undefined;
      return broken
        ? [
            {
              kind: "assertion",
              says: `is told where this does not hold: ${broken.condition}`,
              place: broken,
            },
          ]
        : [];
    }),
  );

/** What must hold at every turn of the book. */
export const INVARIANTS: readonly Invariant[] = [
  assertionsHold,
  dayNeverGoesBack,
  bodyTakesWhatItIsTold,
  deathGivesTwoWarnings,
  onlyTheLivingSpeak,
  nobodyIsInTwoPlaces,
  onlyWrittenLettersAreShown,
  skyIsWhereItWas,
  sentencesStandApart,
];

/** The turn a run has just taken, from how things stood before it. */
export function turnOf(
  run: QuickRun,
  before: Reading | undefined,
  { warnings, elsewhere }: Way,
  now: Elsewhere,
  assertions: readonly Assertion[],
): Turn {
  const { survival: after, refused } = run.playthrough;
  return {
    before: before?.survival,
    after,
    scene: run.scene,
    lines: run.heard(),
    offered: run.teller.options,
    elsewhere: elsewhere.filter((person) => now.includes(person)),
    refused: refused.slice(before?.refused.length ?? 0),
    shown: run.takeShown(),
    warnings,
    assertions,
  };
}

function named({ type, ...about }: SurvivalEvent): string {
  const whom = Object.values(about).join(", ");
  return whom ? `"${type}" of ${whom}` : `"${type}"`;
}
