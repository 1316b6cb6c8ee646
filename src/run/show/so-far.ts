import type { Playthrough } from "../play/playthrough.ts";
import type { Scene } from "../play/scene.ts";

/** As much of a run as it takes to tell of it. */
export type RunSoFar = Pick<Playthrough, "book" | "steps" | "scene" | "survival">;

const NOTHING: Scene = {
  passages: [],
  options: [],
  chapter: 0,
  title: "",
  place: "",
  visits: [],
  when: "",
  condition: [],
  notes: [],
};

/** A run without what was told last, for a reader who has not come to the end of that. */
export function beforeLast({ book, steps, survival }: Playthrough): RunSoFar {
  const last = steps.at(-1);
  return {
    book,
    steps: steps.slice(0, -1),
    scene: last?.scene ?? NOTHING,
    survival: last?.survival ?? survival,
  };
}
