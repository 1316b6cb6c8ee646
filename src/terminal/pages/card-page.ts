import type { Card } from "../../run/play/scene.ts";
import { balanced, centred, columnOf, spaced } from "../text/column.ts";
import { sheet, UPPER } from "../text/sheet.ts";
import { glyph, legible } from "../view/look.ts";
import type { Window } from "../view/view.ts";

const NUMBERS = [
  "",
  ..."One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen".split(
    " ",
  ),
];

/** A chapter's opening, alone on the page. */
export function cardPage({ chapter, title, when, place, care }: Card, window: Window): string[] {
  const { look } = window;
  const number = NUMBERS[chapter] ?? String(chapter);
  const where = [place, when].filter(Boolean).join(", ");
  const opening = [
    ...(number ? centred(window, number, "quiet") : [""]),
    "",
    ...centred(window, spaced(legible(look, title), columnOf(window).width), "strong"),
    "",
    ...centred(window, glyph(look, "rule").repeat(5), "ember"),
    "",
    ...centred(window, legible(look, where), "text"),
  ];
  const note = care ? ["", "", ...balanced(window, legible(look, care), "quiet")] : [];
  // Set by the opening alone, so that every chapter's title stands on the same row, with a note or without.
  const top = Math.floor((window.rows - opening.length) * UPPER);
  return sheet(window, [
    [Math.max(0, Math.min(top, window.rows - opening.length - note.length)), [...opening, ...note]],
  ]);
}
