import type { Scene } from "../../run/play/scene.ts";
import { countColumns } from "../../text/width.ts";
import { breakLines, measureColumn, shorten } from "../text/column.ts";
import { drawLine, joinEnds } from "../text/sheet.ts";
import { makeLegible } from "../view/look.ts";
import type { Window } from "../view/view.ts";

/** Where one is in the story: the chapter, and on the right as much of place and date as there is room for. */
export function drawSceneHeader(
  { title, place, when }: Pick<Scene, "title" | "place" | "when">,
  window: Window,
): string {
  const withoutYear = when.replace(/ \d{4}\b/, "");
  const day = withoutYear.replace(/, \w+$/, "");
  const fitting = [when, withoutYear, day]
    .map((each) => [place, each].filter(Boolean).join(", "))
    .find((both) => countColumns(title) + 2 + countColumns(both) <= measureColumn(window).width);
  return joinEnds(window, title, fitting ?? (withoutYear || place));
}

/**
 * What has just been said, in the place of the scene's header: how Saigo is and what can be decided stay in sight.
 * @param rows how many there are above the text
 */
export function drawSaid(says: string, rows: number, window: Window): string[] {
  const { width } = measureColumn(window);
  const words = makeLegible(window.look, says);
  const lines = breakLines(words, width).map(({ text }) => text);
  const fitting = lines.length <= rows ? lines : [shorten(window.look, words, width)];
  return fitting.map((line) => drawLine(window, line, "ember"));
}
