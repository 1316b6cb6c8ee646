import { askPage } from "./pages/ask-page.ts";
import { backPage } from "./pages/back-page.ts";
import { helpPage } from "./pages/help-page.ts";
import { noticePage } from "./pages/notice-page.ts";
import { paperPage } from "./pages/paper-page.ts";
import { readingPage } from "./pages/reading-page.ts";
import { runsPage } from "./pages/runs-page.ts";
import { titlePage } from "./pages/title-page.ts";
import { breakLines } from "./text/column.ts";
import { midway } from "./text/sheet.ts";
import type { View, Window } from "./view/view.ts";

/** The smallest window there is room to read in. */
export const LEAST = { columns: 40, rows: 12 } as const;

const isTooSmall = ({ columns, rows }: { columns: number; rows: number }): boolean =>
  columns < LEAST.columns || rows < LEAST.rows;

/** The view as lines for the screen, exactly as many as the window has rows and none wider than it has columns. */
export function frame({ window, page }: View): string[] {
  if (isTooSmall(window)) return tooSmall(window);
  switch (page.kind) {
    case "title":
      return titlePage(page, window);
    case "runs":
      return runsPage(page, window);
    case "reading":
      return readingPage(page, window);
    case "back":
      return backPage(page, window);
    case "help":
      return helpPage(page, window);
    case "paper":
      return paperPage(page, window);
    case "notice":
      return noticePage(page, window);
    case "ask":
      return askPage(page, window);
  }
}

function tooSmall(window: Window): string[] {
  const says = `Nothing is lost. The page needs ${LEAST.columns} columns and ${LEAST.rows} rows; make the window larger.`;
  const lines = breakLines(says, Math.max(1, window.columns)).map(({ text }) => {
    return " ".repeat(Math.floor(Math.max(0, window.columns - text.length) / 2)) + text;
  });
  return midway(window, lines.slice(0, window.rows));
}
