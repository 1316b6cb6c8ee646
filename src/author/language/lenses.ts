import type { Outline } from "../../ink/outline/outline.ts";
import type { Place } from "../../ink/sources.ts";
import { VOCABULARY_FILE } from "../../ink/vocabulary.ts";

/** A line over a passage by which it can be played from there. */
export interface Lens extends Place {
  /** Knot or stitch. */
  readonly name: string;
}

/** One over each knot and stitch of a file that can be stood in. */
export const listLenses = ({ flows }: Pick<Outline, "flows">, file: string): Lens[] =>
  file === VOCABULARY_FILE
    ? []
    : flows
        .filter(({ kind, at }) => kind !== "function" && at.file === file)
        .map(({ name, at }) => ({ ...at, name }));
