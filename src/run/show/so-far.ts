import type { Playthrough } from "../play/playthrough.ts";
import { FIRST_READING } from "../play/reading.ts";
import type { Scene } from "../play/scene.ts";

/** As much of a run as it takes to tell of it. */
export type RunSoFar = Pick<Playthrough, "book" | "steps" | "scene" | "survival" | "letter">;

const NOTHING: Scene = {
  passages: [],
  options: [],
  chapter: 0,
  title: "",
  place: "",
  visits: [],
  died: [],
  when: "",
  condition: [],
  notes: [],
};

/** A run without what was told last, for a reader who has not come to the end of that. */
export function beforeLast({ book, steps }: Playthrough): RunSoFar {
  const { scene, survival, letters } = steps.at(-1) ?? { ...FIRST_READING, scene: NOTHING };
  return { book, steps: steps.slice(0, -1), scene, survival, letter: (id) => letters.get(id) ?? [] };
}
