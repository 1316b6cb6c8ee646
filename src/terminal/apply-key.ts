import type { Key } from "./device/read-keys.ts";
import { LEAST } from "./frame.ts";
import { applyToAccount } from "./pages/account-page.ts";
import { applyToAsk } from "./pages/ask-page.ts";
import { applyToBack } from "./pages/back-page.ts";
import { applyToHelp, hasMeaning } from "./pages/help-page.ts";
import { applyToNotice } from "./pages/notice-page.ts";
import { applyToPaper } from "./pages/paper-page.ts";
import { applyToReading } from "./pages/reading-page.ts";
import { applyToRuns } from "./pages/runs-page.ts";
import { applyToTitle } from "./pages/title-page.ts";
import type { Effect } from "./view/effect.ts";
import { findAction, readNumber } from "./view/key-table.ts";
import type { Outcome, View } from "./view/view.ts";

/** What a key makes of the view, and what it asks of the world. The view itself is never changed. */
export function applyKey(view: View, key: Key): readonly [View, Effect?] {
  const [page, effect] = dispatch(view, key);
  return effect ? [{ ...view, page }, effect] : [{ ...view, page }];
}

function dispatch({ window, page, isUnseen = false }: View, key: Key): Outcome {
  const meant = findAction(key);
  const action = meant && hasMeaning(meant, window) ? meant : undefined;
  // Nobody decides on a page they cannot see.
  const isHidden = isUnseen || window.columns < LEAST.columns || window.rows < LEAST.rows;
  if (isHidden && action !== "leave" && action !== "stop") return [page];
  // Where words are typed a letter is text, and no command.
  if (page.kind === "ask") return applyToAsk(page, key);
  // Pasted text is no key.
  if (key.name === "paste") return [page];
  if (action === "help" && page.kind !== "help") return [{ kind: "help", under: page, top: 0 }];
  switch (page.kind) {
    case "title":
      return applyToTitle(page, action, window);
    case "runs":
      return applyToRuns(page, action);
    case "reading":
      return applyToReading(page, action, readNumber(key), window);
    case "back":
      return applyToBack(page, action);
    case "help":
      return applyToHelp(page, action, window);
    case "paper":
      return applyToPaper(page, action, window);
    case "account":
      return applyToAccount(page, action, window);
    case "notice":
      return applyToNotice(page, action, readNumber(key), window);
  }
}
