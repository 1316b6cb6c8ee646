import { letterEdge, linesOf } from "../text/paragraphs.ts";
import { drawLine } from "../text/sheet.ts";
import type { ActionOn } from "../view/key-table.ts";
import type { Tone } from "../view/look.ts";
import type { Piece } from "../view/pieces.ts";
import type { Outcome, PaperPage, Window } from "../view/view.ts";
import { applyToScrolled, drawScrolled } from "./scroll.ts";

const TONES: Readonly<Record<Piece["kind"], Tone>> = { heading: "strong", aside: "quiet", passage: "text" };

/** What a key does over letters, notes and the like. */
export const applyToPaper = (
  page: PaperPage,
  action: ActionOn<"paper"> | undefined,
  window: Window,
): Outcome => applyToScrolled(page, action, linesOn(page, window).length, window);

export const drawPaper = (page: PaperPage, window: Window): string[] =>
  drawScrolled(page.title, linesOn(page, window), page.top, window);

const linesOn = ({ pieces }: PaperPage, window: Window): string[] => paperLines(pieces, window);

/** The lines of what is read besides the story. */
export function paperLines(pieces: readonly Piece[], window: Window): string[] {
  return pieces.flatMap((piece, index) => [
    ...gapBefore(piece, pieces[index - 1], window),
    ...linesOf(piece, window).map(({ text }) => drawLine(window, text, TONES[piece.kind])),
  ]);
}

/** An aside stands right under its heading; the rule at the side of a letter runs through. */
function gapBefore(piece: Piece, before: Piece | undefined, window: Window): string[] {
  if (!before || piece.kind === "aside") return [];
  const isInLetter = [before, piece].every((each) => isLetter(each));
  return [isInLetter ? drawLine(window, letterEdge(window.look)) : ""];
}

const isLetter = (piece: Piece): boolean => piece.kind === "passage" && piece.passage.kind === "letter";
