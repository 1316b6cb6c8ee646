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
import { deedOf, numberOf } from "./view/key-table.ts";
import type { Answer, Effect, View } from "./view/view.ts";

/** What a key makes of the view, and what it asks of the world. The view itself is never changed. */
export function update(view: View, key: Key): readonly [View, Effect?] {
  const [page, effect] = answer(view, key);
  return effect ? [{ ...view, page }, effect] : [{ ...view, page }];
}

function answer({ window, page, isUnseen = false }: View, key: Key): Answer {
  const meant = deedOf(key);
  const deed = meant && hasMeaning(meant, window) ? meant : undefined;
  // Nobody decides on a page they cannot see.
  const isHidden = isUnseen || window.columns < LEAST.columns || window.rows < LEAST.rows;
  if (isHidden && deed !== "leave" && deed !== "stop") return [page];
  // Here a letter is a letter.
  if (page.kind === "ask") return askAfter(page, key);
  // What was copied elsewhere says nothing about a story.
  if (key.name === "paste") return [page];
  if (deed === "help" && page.kind !== "help") return [{ kind: "help", under: page, top: 0 }];
  switch (page.kind) {
    case "title":
      return titleAfter(page, deed, window);
    case "runs":
      return runsAfter(page, deed);
    case "reading":
      return readingAfter(page, deed, numberOf(key), window);
    case "back":
      return backAfter(page, deed);
    case "help":
      return helpAfter(page, deed, window);
    case "paper":
      return paperAfter(page, deed, window);
    case "notice":
      return noticeAfter(page, deed, numberOf(key), window);
  }
}
