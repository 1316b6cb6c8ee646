import { LEAST } from "./first-frame.ts";
import { breakLines, shorten } from "./text/column.ts";
import { makeLegible, paint, pickGlyph } from "./view/look.ts";
import type { View } from "./view/view.ts";

/** From so many rows on the story can spare a row, a second and a third. */
const SPARED_FROM = [LEAST.rows + 1, 20, 30];
/** What is left free at both sides. */
const EDGE = 2;
const ALL_OF_IT = "v shows all";

/** How many rows of a screen stand under the page; the page has the others, and nothing is ever drawn over it. */
export const rowsBelow = (rows: number): number => SPARED_FROM.filter((from) => rows >= from).length;

/** What is said under the page, on as many rows as it has. */
export function drawBelow({ window, below }: Pick<View, "window" | "below">): string[] {
  const { rows = 0, sayings = [] } = below ?? {};
  const { look } = window;
  const width = Math.max(1, window.columns - 2 * EDGE);
  const lines = sayings.flatMap(({ words, tone }) =>
    breakLines(makeLegible(look, words), width).map(({ text }) => ({ text, tone })),
  );
  const shown = lines.slice(0, rows).map(({ text, tone }, row) => {
    const isCut = row === rows - 1 && lines.length > rows;
    const end = isCut ? `${pickGlyph(look, "cut")} ${ALL_OF_IT}` : "";
    const words = isCut ? shorten(look, text, width - end.length - 1).replace(/[….]+$/, "") : text;
    return " ".repeat(EDGE) + paint(look, tone, words) + paint(look, "quiet", end);
  });
  return [...shown, ...Array.from({ length: rows - shown.length }, () => "")];
}
