import type { Assertion } from "../../../ink/assertions.ts";
import type { Place } from "../../../ink/sources.ts";
import type { Line, OfferedChoice } from "../../../ink/tell/passage.ts";
import type { Scene } from "../../../run/play/scene.ts";
import type { SurvivalEvent } from "../../../survival/events.ts";
import type { Survival } from "../../../survival/machine.ts";
import type { ShownLetter } from "../play/quick-run.ts";
import type { Warnings } from "./warnings.ts";
import type { Elsewhere } from "./way-so-far.ts";

/** What is wrong at some point of the story, and the shortest known way there. */
export interface Finding {
  readonly kind:
    | "stuck"
    | "fault"
    | "trap"
    | "unwarned-death"
    | "refused"
    | "continuity"
    | "joined"
    | "assertion";
  readonly says: string;
  readonly place: Place;
  /** Choice ids; as a file, one a line, `--run-from` plays it. */
  readonly path: readonly string[];
  /** With which the game goes that way; none is known where chance decides and no seed that was tried leads there. */
  readonly seed: number | undefined;
}

/** A decision: how it was before and how it is after, and of what the reader had been warned. */
export interface Turn {
  readonly before: Survival | undefined;
  readonly after: Survival;
  readonly scene: Scene;
  readonly lines: readonly Line[];
  /** The options that are offered then. */
  readonly offered: readonly OfferedChoice[];
  /** Who was elsewhere before it and still is after it. */
  readonly elsewhere: Elsewhere;
  /** What the story told a body that could not take it. */
  readonly refused: readonly SurvivalEvent[];
  /** Letters the story had shown, each as it was then. */
  readonly shown: readonly ShownLetter[];
  readonly warnings: Warnings;
  /** Those of the book, by their numbers. */
  readonly assertions: readonly Assertion[];
}

/** What a rule finds; without a place or a paragraph of its own it is to be looked for at the last decision. */
export type Violation = Pick<Finding, "kind" | "says"> & {
  readonly place?: Place;
  readonly paragraph?: string;
};
export type Invariant = (turn: Turn) => readonly Violation[];
