import { isMouse, readMouse } from "./apply-mouse.ts";
import type { Key } from "./device/read-keys.ts";
import { isTooSmall } from "./first-frame.ts";
import { applyToBack } from "./lists/back-page.ts";
import { applyToBookmarks } from "./lists/bookmarks-page.ts";
import { applyToFinds } from "./lists/finds-page.ts";
import { applyToSettings } from "./lists/settings-page.ts";
import { applyToIsland } from "./map/island-page.ts";
import { applyToAccount } from "./pages/account-page.ts";
import { applyToAsk } from "./pages/ask-page.ts";
import { applyToBacklog } from "./pages/backlog-page.ts";
import { applyToHelp } from "./pages/help-page.ts";
import { applyToNotice } from "./pages/notice-page.ts";
import { applyToPaper } from "./pages/paper-page.ts";
import { applyToReading } from "./pages/reading-page.ts";
import { applyToRuns } from "./pages/runs-page.ts";
import { applyToTitle } from "./pages/title-page.ts";
import type { Effect } from "./view/effect.ts";
import { findAction, type PageKind, readNumber } from "./view/key-table.ts";
import type { Outcome, View } from "./view/view.ts";

/** What a key makes of the view, and what it asks of the world. The view itself is never changed. */
export function applyKey(view: View, key: Key): readonly [View, Effect?] {
  if (isMouse(key)) return applyMouse(view, key);
  const [page, effect] = dispatch(view, key);
  return effect ? [{ ...view, page }, effect] : [{ ...view, page }];
}

function applyMouse(view: View, key: Key): readonly [View, Effect?] {
  if (view.isUnseen || (view.isMoved && key.name === "click")) return [view];
  const meant = readMouse(view, key);
  if ("keys" in meant)
    return meant.keys.reduce<readonly [View, Effect?]>(
      // None of them was meant for a page that one of them led to.
      (before, key) => (before[0].page.kind === view.page.kind ? applyKey(before[0], key) : before),
      [view],
    );
  return meant.page === view.page ? [view] : [{ ...view, page: meant.page, clicked: meant.page }];
}

function dispatch({ window, page, isUnseen = false }: View, key: Key): Outcome {
  const meant = <Kind extends PageKind>(kind: Kind) => findAction(key, kind, window);
  const action = meant(page.kind);
  // Nobody decides on a page they cannot see.
  const isHidden = isUnseen || isTooSmall(window);
  if (isHidden && action !== "leave" && action !== "stop") return [page];
  // Where words are typed a letter is text, and no command.
  if (page.kind === "ask") return applyToAsk(page, key, window);
  // Pasted text is no key.
  if (key.name === "paste") return [page];
  if (action === "help") return [{ kind: "help", under: page, top: 0 }];
  if (action === "settings") return [{ kind: "settings", under: page, cursor: 0 }];
  switch (page.kind) {
    case "title":
      return applyToTitle(page, meant("title"), readNumber(key), window);
    case "runs":
      return applyToRuns(page, meant("runs"), readNumber(key), window);
    case "finds":
      return applyToFinds(page, meant("finds"), readNumber(key), window);
    case "bookmarks":
      return applyToBookmarks(page, meant("bookmarks"), readNumber(key), window);
    case "reading":
      return applyToReading(page, meant("reading"), readNumber(key), window);
    case "back":
      return applyToBack(page, meant("back"), readNumber(key), window);
    case "backlog":
      return applyToBacklog(page, meant("backlog"), window);
    case "help":
      return applyToHelp(page, meant("help"), window);
    case "paper":
      return applyToPaper(page, meant("paper"), window);
    case "island":
      return applyToIsland(page, meant("island"), window);
    case "account":
      return applyToAccount(page, meant("account"), window);
    case "notice":
      return applyToNotice(page, meant("notice"), readNumber(key), window);
    case "settings":
      return applyToSettings(page, meant("settings"), readNumber(key), window);
  }
}
