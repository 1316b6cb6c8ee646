import type { Reading } from "../../../run/play/reading.ts";
import type { Violation } from "../invariants/invariant.ts";
import { INVARIANTS, turnOf } from "../invariants/invariants.ts";
import { farther, type Way, wayKey } from "../invariants/way-so-far.ts";
import type { QuickRun } from "../play/quick-run.ts";

/** What a decision has led to. */
export interface Arrival {
  /** Of the state; two states of one name go on alike. */
  readonly name: string;
  readonly way: Way;
  /** What is wrong with the turn just taken. */
  readonly said: readonly Violation[];
}

/** Where a run stands now. @param came the way to the state before, and how things stood there; nothing before the first page */
export function arrivalOf(run: QuickRun, came: Way, before: Reading | undefined): Arrival {
  const { scene, playthrough } = run;
  const way = farther(came, scene, playthrough.survival, run.heard());
  const turn = turnOf(run, before, came, way.elsewhere, run.assertions);
  // Where nothing goes on, two states are told apart by how they ended.
  const end = scene.close?.kind === "ending" ? `/${scene.close.fate}` : "";
  return {
    name: `${run.key()}/${wayKey(way, run.canBeKilled())}${end}`,
    way,
    said: INVARIANTS.flatMap((rule) => rule(turn)),
  };
}

/** The name of the state a run is in where the story broke. */
export const brokenState = (message: string): string => `fault ${message}`;
