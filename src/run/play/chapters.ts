import { type RunText, sceneAfter } from "./run-text.ts";
import type { Card } from "./scene.ts";

/** Where a chapter of a run begins. */
export interface ChapterStart {
  readonly card: Card;
  /** How many decisions lie before it. */
  readonly count: number;
}

/** The chapters a run has come to, each where it first began, in that order. */
export function listChapters(run: RunText): ChapterStart[] {
  const starts = new Map<number, ChapterStart>();
  for (let count = 0; count <= run.steps.length; count += 1)
    for (const passage of sceneAfter(run, count).passages)
      if (passage.kind === "card" && !starts.has(passage.chapter))
        starts.set(passage.chapter, { card: passage, count });
  return [...starts.values()];
}

/** A chapter as a list names it. */
export const chapterWords = ({ card: { chapter, title, when } }: ChapterStart): string =>
  [[chapter ? `Chapter ${chapter}` : "", title].filter(Boolean).join(": "), when].filter(Boolean).join(", ");
