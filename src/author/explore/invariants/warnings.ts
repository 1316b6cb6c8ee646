import type { Line } from "../../../ink/tell/passage.ts";
import type { Scene } from "../../../run/play/scene.ts";
import type { Survival } from "../../../survival/machine.ts";

/** What a reader was warned of, by the cause of death. */
export interface Warnings {
  /** The mortal states he was shown. */
  readonly thirst: readonly string[];
  readonly dysentery: readonly string[];
  /** Lines with `# warns`, read in this chapter and in the one before. */
  readonly killed: { readonly here: number; readonly before: number };
}

export const NO_WARNINGS: Warnings = { thirst: [], dysentery: [], killed: { here: 0, before: 0 } };

/** So many belong before every death. */
export const ENOUGH_WARNINGS = 2;

const HARMLESS = ["slaked", "well", "mending", "gone"];

/** What the reader has been warned of once these lines and this scene were shown. No more than is enough is told apart. */
export function warnedBy(
  scene: Scene,
  { value }: Survival,
  lines: readonly Line[],
  before: Warnings,
): Warnings {
  const killed = lines.reduce(warnedByLine, before.killed);
  const isShown = scene.condition.length > 0;
  const thirst = isShown ? more(before.thirst, value.thirst) : before.thirst;
  const dysentery = isShown ? more(before.dysentery, value.illness) : before.dysentery;
  const isSame = killed === before.killed && thirst === before.thirst && dysentery === before.dysentery;
  return isSame ? before : { thirst, dysentery, killed };
}

/** How often a reader was warned of dying by this cause. */
export const warningsOf = (warnings: Warnings, cause: keyof Warnings): number =>
  cause === "killed" ? warnings.killed.here + warnings.killed.before : warnings[cause].length;

/** A warning name for the state of a search. Of being killed only where it can still happen. */
export const warningKey = ({ thirst, dysentery, killed }: Warnings, canBeKilled: boolean): string =>
  `${thirst.join()};${dysentery.join()};${canBeKilled ? `${killed.here},${killed.before}` : ""}`;

function warnedByLine(killed: Warnings["killed"], { tags }: Line): Warnings["killed"] {
  let { here, before } = killed;
  for (const { key } of tags)
    if (key === "chapter") [here, before] = [0, here];
    else if (key === "warns") here = Math.min(here + 1, ENOUGH_WARNINGS);
  return here === killed.here && before === killed.before ? killed : { here, before };
}

function more(shown: readonly string[], state: string): readonly string[] {
  const isEnough = shown.length >= ENOUGH_WARNINGS;
  if (isEnough || HARMLESS.includes(state) || shown.includes(state)) return shown;
  const next = [...shown, state];
  // Which two they were does not matter any more.
  return next.length < ENOUGH_WARNINGS ? next : ["warned", "enough"];
}
