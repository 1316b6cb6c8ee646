import { type Card, numberWord } from "../../run/play/scene.ts";
import { findWords } from "../../text/find-words.ts";
import { balance, centre, measureColumn, spaceOut } from "../text/column.ts";
import { composeSheet, joinEnds, layRegions, UPPER } from "../text/sheet.ts";
import { makeLegible, pickGlyph, type Tone } from "../view/look.ts";
import type { Window } from "../view/view.ts";
import { drawSaid } from "./scene-header.ts";

/** A chapter's opening, alone on the page; what has just been said stands under it, or over it where there is more room. */
export function drawCard(card: Card, window: Window, says = ""): string[] {
  const { opening, note } = cardParts(card, window);
  // Set by the opening alone, so that every chapter's title stands on the same row, with a note or without.
  const wanted = Math.floor((window.rows - opening.length) * UPPER);
  const { footer } = layRegions(window);
  const length = opening.length + note.length;
  const top = Math.max(0, Math.min(wanted, (length <= footer ? footer : window.rows) - length));
  const hint = ["Space reads on", "? help"].join(pickGlyph(window.look, "and"));
  const said = says ? drawSaid(says, 1, window) : [joinEnds(window, "", hint)];
  const isFooted = top + length <= footer;
  return composeSheet(window, [
    ...(says && !isFooted && top > 0 ? [[0, said] as const] : []),
    [top, [...opening, ...note]],
    ...(isFooted ? [[footer, said] as const] : []),
  ]);
}

/** A chapter card between what was read before and after it; a part with the words that were looked for is marked whole. */
export function drawCardInText(card: Card, window: Window, words: string): string[] {
  const { opening, note } = cardParts(card, window, words);
  return ["", ...opening, ...note, ""];
}

function cardParts({ chapter, title, when, place, care }: Card, window: Window, words = "") {
  const { look } = window;
  const toneOf = (text: string, tone: Tone) => (findWords(text, words).length > 0 ? "hit" : tone);
  const number = numberWord(chapter);
  const where = [place, when].filter(Boolean).join(", ");
  const opening = [
    ...(number ? centre(window, number, "quiet") : [""]),
    "",
    ...centre(
      window,
      spaceOut(makeLegible(look, title), measureColumn(window).width),
      toneOf(title, "strong"),
    ),
    "",
    ...centre(window, pickGlyph(look, "rule").repeat(5), "ember"),
    "",
    ...centre(window, makeLegible(look, where), toneOf(where, "text")),
  ];
  const note = care ? ["", "", ...balance(window, makeLegible(look, care), toneOf(care, "quiet"))] : [];
  return { opening, note };
}
