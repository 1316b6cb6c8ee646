import { type Card, numberWord } from "../../run/play/scene.ts";
import { balance, centre, measureColumn, spaceOut } from "../text/column.ts";
import { composeSheet, UPPER } from "../text/sheet.ts";
import { makeLegible, pickGlyph } from "../view/look.ts";
import type { Window } from "../view/view.ts";

/** A chapter's opening, alone on the page. */
export function drawCard({ chapter, title, when, place, care }: Card, window: Window): string[] {
  const { look } = window;
  const number = numberWord(chapter);
  const where = [place, when].filter(Boolean).join(", ");
  const opening = [
    ...(number ? centre(window, number, "quiet") : [""]),
    "",
    ...centre(window, spaceOut(makeLegible(look, title), measureColumn(window).width), "strong"),
    "",
    ...centre(window, pickGlyph(look, "rule").repeat(5), "ember"),
    "",
    ...centre(window, makeLegible(look, where), "text"),
  ];
  const note = care ? ["", "", ...balance(window, makeLegible(look, care), "quiet")] : [];
  // Set by the opening alone, so that every chapter's title stands on the same row, with a note or without.
  const top = Math.floor((window.rows - opening.length) * UPPER);
  return composeSheet(window, [
    [Math.max(0, Math.min(top, window.rows - opening.length - note.length)), [...opening, ...note]],
  ]);
}
