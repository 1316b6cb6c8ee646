import type { Outline } from "../../ink/outline/outline.ts";
import { counted } from "../../text/counted.ts";
import { QuickRun } from "../explore/play/quick-run.ts";
import type { Subject } from "../explore/play/subject.ts";
import type { Drawing } from "./drawing.ts";
import { layOut } from "./lay/layout.ts";
import { scenesOf } from "./read/book-graph.ts";
import { readGraph } from "./read/read-graph.ts";
import { playSample } from "./sample.ts";

/**
 * Reads, plays and lays out a book; the same book and seed come to the same drawing.
 * @param onDoing told what it is at
 */
export async function makeDrawing(
  subject: Subject,
  outline: Outline,
  { title, seed }: { readonly title: string; readonly seed: number },
  onDoing: (doing: string) => void = () => {},
): Promise<Drawing> {
  const graph = readGraph(outline, subject.book, title);
  const sample = playSample(subject, new QuickRun(subject), seed, (played, of) =>
    onDoing(`playing by chance: ${played} of ${of} runs`),
  );
  onDoing("laying out");
  return { graph, sample, layout: await layOut(graph) };
}

/** What was drawn, in a sentence. */
export function describeDrawing({ graph, sample }: Drawing): string {
  const scenes = scenesOf(graph);
  const choices = scenes.flatMap((scene) => scene.choices);
  const taken = choices.filter(({ id }) => sample.choices.has(id)).length;
  return `${counted(graph.chapters.length, "chapter")}, ${counted(scenes.length, "scene")}, ${counted(choices.length, "choice")}; ${counted(sample.runs, "run")} by chance (seed ${sample.seed}) took ${taken} of the choices.`;
}
