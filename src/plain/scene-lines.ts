import type { Book } from "../ink/book.ts";
import {
  cardLines,
  endWords,
  offeredOptions,
  type Passage,
  plainText,
  type Scene,
} from "../run/play/scene.ts";
import type { Settings } from "../run/settings/settings.ts";
import { TAKEN } from "../run/show/offers.ts";
import { otherEndings } from "../run/show/ways-words.ts";
import { changesIn } from "../survival/state-line.ts";

/** A passage as paragraphs of text. */
export function passageLines(passage: Passage): string[] {
  if (passage.kind === "card") return cardLines(passage);
  return [passage.kind === "letter" ? `    ${plainText(passage)}` : plainText(passage)];
}

/**
 * The whole scene as plain mode prints it, up to where the reader is asked.
 * @param taken those of its options that are marked as taken before
 */
export function writeScene(
  scene: Scene,
  settings: Settings,
  ids: boolean,
  taken: readonly string[],
  book: Book,
): string[] {
  const lines = scene.passages.flatMap((passage) => [...passageLines(passage), ""]);
  if (scene.condition.length > 0) {
    const state = settings.stateLine === "shown" ? scene.condition : [];
    lines.push(
      `(${[scene.place, scene.when, ...state.map(({ words }) => words)].filter(Boolean).join(" · ")})`,
      ...changesIn(state),
      "",
    );
  }
  if (scene.notes.length > 0) lines.push("(There is a note on this: type “notes”.)", "");
  for (const [index, { id, text }] of offeredOptions(scene, settings).entries())
    lines.push([`${index + 1}. ${text}`, ...(taken.includes(id) ? [TAKEN] : [])].join(" "));
  if (scene.close?.kind === "ending") lines.push(endWords(scene.close.title, ids ? scene.close.fate : ""));
  if (scene.close?.kind === "broken") lines.push(scene.close.says);
  if (scene.close?.kind === "ending") {
    const others = otherEndings(book, scene.close.fate);
    lines.push(...(others ? [others] : []), "Type “ending” for what this run came to.");
  }
  if (scene.close) lines.push("Type “back” for the way back to any decision, or “q” to leave.");
  return lines;
}
