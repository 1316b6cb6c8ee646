import { findWords } from "../../text/find-words.ts";
import { cardLines, type Passage, type Scene } from "./scene.ts";
import type { Step } from "./told.ts";

/** All that was read in a run: what was decided, each under its scene, and the scene it stands at. */
export interface RunText {
  readonly steps: readonly Step[];
  readonly scene: Scene;
}

/**
 * A place in a run that stays the same however its lines are broken: how many decisions lie before it, which passage of
 * the scene that follows them, and a letter in it. What was chosen under a scene comes behind its passages.
 */
export interface RunPosition {
  readonly step: number;
  readonly passage: number;
  readonly at: number;
}

/** The scene that follows this many decisions. */
export const sceneAfter = ({ steps, scene }: RunText, step: number): Scene => steps[step]?.scene ?? scene;

/** Where and when one was in the story at a passage: words before a chapter card are of the chapter that ends with them. */
export function sceneOver(
  run: RunText,
  { step, passage }: Omit<RunPosition, "at">,
): Pick<Scene, "title" | "place" | "when"> {
  const scene = sceneAfter(run, step);
  const before = step > 0 ? sceneAfter(run, step - 1) : undefined;
  const next = scene.passages.findIndex(({ kind }, index) => kind === "card" && index > passage);
  const card = scene.passages.slice(0, Math.max(0, next)).findLast((each) => each.kind === "card");
  if (card) return card;
  const over = (next < 0 ? scene : before) ?? scene;
  const visit = scene.visits.findLast(({ from }) => from <= passage);
  const hasLeftHim = next < 0 && scene.when === "" && visit?.when !== "";
  return visit && !hasLeftHim ? { title: over.title, place: visit.place, when: visit.when } : over;
}

// What the censor took can be seen, and is not to be found. As long as what it stands for.
const BAR = "█";

/** The words of a passage, letter for letter where they stand when it is shown; `legible` makes them what is shown. */
export function searchedText(passage: Passage, legible: (text: string) => string = (text) => text): string {
  if (passage.kind === "card") return legible(cardLines(passage).join("\n"));
  return passage.spans
    .map(({ text, struck }) => (struck ? BAR.repeat(legible(text).length) : legible(text)))
    .join("");
}

/** Where these words stand in all that was read and chosen, in the order it was. */
export function findInRun(
  run: RunText,
  words: string,
  legible: (text: string) => string = (text) => text,
): RunPosition[] {
  const hits: RunPosition[] = [];
  const look = (text: string, step: number, passage: number) => {
    for (const [at] of findWords(text, words)) hits.push({ step, passage, at });
  };
  for (let step = 0; step <= run.steps.length; step += 1) {
    const { passages } = sceneAfter(run, step);
    for (const [index, passage] of passages.entries()) look(searchedText(passage, legible), step, index);
    const chosen = run.steps[step]?.chose.text;
    if (chosen !== undefined) look(legible(chosen), step, passages.length);
  }
  return hits;
}

/** Where nothing is found. */
export const notFound = (words: string): string => `Not found: “${words}”`;
