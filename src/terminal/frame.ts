import { drawBelow } from "./below.ts";
import type { Place } from "./device/read-keys.ts";
import { drawTooSmall, isTooSmall } from "./first-frame.ts";
import { drawBack } from "./lists/back-page.ts";
import { drawBookmarks } from "./lists/bookmarks-page.ts";
import { drawFinds } from "./lists/finds-page.ts";
import { drawSettings } from "./lists/settings-page.ts";
import { drawIslandPage } from "./map/island-page.ts";
import { drawAccount } from "./pages/account-page.ts";
import { drawAsk } from "./pages/ask-page.ts";
import { drawBacklog } from "./pages/backlog-page.ts";
import { drawHelp } from "./pages/help-page.ts";
import { drawNotice } from "./pages/notice-page.ts";
import { drawPaper } from "./pages/paper-page.ts";
import { drawReading } from "./pages/reading-page.ts";
import { drawRuns } from "./pages/runs-page.ts";
import { drawTitle } from "./pages/title-page.ts";
import { type Target, targetOf, withoutTarget } from "./text/target.ts";
import type { View } from "./view/view.ts";

type Shown = Pick<View, "window" | "page" | "below">;

/**
 * The view as lines for the screen, none wider than the window has columns, and exactly as many as it has rows and
 * stand under it.
 */
export const drawFrame = (view: Shown): string[] => [...draw(view).map(withoutTarget), ...drawBelow(view)];

/** What stands at a place of the screen, where a click means anything. */
export const targetAt = (view: View, { column, row }: Place): Target | undefined =>
  targetOf(draw(view)[row] ?? "", column);

/** The first line of a list that is on the screen. */
export const firstTarget = (view: View): number =>
  Math.min(
    ...draw(view)
      .flatMap((line) => targetOf(line, 0) ?? [])
      .filter((target) => target !== "on"),
  );

function draw({ window, page }: Shown): string[] {
  if (isTooSmall(window)) return drawTooSmall(window);
  switch (page.kind) {
    case "title":
      return drawTitle(page, window);
    case "runs":
      return drawRuns(page, window);
    case "finds":
      return drawFinds(page, window);
    case "bookmarks":
      return drawBookmarks(page, window);
    case "reading":
      return drawReading(page, window);
    case "back":
      return drawBack(page, window);
    case "backlog":
      return drawBacklog(page, window);
    case "help":
      return drawHelp(page, window);
    case "paper":
      return drawPaper(page, window);
    case "account":
      return drawAccount(page, window);
    case "island":
      return drawIslandPage(page, window);
    case "notice":
      return drawNotice(page, window);
    case "ask":
      return drawAsk(page, window, drawFrame({ window, page: page.under }));
    case "settings":
      return drawSettings(page, window);
  }
}
