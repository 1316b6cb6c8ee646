import type { Line } from "../../../ink/tell/passage.ts";
import type { Scene } from "../../../run/play/scene.ts";
import type { Survival } from "../../../survival/machine.ts";
import { NO_WARNINGS, type Warnings, warnedBy, warningKey } from "./warnings.ts";

/** Who went elsewhere and has not come back, as far as the story said so; in the order of the alphabet. */
export type Elsewhere = readonly string[];

/** What has to be known of the way to a state, and that the game itself does not remember. */
export interface Way {
  readonly warnings: Warnings;
  readonly elsewhere: Elsewhere;
}

export const FIRST_STEP: Way = { warnings: NO_WARNINGS, elsewhere: [] };

/** The way once these lines and this scene were shown as well. */
export const farther = (way: Way, scene: Scene, survival: Survival, lines: readonly Line[]): Way => ({
  warnings: warnedBy(scene, survival, lines, way.warnings),
  elsewhere: elsewhereAfter(lines, way.elsewhere),
});

/** A name for the way; two states are the same only if it is. */
export const wayKey = ({ warnings, elsewhere }: Way, canBeKilled: boolean): string =>
  `${warningKey(warnings, canBeKilled)}/${elsewhere.join()}`;

/** `# leaves: pak` sends a man off, `# joins: pak` brings him back. */
function elsewhereAfter(lines: readonly Line[], before: Elsewhere): Elsewhere {
  let now = before;
  for (const { tags } of lines)
    for (const tag of tags)
      if (tag.key === "leaves") now = now.includes(tag.value) ? now : [...now, tag.value].sort();
      else if (tag.key === "joins") now = now.filter((person) => person !== tag.value);
  return now;
}
