import type { Scene } from "../../run/play/scene.ts";
import { countColumns } from "../../text/width.ts";
import { measureColumn } from "../text/column.ts";
import { joinEnds } from "../text/sheet.ts";
import type { Window } from "../view/view.ts";

/** Where one is in the story: the chapter, and on the right as much of place and date as there is room for. */
export function drawSceneHeader(
  { title, place, when }: Pick<Scene, "title" | "place" | "when">,
  window: Window,
): string {
  const withoutYear = when.replace(/ \d{4}\b/, "");
  const hour = when.replace(/^.*, /, "");
  const fitting = [when, withoutYear, hour]
    .map((each) => [place, each].filter(Boolean).join(", "))
    .find((both) => countColumns(title) + 2 + countColumns(both) <= measureColumn(window).width);
  return joinEnds(window, title, fitting ?? (when || place));
}
