import { cardLines, endWords, type Passage, plainText, type Scene } from "../run/play/scene.ts";
import { changesIn } from "../survival/state-line.ts";

/** A passage as paragraphs of text. */
export function passageLines(passage: Passage): string[] {
  if (passage.kind === "card") return cardLines(passage);
  return [passage.kind === "letter" ? `    ${plainText(passage)}` : plainText(passage)];
}

/** The whole scene as plain mode prints it, up to where the reader is asked. */
export function writeScene(scene: Scene, ids: boolean): string[] {
  const lines = scene.passages.flatMap((passage) => [...passageLines(passage), ""]);
  if (scene.condition.length > 0)
    lines.push(
      `(${[scene.when, ...scene.condition.map(({ words }) => words)].filter(Boolean).join(" · ")})`,
      ...changesIn(scene.condition),
      "",
    );
  if (scene.notes.length > 0) lines.push('(There is a note on this: type "notes".)', "");
  lines.push(...scene.options.map((option, index) => `${index + 1}. ${option.text}`));
  if (scene.close?.kind === "ending") lines.push(endWords(scene.close.title, ids ? scene.close.fate : ""));
  if (scene.close?.kind === "broken") lines.push(scene.close.says);
  if (scene.close?.kind === "ending") lines.push('Type "ending" for what this run came to.');
  if (scene.close) lines.push('Type "back" for the way back to any decision, or "q" to leave.');
  return lines;
}
