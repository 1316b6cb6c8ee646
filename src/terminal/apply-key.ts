import type { Key } from "./device/read-keys.ts";
import { LEAST } from "./frame.ts";
import { askAfter } from "./pages/ask-page.ts";
import { backAfter } from "./pages/back-page.ts";
import { hasMeaning, helpAfter } from "./pages/help-page.ts";
import { noticeAfter } from "./pages/notice-page.ts";
import { paperAfter } from "./pages/paper-page.ts";
import { readingAfter } from "./pages/reading-page.ts";
import { runsAfter } from "./pages/runs-page.ts";
import { titleAfter } from "./pages/title-page.ts";
import { actionOf, numberOf } from "./view/key-table.ts";
import type { Effect, Outcome, View } from "./view/view.ts";

/** What a key makes of the view, and what it asks of the world. The view itself is never changed. */
export function applyKey(view: View, key: Key): readonly [View, Effect?] {
  const [page, effect] = outcomeOf(view, key);
  return effect ? [{ ...view, page }, effect] : [{ ...view, page }];
}

function outcomeOf({ window, page, isUnseen = false }: View, key: Key): Outcome {
  const meant = actionOf(key);
  const action = meant && hasMeaning(meant, window) ? meant : undefined;
  // Nobody decides on a page they cannot see.
  const isHidden = isUnseen || window.columns < LEAST.columns || window.rows < LEAST.rows;
  if (isHidden && action !== "leave" && action !== "stop") return [page];
  // Here a letter is a letter.
  if (page.kind === "ask") return askAfter(page, key);
  // What was copied elsewhere says nothing about a story.
  if (key.name === "paste") return [page];
  if (action === "help" && page.kind !== "help") return [{ kind: "help", under: page, top: 0 }];
  switch (page.kind) {
    case "title":
      return titleAfter(page, action, window);
    case "runs":
      return runsAfter(page, action);
    case "reading":
      return readingAfter(page, action, numberOf(key), window);
    case "back":
      return backAfter(page, action);
    case "help":
      return helpAfter(page, action, window);
    case "paper":
      return paperAfter(page, action, window);
    case "notice":
      return noticeAfter(page, action, numberOf(key), window);
  }
}
