import { drawTitle } from "./pages/title-page.ts";
import { breakLines } from "./text/column.ts";
import { composeMidway } from "./text/sheet.ts";
import { withoutTarget } from "./text/target.ts";
import type { View, Window } from "./view/view.ts";

/** The smallest window there is room to read in. */
export const LEAST = { columns: 40, rows: 12 } as const;

export const isTooSmall = ({ columns, rows }: Pick<Window, "columns" | "rows">): boolean =>
  columns < LEAST.columns || rows < LEAST.rows;

/** What is drawn before the other pages are loaded: the title page, and nothing of any other. */
export function drawFirstFrame({ window, page }: View): string[] {
  if (isTooSmall(window)) return drawTooSmall(window);
  return page.kind === "title" ? drawTitle(page, window).map(withoutTarget) : composeMidway(window, []);
}

/** What is said in a window there is no room in. */
export function drawTooSmall(window: Window): string[] {
  const says = `Nothing is lost. The page needs ${LEAST.columns} columns and ${LEAST.rows} rows; make the window larger.`;
  const lines = breakLines(says, Math.max(1, window.columns)).map(({ text }) => {
    return " ".repeat(Math.floor(Math.max(0, window.columns - text.length) / 2)) + text;
  });
  return composeMidway(window, lines.slice(0, window.rows));
}
